import { add, clamp, dot, lengthOf, scale, subtract, unit } from './vector.ts';
import type { Vector3 } from './vector.ts';

export interface TwoBones {
  readonly middle: Vector3;
  readonly end: Vector3;
  /** The direction in which the middle joint bends out, at right angles to root-to-end. */
  readonly bendsTowards: Vector3;
  /** How far the target is out of reach, in percent of stature; 0 when it is reached. */
  readonly shortfall: number;
}

/**
 * Places the middle joint of a limb of two bones (hip-knee-ankle, shoulder-elbow-wrist) so that
 * its end is at `target` and the middle joint bends towards `pole`.
 */
export function placeTwoBones(
  root: Vector3,
  target: Vector3,
  [upper, lower]: readonly [number, number],
  pole: Vector3,
): TwoBones {
  const toTarget = subtract(target, root);
  const asked = lengthOf(toTarget);
  const longest = (upper + lower) * 0.9995;
  const shortest = Math.abs(upper - lower) + 0.5;
  const reach = clamp(asked, shortest, longest);
  const direction = unit(toTarget);
  const alongLine = (upper * upper - lower * lower + reach * reach) / (2 * reach);
  const offLine = Math.sqrt(Math.max(0, upper * upper - alongLine * alongLine));
  const across = subtract(pole, scale(direction, dot(pole, direction)));
  const bendsTowards: Vector3 = lengthOf(across) < 1e-6 ? [0, 0, 1] : unit(across);
  return {
    middle: add(add(root, scale(direction, alongLine)), scale(bendsTowards, offLine)),
    end: add(root, scale(direction, reach)),
    bendsTowards,
    shortfall: Math.max(0, asked - longest, shortest - asked),
  };
}
