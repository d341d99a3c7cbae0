import type { Outline, QuadraticOutline, SmoothOutline } from './outline.ts';
import { add2, clamp, dot2, length2, scale2, subtract2 } from './vector.ts';
import type { Vector2 } from './vector.ts';

type Smooth = SmoothOutline['nodes'][number];
type Corner = QuadraticOutline['nodes'][number];

/** Fewer than this many nodes make no closed shape. */
const leastNodes = 4;

/**
 * Leaves out the nodes without which the curve stays within `tolerance` (percent of stature) of
 * where it was. For drawings that keep still: two poses may keep different nodes.
 */
export function simplifyOutline(outline: Outline, tolerance: number): Outline {
  if (outline.kind === 'smooth') {
    return { kind: 'smooth', nodes: thinned(outline.nodes, joinSmooth, tolerance) };
  }
  return { kind: 'quadratic', nodes: thinned(outline.nodes, joinCorners, tolerance) };
}

/** What is left of three nodes when the middle one goes, and how far the curve moves then. */
export type Join<Node> = (
  before: Node,
  gone: Node,
  after: Node,
) => { readonly before: Node; readonly moves: number };

/** Each round leaves out every other node at most; rounds share the tolerance between them. */
const rounds = [0.6, 0.4] as const;

export function thinned<Node>(nodes: readonly Node[], join: Join<Node>, tolerance: number): Node[] {
  const kept = [...nodes];
  for (const share of rounds) {
    let index = 1;
    while (index < kept.length && kept.length > leastNodes) {
      const [before, gone] = [kept[index - 1], kept[index]];
      const after = kept[(index + 1) % kept.length];
      if (before === undefined || gone === undefined || after === undefined) break;
      const joined = join(before, gone, after);
      if (joined.moves <= tolerance * share) kept.splice(index - 1, 2, joined.before);
      index += 1;
    }
  }
  return kept;
}

export function joinSmooth(before: Smooth, gone: Smooth, after: Smooth): ReturnType<Join<Smooth>> {
  const span: Cubic = cubic(before, after);
  const old = [cubic(before, gone), cubic(gone, after)];
  const points = old.flatMap((part) => [0.5, 1].map((share) => cubicAt(part, share))).slice(0, 3);
  return {
    before,
    moves: Math.max(...points.map((point) => distanceTo(point, cubicAt.bind(null, span)))),
  };
}

type Cubic = readonly [Vector2, Vector2, Vector2, Vector2];

function cubic(from: Smooth, to: Smooth): Cubic {
  return [
    from.point,
    add2(from.point, scale2(from.tangent, from.handle)),
    subtract2(to.point, scale2(to.tangent, to.handle)),
    to.point,
  ];
}

function cubicAt([a, b, c, d]: Cubic, share: number): Vector2 {
  const rest = 1 - share;
  return add2(
    add2(scale2(a, rest ** 3), scale2(b, 3 * rest * rest * share)),
    add2(scale2(c, 3 * rest * share * share), scale2(d, share ** 3)),
  );
}

export function joinCorners(before: Corner, gone: Corner, after: Corner): ReturnType<Join<Corner>> {
  const leaving = subtract2(before.control, before.point);
  const arriving = subtract2(after.point, gone.control);
  const turn = leaving[0] * arriving[1] - leaving[1] * arriving[0];
  const across = subtract2(after.point, before.point);
  const share = (across[0] * arriving[1] - across[1] * arriving[0]) / turn;
  const limit = length2(leaving) * length2(arriving);
  // Half a turn or more has no meeting tangents before it.
  if (Math.abs(turn) < limit * 0.02 || share < 0 || dot2(leaving, arriving) < 0) {
    return { before, moves: Infinity };
  }
  const control = add2(before.point, scale2(leaving, share));
  const span = [before.point, control, after.point] as const;
  const points = [
    quadraticAt([before.point, before.control, gone.point], 0.5),
    gone.point,
    quadraticAt([gone.point, gone.control, after.point], 0.5),
  ];
  const moves = points.map((point) => distanceTo(point, (at) => quadraticAt(span, at)));
  return { before: { point: before.point, control }, moves: Math.max(...moves) };
}

function quadraticAt([a, b, c]: readonly [Vector2, Vector2, Vector2], share: number): Vector2 {
  const rest = 1 - share;
  return add2(add2(scale2(a, rest * rest), scale2(b, 2 * rest * share)), scale2(c, share * share));
}

/** How far a point is from a curve, taken as a chain of straight pieces. */
function distanceTo(point: Vector2, at: (share: number) => Vector2): number {
  const pieces = 8;
  let nearest = Infinity;
  let from = at(0);
  for (let step = 1; step <= pieces; step += 1) {
    const to = at(step / pieces);
    nearest = Math.min(nearest, distanceToPiece(point, from, to));
    from = to;
  }
  return nearest;
}

function distanceToPiece(point: Vector2, from: Vector2, to: Vector2): number {
  const along = subtract2(to, from);
  const squared = dot2(along, along);
  const share = squared === 0 ? 0 : clamp(dot2(subtract2(point, from), along) / squared, 0, 1);
  return length2(subtract2(point, add2(from, scale2(along, share))));
}
