import type { Clock, Sample } from './animateClock.ts';
import type { Box } from '../geometry/bounds.ts';
import { likeBefore, movedPath, readPath, ringsApart } from './keyframePaths.ts';
import { keySamples } from './keyframes.ts';
import type { Frame } from './animateFrame.ts';
import type { Vector2 } from '../geometry/vector.ts';

/** A shape of the figure with its path in every sample of the movement. */
export interface ShapePoses {
  readonly className: string;
  readonly paths: readonly string[];
}

/** One shape of a moving figure. */
export interface MovingShape {
  readonly className: string;
  /** How it lies at the start, and throughout if it has no keyframes. */
  readonly still: string;
  readonly keyframes: readonly Keyframe[];
}

/** A shape at one moment, as a value of CSS `clip-path`. */
export interface Keyframe {
  readonly sample: Sample;
  readonly clip: string;
}

/** Shapes that stay within this many steps of the grid do not move, or keep their form as they move. */
export const alike = 1.3;

/**
 * The shapes of a figure with the keyframes each of them needs. A browser draws every shape
 * straight from keyframe to keyframe, at most `tolerance` steps of the grid from its true place.
 */
export function movingShapes(
  layers: readonly ShapePoses[],
  { samples, most }: Clock,
  { frame, tolerance }: { readonly frame: Frame; readonly tolerance: number },
): readonly MovingShape[] {
  const shift: Vector2 = [-frame.left / frame.grid, -frame.top / frame.grid];
  const whole: Vector2 = [Math.round(shift[0]), Math.round(shift[1])];
  const progress = samples.map((sample) => sample.progress);
  return together(layers).flatMap((group) => {
    const paths = group.map((layer) => layer.paths);
    const moves = paths.some((samplesOfOne) => strays(samplesOfOne));
    const keys = moves ? fewestKeys(paths, progress, { tolerance, most }) : [];
    return group.map((layer) => shapeOf(layer, keys, samples, whole));
  });
}

/** Where a movement is too rich for the most keyframes, it is drawn less exactly. */
function fewestKeys(
  paths: readonly (readonly string[])[],
  progress: readonly number[],
  { tolerance, most }: { readonly tolerance: number; readonly most: number },
): readonly number[] {
  const keys = keySamples(paths, progress, tolerance);
  if (keys.length <= most) return keys;
  return fewestKeys(paths, progress, { tolerance: tolerance * 1.15, most });
}

/** A part and the lit shape in it share their keyframes, or the contour between them would tear. */
function together(layers: readonly ShapePoses[]): readonly (readonly ShapePoses[])[] {
  const groups: ShapePoses[][] = [];
  for (const layer of layers) {
    const before = groups.at(-1);
    if (before?.[0] !== undefined && isOn(layer, before[0])) before.push(layer);
    else groups.push([layer]);
  }
  return groups;
}

function isOn(layer: ShapePoses, base: ShapePoses): boolean {
  const [colour = ''] = base.className.split(' ');
  const [ownColour = ''] = layer.className.split(' ');
  if (colour === 'muscle-line') return ownColour === 'muscle';
  return base.className === `${colour} shade` && ownColour === colour;
}

function strays(paths: readonly string[]): boolean {
  const [first, ...others] = paths.map((path) => readPath(path).rings);
  return first !== undefined && others.some((rings) => ringsApart(first, rings, alike) > alike);
}

function shapeOf(
  { className, paths }: ShapePoses,
  keys: readonly number[],
  samples: readonly Sample[],
  shift: Vector2,
): MovingShape {
  const still = movedPath(paths[0] ?? '', shift);
  let before = still;
  const keyframes = keys.flatMap((index): readonly Keyframe[] => {
    const sample = samples[index];
    before = likeBefore(movedPath(paths[index] ?? '', shift), before, alike);
    return sample === undefined ? [] : [{ sample, clip: `path("${before}")` }];
  });
  return { className, still: `<path class="${className}" d="${still}"/>`, keyframes };
}

/** The soft shadow on the floor, which follows the body from its start to its end. */
export function movingShadow(
  boxes: readonly Box[],
  { samples }: Clock,
  { left, top, grid }: Frame,
): readonly MovingShape[] {
  const ovals = [boxes[0], boxes.at(-1)].flatMap((box) =>
    box === undefined || box.left === Infinity
      ? []
      : [
          [
            (box.left + box.right) / 2 - left,
            (box.top + box.bottom) / 2 - top,
            (box.right - box.left) / 2,
            (box.bottom - box.top) / 2,
          ].map((value) => Math.round(value / grid)),
        ],
  );
  const ends = [samples[0], samples.at(-1)];
  const moves = ovals[0]?.join() !== ovals[1]?.join();
  const keyframes = ovals.flatMap(([cx = 0, cy = 0, rx = 0, ry = 0], index) => {
    const sample = ends[index];
    const clip = `ellipse(${rx}px ${ry}px at ${cx}px ${cy}px)`;
    return moves && sample !== undefined ? [{ sample, clip }] : [];
  });
  return ovals.slice(0, 1).map(([cx = 0, cy = 0, rx = 0, ry = 0]) => ({
    className: 'shadow',
    still: `<ellipse class="shadow" cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}"/>`,
    keyframes,
  }));
}
