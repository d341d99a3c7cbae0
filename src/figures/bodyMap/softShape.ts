import { add2, clamp, dot2, length2, scale2, subtract2, unit2 } from '../geometry/vector.ts';
import type { Vector2 } from '../geometry/vector.ts';

/**
 * Points that a soft line runs through, as in SVG's `points`: "0,6 8,7.2 13,12". A `!` after a
 * point makes a corner of it. One unit is a pixel when a body is 150 px wide; x is 0 on the middle
 * line and grows to the right of the picture, y grows downwards.
 */
export type SoftPoints = string;

export interface SoftNode {
  readonly point: Vector2;
  /** From the point to its control point; the one on the other side is its mirror image. */
  readonly handle: Vector2;
}

interface PlainNode {
  readonly point: Vector2;
  readonly corner: boolean;
}

/** The nodes of a line, or of a closed shape, whose last point then meets its first. */
export function softNodes(points: SoftPoints, closed: boolean): readonly SoftNode[] {
  return withHandles(plainNodes(points), closed);
}

/** A closed shape from its right half, which runs from the middle line back to the middle line. */
export function mirroredNodes(points: SoftPoints): readonly SoftNode[] {
  const half = plainNodes(points);
  const mirrored = half
    .toReversed()
    .filter(({ point: [x] }) => x !== 0)
    .map(({ point: [x, y], corner }): PlainNode => ({ point: [-x, y], corner }));
  return withHandles([...half, ...mirrored], true);
}

function plainNodes(points: SoftPoints): readonly PlainNode[] {
  return points.split(/\s+/).map((text) => {
    const [, x, y, corner] = /^(-?[\d.]+),(-?[\d.]+)(!?)$/.exec(text) ?? [];
    const point: Vector2 = [Number(x), Number(y)];
    if (Number.isNaN(point[0] + point[1])) {
      throw new Error(`"${text}" is no point of a soft shape; write x,y or x,y! for a corner.`);
    }
    return { point, corner: corner === '!' };
  });
}

/** Each line runs as its neighbours point; round where they lie on a circle. */
function withHandles(nodes: readonly PlainNode[], closed: boolean): readonly SoftNode[] {
  return nodes.map(({ point, corner }, index) => {
    const before = nodes[index - 1] ?? (closed ? nodes.at(-1) : undefined);
    const after = nodes[index + 1] ?? (closed ? nodes[0] : undefined);
    const ends = corner || before === undefined || after === undefined;
    return { point, handle: ends ? [0, 0] : handleBetween(before.point, point, after.point) };
  });
}

function handleBetween(before: Vector2, point: Vector2, after: Vector2): Vector2 {
  const [arriving, leaving] = [subtract2(point, before), subtract2(after, point)];
  const along = subtract2(after, before);
  const length = length2(along);
  if (length === 0) return [0, 0];
  // No handle reaches past the middle of its stretch, so that short stretches stay calm.
  const room = 0.4 * Math.min(length2(arriving), length2(leaving));
  const share = circleShare(Math.acos(clamp(dot2(unit2(arriving), unit2(leaving)), -1, 1)));
  return scale2(along, Math.min(share, room / length));
}

/**
 * The handle of points on a circle, as a share of the way between the neighbours of a point. It is
 * a sixth where the line hardly turns, as Catmull and Rom have it, and more where it turns more.
 */
function circleShare(turn: number): number {
  return turn < 0.01 ? 1 / 6 : ((2 / 3) * Math.tan(turn / 4)) / Math.sin(Math.min(turn, 2));
}

/** Units of the drawing in one unit of the points: fine enough for whole numbers, which are short. */
export const unitsPerPoint = 3;

/** SVG path data in whole units of the drawing, with no letter or space that is not needed. */
export function softPath(nodes: readonly SoftNode[], closed: boolean): string {
  const [first] = nodes;
  if (first === undefined) return '';
  const ends = closed ? [...nodes.slice(1), first] : nodes.slice(1);
  const stretches = ends.map((end, index) => stretch(nodes[index] ?? first, end, index === 0));
  const commands = stretches.map(({ letter, points }, index) => {
    const goesOn = letter === stretches[index - 1]?.letter;
    const text = numbers(points);
    return goesOn ? text.replace(/^(?!-)/, ' ') : letter + text;
  });
  return `M${numbers([rounded(first.point)])}${commands.join('')}${closed ? 'z' : ''}`;
}

/** One stretch as a relative command, the shortest that will do. */
function stretch(from: SoftNode, to: SoftNode, isFirst: boolean) {
  const start = rounded(from.point);
  const relative = (point: Vector2) => subtract2(rounded(point), start);
  const leave = relative(add2(from.point, from.handle));
  const arrive = relative(subtract2(to.point, to.handle));
  const end = relative(to.point);
  if (isZero(from.handle) && isZero(to.handle)) return { letter: 'l', points: [end] };
  // Equal handles on both sides of a point: only the first curve has to say how it leaves.
  if (isFirst && !isZero(from.handle)) return { letter: 'c', points: [leave, arrive, end] };
  return { letter: 's', points: [arrive, end] };
}

function isZero([x, y]: Vector2): boolean {
  return x === 0 && y === 0;
}

function rounded([x, y]: Vector2): Vector2 {
  return [Math.round(x * unitsPerPoint), Math.round(y * unitsPerPoint)];
}

function numbers(points: readonly Vector2[]): string {
  return points
    .flat()
    .map((value) => String(value + 0))
    .reduce((line, text) => `${line}${text.startsWith('-') ? '' : ' '}${text}`);
}
