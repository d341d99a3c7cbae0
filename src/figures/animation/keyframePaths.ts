import type { Vector2 } from '../geometry/vector.ts';

/** A closed stretch of a path as points of its curve: x, y, x, y and so on, in drawing units. */
type Ring = Float64Array;

/** A path as its commands and the points it runs through. */
export interface PathNumbers {
  /** The same for every pose of a shape: what has to agree before one can turn into another. */
  readonly structure: string;
  readonly rings: readonly Ring[];
}

/** Reads a path of this folder: each ring begins with `M` and goes on in relative curves. */
export function readPath(path: string): PathNumbers {
  return {
    structure: path.replaceAll(/[^A-Za-z]/g, ''),
    rings: ringTexts(path).map(readRing),
  };
}

function ringTexts(path: string): readonly string[] {
  return path.split(/(?=M)/);
}

/** The nodes of a ring and the point halfway along each curve. */
function readRing(text: string): Ring {
  const points: number[] = [];
  let [x, y, mirroredX, mirroredY] = [0, 0, 0, 0];
  for (const [, letter = '', numbers = ''] of text.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const v = numbersIn(numbers);
    if (letter === 'M') [x, y] = [v[0] ?? 0, v[1] ?? 0];
    if (letter === 'z' || letter === 'M') {
      if (letter === 'M') points.push(x, y);
      continue;
    }
    // The controls and the end, from the start of the curve.
    const controls = letter === 's' ? [mirroredX, mirroredY, ...v] : v;
    const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = controls;
    if (letter === 'q') {
      points.push(x + (2 * ax + bx) / 4, y + (2 * ay + by) / 4, x + bx, y + by);
      [x, y] = [x + bx, y + by];
    } else {
      points.push(x + (3 * (ax + bx) + cx) / 8, y + (3 * (ay + by) + cy) / 8, x + cx, y + cy);
      [x, y, mirroredX, mirroredY] = [x + cx, y + cy, cx - bx, cy - by];
    }
  }
  return Float64Array.from(points);
}

function numbersIn(text: string): number[] {
  return (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
}

/** The shape a browser shows a share of the way between two poses: every point goes straight. */
export function mixRings(from: readonly Ring[], to: readonly Ring[], share: number): Ring[] {
  return from.map((ring, index) => {
    const end = to[index] ?? ring;
    return ring.map((value, at) => value + ((end[at] ?? value) - value) * share);
  });
}

/**
 * How far apart two shapes are, in drawing units: the furthest that a point of one outline lies
 * from the other outline. Exact only above a quarter of `enough`; measuring stops above `enough`.
 */
export function ringsApart(a: readonly Ring[], b: readonly Ring[], enough: number): number {
  let worst = 0;
  for (const [index, ring] of a.entries()) {
    const other = b[index] ?? ring;
    worst = Math.max(worst, reach(ring, other, enough), reach(other, ring, enough));
    if (worst > enough) return worst;
  }
  return worst;
}

function reach(ring: Ring, outline: Ring, enough: number): number {
  let worst = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const [x = 0, y = 0] = [ring[at], ring[at + 1]];
    const apart = Math.hypot(x - (outline[at] ?? x), y - (outline[at + 1] ?? y));
    if (apart <= worst) continue;
    // Often the same point of the outline is near enough, which saves the search.
    worst = Math.max(worst, apart < enough / 4 ? apart : distanceToOutline(x, y, outline));
    if (worst > enough) break;
  }
  return worst;
}

function distanceToOutline(x: number, y: number, outline: Ring): number {
  let best = Infinity;
  let ax = outline[outline.length - 2] ?? 0;
  let ay = outline[outline.length - 1] ?? 0;
  for (let at = 0; at < outline.length; at += 2) {
    const bx = outline[at] ?? 0;
    const by = outline[at + 1] ?? 0;
    const dx = bx - ax;
    const dy = by - ay;
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
    const share = along < 0 ? 0 : along > 1 ? 1 : along;
    const ex = x - ax - share * dx;
    const ey = y - ay - share * dy;
    best = Math.min(best, ex * ex + ey * ey);
    ax = bx;
    ay = by;
  }
  return Math.sqrt(best);
}

/** A path moved on the drawing. Only its capital commands hold places. */
export function movedPath(path: string, [dx, dy]: Vector2): string {
  return path.replaceAll(/([MLC])([^A-Za-z]*)/g, (_, letter: string, text: string) => {
    const values = numbersIn(text).map((value, index) => value + (index % 2 === 0 ? dx : dy));
    return letter + values.reduce((done, v) => `${done}${done && v >= 0 ? ' ' : ''}${v}`, '');
  });
}

/**
 * A path with the very numbers of an earlier one wherever it is the same shape in another place,
 * ring by ring, to within `tolerance` drawing units: what repeats takes next to no room in a file.
 */
export function likeBefore(path: string, before: string, tolerance: number): string {
  const earlier = ringTexts(before);
  return ringTexts(path)
    .map((text, index) => {
      const candidate = earlier[index] ?? text;
      const now = readRing(text);
      const moved = movedPath(candidate, meanStep(readRing(candidate), now));
      return ringsApart([now], [readRing(moved)], tolerance) <= tolerance ? moved : text;
    })
    .join('');
}

/** How far the points have moved on average, in whole units. */
function meanStep(from: Ring, to: Ring): Vector2 {
  let [x, y] = [0, 0];
  for (let at = 0; at < to.length; at += 2) {
    x += (to[at] ?? 0) - (from[at] ?? 0);
    y += (to[at + 1] ?? 0) - (from[at + 1] ?? 0);
  }
  return [Math.round((2 * x) / to.length), Math.round((2 * y) / to.length)];
}
