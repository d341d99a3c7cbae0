import { mixRings, readPath, ringsApart } from './keyframePaths.ts';
import type { PathNumbers } from './keyframePaths.ts';

type Rings = PathNumbers['rings'];

/** One shape in all samples of the movement. */
type Shape = readonly Rings[];

/**
 * The fewest samples from which a browser draws all the others well enough, going straight from
 * one to the next: their indices, always with the first and the last.
 *
 * `paths` are shapes that share their keyframes (a part and the lit shape in it), each with one
 * path a sample; `progress` says how far the samples are; `tolerance` is in drawing units.
 */
export function keySamples(
  paths: readonly (readonly string[])[],
  progress: readonly number[],
  tolerance: number,
): readonly number[] {
  const shapes = paths.map((ofShape) => ofShape.map((path) => readPath(path).rings));
  const ways: Way[] = [{ cost: 0, before: -1 }];
  for (let to = 1; to < progress.length; to += 1) {
    const shareFrom = (from: number): number =>
      stretchError(shapes, progress, [from, to], tolerance) / tolerance;
    ways.push(cheapestWay(ways, shareFrom));
  }
  const chosen: number[] = [];
  for (let at = progress.length - 1; at >= 0; at = ways[at]?.before ?? -1) chosen.unshift(at);
  return chosen;
}

/** The way to the next sample; `shareFrom` says how much of the tolerance a last step takes. */
function cheapestWay(ways: readonly Way[], shareFrom: (from: number) => number): Way {
  let best: Way = { cost: Infinity, before: ways.length - 1 };
  let failed = 0;
  // Once two stretches in a row are too long, longer ones are as well.
  for (let from = ways.length - 1; from >= 0 && failed < 2; from -= 1) {
    const share = shareFrom(from);
    failed = share > 1 ? failed + 1 : 0;
    // One for every stretch, and a little for being inexact.
    const cost = (ways[from]?.cost ?? Infinity) + 1 + 0.1 * share;
    if (share <= 1 && cost < best.cost) best = { cost, before: from };
  }
  return best;
}

/** How to come to a sample: over which one, and what it costs from the beginning. */
interface Way {
  readonly cost: number;
  readonly before: number;
}

/** How far the shapes stray from their true poses between two keyframes, in drawing units. */
function stretchError(
  shapes: readonly Shape[],
  progress: readonly number[],
  [from, to]: readonly [number, number],
  tolerance: number,
): number {
  const start = progress[from] ?? 0;
  const length = (progress[to] ?? 1) - start;
  let worst = 0;
  for (const at of middleFirst(from + 1, to - 1)) {
    const share = ((progress[at] ?? 0) - start) / length;
    for (const samples of shapes) {
      const shown = mixRings(samples[from] ?? [], samples[to] ?? [], share);
      worst = Math.max(worst, ringsApart(shown, samples[at] ?? [], tolerance));
      if (worst > tolerance) return worst;
    }
  }
  return worst;
}

/** The middle of a stretch strays most, so it is tried first. */
function middleFirst(from: number, to: number): readonly number[] {
  const middle = (from + to) / 2;
  const all = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  return all.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
}
