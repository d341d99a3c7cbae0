import type { SoftPoints } from './softShape.ts';

/** Places where muscles are seen, or would be seen under the skin, from the front. */
export const frontMuscleAreas = [
  'neck-deep',
  'neck-strap',
  'neck-side',
  'shoulder-front',
  'shoulder-side',
  'chest',
  'ribs-side',
  'diaphragm',
  'tummy-middle',
  'tummy-sides',
  'tummy-belt',
  'hip-front',
  'hip-side-front',
  'thigh-front',
  'thigh-front-sides',
  'shin',
  'shin-outer',
  'upper-arm-front',
  'forearm-outer',
  'forearm-front',
  'forearm-inner',
  'palm',
  'thumb-web',
] as const;
export type FrontMuscleArea = (typeof frontMuscleAreas)[number];

/** The same from behind. */
export const backMuscleAreas = [
  'skull-base',
  'neck-back',
  'neck-back-sides',
  'neck-to-blade',
  'trapezius-upper',
  'trapezius-middle',
  'trapezius-lower',
  'blade-top',
  'blade',
  'between-blades',
  'back-sides',
  'spine-upper',
  'spine-lower',
  'spine-deep',
  'waist-back',
  'buttock',
  'hip-side',
  'buttock-deep',
  'shoulder-back',
  'upper-arm-back',
  'forearm-back',
  'thigh-back',
  'calf',
  'calf-lower',
  'calf-deep',
] as const;
export type BackMuscleArea = (typeof backMuscleAreas)[number];

/** No shape of its own: the outline, in both views. */
export const wholeBody = 'whole-body';

export const muscleAreas = [...frontMuscleAreas, ...backMuscleAreas, wholeBody] as const;
export type MuscleArea = (typeof muscleAreas)[number];

export interface MuscleShape {
  /** Where it lies, in words that follow "works hard:". */
  readonly words: string;
  /** Lies under other muscles, and is drawn over them. */
  readonly deep?: true;
  /** Shapes on the right side of the picture; their mirror images are drawn as well. */
  readonly sides?: readonly SoftPoints[];
  /** The right half of a shape across the middle line. */
  readonly across?: SoftPoints;
}
