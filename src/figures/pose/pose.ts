import type { ArmPlan } from './armPlan.ts';
import type { LegPlan } from './legPlan.ts';
import type { Side } from './side.ts';

/** Where the middle of the hips is and how the pelvis is turned; x forward, y up. */
export interface PelvisPlace {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Positive leans forward; -90 lies on the back with the head to the left. */
  readonly pitch: number;
  readonly roll: number;
  readonly yaw: number;
  readonly twist: number;
}

/** Degrees at the four joints of the spine, from the lowest up. */
export type SpineJoints = readonly [low: number, waist: number, middle: number, upper: number];

export interface SpineBend {
  /** Positive rounds the back. */
  readonly flex: SpineJoints;
  readonly side: SpineJoints;
  /** Positive turns to the left. */
  readonly turn: SpineJoints;
}

export interface NeckBend {
  /** Positive nods. */
  readonly flex: number;
  /** Positive nods the head alone, about the ears, on a quiet neck. */
  readonly nod: number;
  readonly side: number;
  /** Positive turns to the left. */
  readonly turn: number;
  /** The neck leans forward and the head stays level; negative draws the chin in. */
  readonly glide: number;
}

/** Which parts carry the lying body. */
export type RestingPart = 'pelvis' | 'shirt' | `leg-${Side}` | `shoe-${Side}`;

/** Conditions that are met by moving the pelvis once everything else is placed. */
export interface Settling {
  /** Lower the body until the lowest of these parts touches the surface. */
  readonly restOn?: readonly RestingPart[];
  /** Keep the base of the neck at this x, so that the shoulders do not slide. */
  readonly neckBaseX?: number;
  /** Height of the surface they touch; 0, the floor, if left out. */
  readonly restHeight?: number;
  /** Kneeling: move the hips so far back that the thighs reach down to the knees. */
  readonly hipsBehindKnees?: boolean;
  /** Lean the trunk so that the arms reach their hands at this share of their length. */
  readonly straightArms?: number;
}

/** One complete posture at one moment. */
export interface Pose {
  readonly posture: Posture;
  readonly pelvis: PelvisPlace;
  readonly spine: SpineBend;
  readonly neck: NeckBend;
  readonly legs: Readonly<Record<Side, LegPlan>>;
  readonly arms: Readonly<Record<Side, ArmPlan>>;
  readonly settling: Settling;
}

export type Posture = 'standing' | 'sitting' | 'kneeling' | 'lying' | 'hands and knees';

export interface PoseChanges {
  readonly pelvis?: Partial<PelvisPlace>;
  /** One number is spread over the four joints. */
  readonly spine?: Partial<Record<keyof SpineBend, number | SpineJoints>>;
  readonly neck?: Partial<NeckBend>;
  /** Both legs as mirror images; `legLeft` and `legRight` go before it. */
  readonly legs?: LegPlan;
  readonly legLeft?: LegPlan;
  readonly legRight?: LegPlan;
  readonly arms?: ArmPlan;
  readonly armLeft?: ArmPlan;
  readonly armRight?: ArmPlan;
  readonly settling?: Settling;
}

/** The same pose with some things different. What is not named stays. */
export function changed(pose: Pose, changes: PoseChanges): Pose {
  const { spine = {} } = changes;
  return {
    posture: pose.posture,
    pelvis: { ...pose.pelvis, ...changes.pelvis },
    spine: {
      flex: overJoints(spine.flex, [0.3, 0.3, 0.2, 0.2]) ?? pose.spine.flex,
      side: overJoints(spine.side, [0.3, 0.25, 0.25, 0.2]) ?? pose.spine.side,
      turn: overJoints(spine.turn, [0.1, 0.15, 0.35, 0.4]) ?? pose.spine.turn,
    },
    neck: { ...pose.neck, ...changes.neck },
    legs: {
      left: changes.legLeft ?? changes.legs ?? pose.legs.left,
      right: changes.legRight ?? changes.legs ?? pose.legs.right,
    },
    arms: {
      left: changes.armLeft ?? changes.arms ?? pose.arms.left,
      right: changes.armRight ?? changes.arms ?? pose.arms.right,
    },
    settling: { ...pose.settling, ...changes.settling },
  };
}

function overJoints(
  bend: number | SpineJoints | undefined,
  shares: SpineJoints,
): SpineJoints | undefined {
  if (typeof bend !== 'number') return bend;
  const [low, waist, middle, upper] = shares;
  return [low * bend, waist * bend, middle * bend, upper * bend];
}
