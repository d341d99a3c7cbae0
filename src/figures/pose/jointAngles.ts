import { relativeTurn, toRoom } from '../geometry/axes.ts';
import type { Axes } from '../geometry/axes.ts';
import type { Joint, Skeleton } from './bones.ts';
import { outwardSign } from './side.ts';
import type { Side } from './side.ts';
import { clamp, dot, radiansPerDegree, scale, subtract } from '../geometry/vector.ts';

/** Angles of one side's joints in degrees, measured on placed bones; straight is 0. */
export interface SideAngles {
  readonly hipFlex: number;
  readonly hipAbduction: number;
  readonly knee: number;
  readonly ankle: number;
  /** How far the upper arm is away from hanging. */
  readonly armLift: number;
  /** How far the upper arm is forward (positive) or back. */
  readonly armForward: number;
  readonly elbow: number;
  readonly wrist: number;
}

/** Angles of the trunk and neck in degrees. */
export interface TrunkAngles {
  /** From the pelvis to the base of the neck, forward of upright. */
  readonly lean: number;
  /** Each joint of the spine from the lowest up; positive is rounded. */
  readonly spine: readonly [number, number, number, number];
  readonly neckFlex: number;
  /** Positive to the left. */
  readonly neckTurn: number;
}

export function sideAngles(skeleton: Skeleton, side: Side): SideAngles {
  const leg = skeleton.legs[side];
  const arm = skeleton.arms[side];
  const thigh = toRoom(relativeTurn(skeleton.pelvis.axes, leg.thigh), [0, -1, 0]);
  const foot = toRoom(relativeTurn(leg.shank, leg.foot), [1, 0, 0]);
  const upperArm = toRoom(relativeTurn(skeleton.shoulders.axes, arm.upperArm), [0, -1, 0]);
  return {
    hipFlex: degrees(thigh[0], -thigh[1]),
    hipAbduction: arcSine(outwardSign(side) * thigh[2]),
    knee: hinge(leg.shank, leg.thigh, -1),
    ankle: degrees(foot[1], foot[0]),
    armLift: arcCosine(-upperArm[1]),
    armForward: degrees(upperArm[0], -upperArm[1]),
    elbow: hinge(arm.forearm, arm.upperArm, 1),
    wrist: arcCosine(dot(arm.hand.up, arm.forearm.up)),
  };
}

export function trunkAngles(skeleton: Skeleton): TrunkAngles {
  const { pelvis, waist, middleBack, chest, shoulders, head } = skeleton;
  const [x, y, z] = subtract(shoulders.origin, pelvis.origin);
  const { forward } = pelvis.axes;
  const level = Math.hypot(forward[0], forward[2]) || 1;
  const neck = relativeTurn(shoulders.axes, head.axes);
  return {
    lean: degrees((x * forward[0] + z * forward[2]) / level, y),
    spine: [
      bend(pelvis, waist),
      bend(waist, middleBack),
      bend(middleBack, chest),
      bend(chest, shoulders),
    ],
    neckFlex: degrees(neck.up[0], neck.up[1]),
    neckTurn: degrees(-neck.forward[2], neck.forward[0]),
  };
}

function bend(below: Joint, above: Joint): number {
  const { up } = relativeTurn(below.axes, above.axes);
  return degrees(up[0], up[1]);
}

/** How far the lower bone is bent against the upper: forward (1) or back (-1) counts as positive. */
function hinge(lower: Axes, upper: Axes, sign: 1 | -1): number {
  const direction = scale(lower.up, -1);
  return degrees(sign * dot(direction, upper.forward), -dot(direction, upper.up));
}

function degrees(opposite: number, adjacent: number): number {
  return Math.atan2(opposite, adjacent) / radiansPerDegree;
}

function arcSine(value: number): number {
  return Math.asin(clamp(value, -1, 1)) / radiansPerDegree;
}

function arcCosine(value: number): number {
  return Math.acos(clamp(value, -1, 1)) / radiansPerDegree;
}
