import { lightDirection } from './outline.ts';
import type { Inset, QuadraticOutline } from './outline.ts';
import { eggReach } from './solids.ts';
import type { Blob, Hull } from './solids.ts';
import { add2, dot2, length2, middle2, scale2, subtract2 } from './vector.ts';
import type { Vector2, Vector3 } from './vector.ts';
import { inRoom, project } from './view.ts';
import type { View } from './view.ts';

interface SeenBlob {
  readonly centre: Vector2;
  readonly blob: Blob;
}

/** The outline's furthest point in one direction. */
interface Support {
  readonly direction: Vector2;
  readonly point: Vector2;
  readonly reach: number;
}

/** Half the angle between the two samples that hold a flat stretch, in radians. */
const flatHold = 0.012;

/** The outline of a hull from a viewpoint; smaller by `inset` if that is given. */
export function hullOutline(hull: Hull, view: View, inset?: Inset): QuadraticOutline {
  const ownInset = inset && (hull.inset ?? inset);
  const blobs = hull.blobs.map((blob) => seeBlob(blob, view, ownInset));
  const supportAt = (angle: number): Support => furthest(blobs, view, angle);
  const supports = sampleAngles(hull, view, supportAt).map(supportAt);
  const nodes = supports.map((support, index) => {
    const next = supports[(index + 1) % supports.length] ?? support;
    return { point: next.point, control: tangentsMeet(support, next) };
  });
  // Hulls are sampled counter-clockwise and drawn clockwise, like tubes, so that overlapping
  // shapes of one path never cut holes into each other.
  return { kind: 'quadratic', nodes: nodes.reverse() };
}

function seeBlob(blob: Blob, view: View, inset?: Inset): SeenBlob {
  const centre = project(view, blob.centre);
  if (inset === undefined) return { centre, blob };
  const radii = blob.egg?.radii;
  const shift = (radii === undefined ? blob.radius : Math.min(...radii)) * inset.crescent * 0.5;
  const less = (radius: number): number => Math.max(0.15, radius - inset.contour - shift);
  const smaller = { centre: blob.centre, radius: less(blob.radius) };
  const axes = blob.egg?.axes;
  const smallerRadii: Vector3 | undefined = radii && [
    less(radii[0]),
    less(radii[1]),
    less(radii[2]),
  ];
  return {
    centre: add2(centre, scale2(lightDirection, shift)),
    blob: axes && smallerRadii ? { ...smaller, egg: { axes, radii: smallerRadii } } : smaller,
  };
}

function furthest(blobs: readonly SeenBlob[], view: View, angle: number): Support {
  const direction: Vector2 = [Math.cos(angle), Math.sin(angle)];
  let best: Support = { direction, point: [0, 0], reach: -Infinity };
  for (const { centre, blob } of blobs) {
    const egg = blob.egg && eggReach(blob.egg, inRoom(view, direction));
    const offset = egg ? project(view, egg.offset) : scale2(direction, blob.radius);
    const reach = dot2(centre, direction) + (egg ? egg.reach : blob.radius);
    if (reach > best.reach) best = { direction, point: add2(centre, offset), reach };
  }
  return best;
}

/** Evenly spread directions, with pairs moved together where the outline has a flat stretch. */
function sampleAngles(
  hull: Hull,
  view: View,
  supportAt: (angle: number) => Support,
): readonly number[] {
  const base = project(view, hull.base);
  const start = length2(base) > 0.05 ? Math.atan2(base[1], base[0]) : 0;
  const step = (2 * Math.PI) / hull.points;
  const angles = Array.from({ length: hull.points }, (_, index) => start + (index + 0.5) * step);
  const gaps = angles
    .map((angle, index) => ({
      index,
      gap: length2(subtract2(supportAt(angle).point, supportAt(angle + step).point)),
    }))
    .sort((a, b) => b.gap - a.gap);
  const moved = new Set<number>();
  for (const { index } of gaps.slice(0, hull.flats)) {
    const next = (index + 1) % hull.points;
    if (moved.has(index) || moved.has(next)) continue;
    const from = start + (index + 0.5) * step;
    const normal = flatNormal(from, from + step, supportAt);
    const jump = subtract2(supportAt(normal - 0.002).point, supportAt(normal + 0.002).point);
    if (length2(jump) <= hull.shortestFlat) continue;
    moved.add(index).add(next);
    angles[index] = normal - flatHold;
    angles[next] = normal + flatHold;
  }
  return angles;
}

/** The direction at right angles to a flat stretch, found by halving. */
function flatNormal(from: number, to: number, supportAt: (angle: number) => Support): number {
  let [low, high] = [from, to];
  const startPoint = supportAt(low).point;
  const endPoint = supportAt(high).point;
  for (let round = 0; round < 22; round += 1) {
    const middle = (low + high) / 2;
    const { point } = supportAt(middle);
    const nearStart = length2(subtract2(point, startPoint)) < length2(subtract2(point, endPoint));
    if (nearStart) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Where the tangents at two neighbouring points cross: the control point between them. */
function tangentsMeet(a: Support, b: Support): Vector2 {
  const turn = a.direction[0] * b.direction[1] - a.direction[1] * b.direction[0];
  const apart = length2(subtract2(a.point, b.point));
  if (Math.abs(turn) < 1e-3 || apart < 0.02) return middle2(a.point, b.point);
  return [
    (a.reach * b.direction[1] - b.reach * a.direction[1]) / turn,
    (a.direction[0] * b.reach - b.direction[0] * a.reach) / turn,
  ];
}
