import { mix, mixVectors } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';

/**
 * What a hand does. 'open' hangs at ease, 'flat' lies on something, 'press' pushes with spread
 * fingers, 'fist' closes round a bar, band or strap, 'hook' carries a handle, 'ball' squeezes
 * something round, 'pinch' holds something thin. The others are the shapes of finger exercises.
 */
export type Grip =
  | 'open'
  | 'flat'
  | 'press'
  | 'fist'
  | 'hook'
  | 'ball'
  | 'pinch'
  | 'straight'
  | 'tabletop'
  | 'hook fist'
  | 'full fist';

/** Degrees at the three joints of a finger, from the knuckle to the tip. */
type FingerBend = Vector3;

/** The thumb's two outer joints, as [across to the thumb, towards the elbow, out of the palm]. */
interface ThumbPlace {
  readonly middle: Vector3;
  readonly tip: Vector3;
}

/** The bends of all fingers, so that one hand can turn into another. */
export interface HandShape {
  readonly index: FingerBend;
  readonly little: FingerBend;
  /** How far the outer fingers are spread, in degrees. */
  readonly spread: number;
  readonly thumb: ThumbPlace;
}

function shape(
  index: FingerBend,
  little: FingerBend,
  spread: number,
  thumb: readonly [middle: Vector3, tip: Vector3],
): HandShape {
  return { index, little, spread, thumb: { middle: thumb[0], tip: thumb[1] } };
}

const besidePalm = [
  [2.4, -3.1, 0.4],
  [2.75, -5.4, 0.5],
] as const;
const acrossFist = [
  [2.5, -3.4, 2],
  [0.7, -4.7, 3.5],
] as const;

const shapes: Readonly<Record<Grip, HandShape>> = {
  open: shape([10, 22, 12], [26, 30, 18], 5, [
    [2.5, -2.9, 1],
    [3, -5.3, 1.7],
  ]),
  flat: shape([8, 0, 0], [8, 0, 0], 8, [
    [2.9, -2.5, 0.6],
    [4, -4.6, 0.7],
  ]),
  press: shape([8, 0, 0], [8, 0, 0], 16, [
    [3, -2.2, 0.6],
    [4.6, -3.9, 0.7],
  ]),
  fist: shape([62, 88, 46], [66, 90, 46], 2, acrossFist),
  hook: shape([22, 88, 60], [26, 92, 60], 2, [
    [2.5, -3.2, 0.9],
    [2.5, -5.4, 1.6],
  ]),
  ball: shape([36, 46, 30], [44, 50, 34], 12, [
    [2.6, -2.7, 2.4],
    [1.9, -4.1, 4.6],
  ]),
  pinch: shape([52, 44, 22], [58, 60, 40], 4, [
    [2.5, -3, 2.2],
    [1.7, -5.3, 4.2],
  ]),
  straight: shape([0, 0, 0], [0, 0, 0], 14, [
    [3.1, -2.6, 0.5],
    [4.5, -4.6, 0.6],
  ]),
  tabletop: shape([84, 3, 0], [84, 3, 0], 2, besidePalm),
  'hook fist': shape([4, 100, 72], [4, 104, 72], 2, besidePalm),
  'full fist': shape([84, 102, 66], [88, 104, 66], 0, [
    [2.3, -3.4, 1.9],
    [0.3, -4.6, 3.1],
  ]),
};

export const grips: readonly string[] = Object.keys(shapes);

/** What a hand is told to do. */
export interface HandPlan {
  readonly grip: Grip;
  /** Set between two poses while the hand turns into another grip. */
  readonly turningInto?: { readonly grip: Grip; readonly share: number };
}

/** The shape of the fingers, also while a hand opens or closes. */
export function gripOf(
  { grip, turningInto }: HandPlan,
  rests = false,
): { readonly grip: Grip; readonly handShape: HandShape } {
  const from = shapeOf(grip, rests);
  if (turningInto === undefined) return { grip, handShape: from };
  const to = shapeOf(turningInto.grip, rests);
  return { grip, handShape: mixHandShapes(from, to, turningInto.share) };
}

/** A hand that rests on something and is not told otherwise lies flat. */
function shapeOf(grip: Grip, rests: boolean): HandShape {
  return shapes[rests && grip === 'open' ? 'flat' : grip];
}

/** How far the first two joints of the fingers bend, in degrees. */
export function fingersFold({ index }: HandShape): number {
  return index[0] + index[1];
}

function mixHandShapes(from: HandShape, to: HandShape, share: number): HandShape {
  return {
    index: mixVectors(from.index, to.index, share),
    little: mixVectors(from.little, to.little, share),
    spread: mix(from.spread, to.spread, share),
    thumb: {
      middle: mixVectors(from.thumb.middle, to.thumb.middle, share),
      tip: mixVectors(from.thumb.tip, to.thumb.tip, share),
    },
  };
}
