import { pointFrom } from '../geometry/axes.ts';
import type { ArmBones } from './bones.ts';
import { outwardSign } from './side.ts';
import type { Side } from './side.ts';
import type { Vector3 } from '../geometry/vector.ts';

/** The middle of the closed hand. */
export function gripPoint(arm: ArmBones, side: Side): Vector3 {
  return pointFrom(arm.wrist, arm.hand, [0.1, -4.2, -1.2 * outwardSign(side)]);
}
