import type {
  ArmPlan,
  FreeArm,
  LimbArm,
  ReachingArm,
  SurfaceArm,
  TrunkArm,
  TurnedArm,
} from './armPlan.ts';
import {
  hingedAxes,
  limbAxes,
  pitchBy,
  pointFrom,
  rollBy,
  toRoom,
  turned,
  yawBy,
} from '../geometry/axes.ts';
import type { Axes } from '../geometry/axes.ts';
import { bodySize } from './bodySize.ts';
import { gripOf } from './handShapes.ts';
import { otherSide, outwardSign } from './side.ts';
import type { Side } from './side.ts';
import type { ArmBones, LegBones, Spine } from './bones.ts';
import { placeTwoBones } from '../geometry/twoBones.ts';
import {
  add,
  clamp,
  cross,
  dot,
  mix,
  mixVectors,
  radiansPerDegree,
  scale,
  subtract,
  unit,
} from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';

type Legs = Readonly<Record<Side, LegBones>>;

/** A hand put somewhere: the wrist's place and how the hand is turned at the forearm's end. */
interface HandGoal {
  readonly wrist: Vector3;
  readonly elbowTowards: Vector3;
  readonly hand: Axes | ((forearm: Axes) => Axes);
  readonly plan: ArmPlan;
  readonly planted: boolean;
  /** The hand lies on something. */
  readonly rests: boolean;
}

/** Places the bones of one arm on the shoulders. Hands may rest on the legs, so those come first. */
export function placeArm(spine: Spine, legs: Legs, side: Side, plan: ArmPlan): ArmBones {
  switch (plan.kind) {
    case 'free':
      return bendArm(spine, side, plan);
    case 'turned':
      return turnArm(spine, side, plan);
    case 'surface':
      return bringHand(spine, side, surfaceGoal(side, plan));
    case 'reaching':
      return bringHand(spine, side, reachingGoal(spine, side, plan));
    case 'trunk':
      return bringHand(spine, side, trunkGoal(spine, side, plan));
    case 'limb':
      return bringHand(spine, side, limbGoal(spine, legs, side, plan));
  }
}

/** The shoulder joint; it rises and draws in when the arm is lifted high. */
function placeShoulder(
  { shoulders }: Spine,
  side: Side,
  lifted: number,
  shift: { readonly shrug: number; readonly protract: number } = { shrug: 0, protract: 0 },
): Vector3 {
  const high = clamp((lifted - 40) / 130, 0, 1);
  return pointFrom(shoulders.origin, shoulders.axes, [
    bodySize.shoulderForward + shift.protract - high * 0.2,
    bodySize.shoulderUp + shift.shrug + high * 2.6,
    outwardSign(side) * (bodySize.shoulderOutward - high * 1.5 - Math.abs(shift.protract) * 0.35),
  ]);
}

function hangArm(
  shoulder: Vector3,
  axes: Pick<ArmBones, 'upperArm' | 'forearm' | 'hand'>,
  plan: ArmPlan,
): ArmBones {
  const elbow = pointFrom(shoulder, axes.upperArm, [0, -bodySize.upperArm, 0]);
  const wrist = pointFrom(elbow, axes.forearm, [0, -bodySize.forearm, 0]);
  return { shoulder, elbow, wrist, ...axes, ...gripOf(plan), shortfall: 0, planted: false };
}

function bendArm(spine: Spine, side: Side, plan: FreeArm): ArmBones {
  const sign = outwardSign(side);
  const lifted = Math.hypot(plan.flex, plan.abduction);
  const upperArm = turned(
    spine.shoulders.axes,
    pitchBy(plan.flex),
    rollBy(-sign * plan.abduction),
    yawBy(sign * plan.rotation),
  );
  const forearm = turned(upperArm, pitchBy(plan.elbow));
  const hand = turned(forearm, yawBy(sign * plan.pronation), rollBy(-sign * plan.wrist));
  const shoulder = placeShoulder(spine, side, lifted, plan);
  return hangArm(shoulder, { upperArm, forearm, hand }, plan);
}

function turnArm(spine: Spine, side: Side, plan: TurnedArm): ArmBones {
  const upperArm = turned(spine.shoulders.axes, plan.upperArm);
  const forearm = turned(upperArm, plan.forearm);
  const lifted = angleFromHanging(spine, scale(upperArm.up, -1));
  const shoulder = placeShoulder(spine, side, lifted);
  return hangArm(shoulder, { upperArm, forearm, hand: turned(forearm, plan.hand) }, plan);
}

function angleFromHanging(spine: Spine, direction: Vector3): number {
  return Math.acos(clamp(-dot(direction, spine.shoulders.axes.up), -1, 1)) / radiansPerDegree;
}

function bringHand(spine: Spine, side: Side, goal: HandGoal): ArmBones {
  const lowShoulder = placeShoulder(spine, side, 0);
  const direction = unit(subtract(goal.wrist, lowShoulder));
  const shoulder = placeShoulder(spine, side, angleFromHanging(spine, direction));
  const lengths = [bodySize.upperArm, bodySize.forearm] as const;
  const placed = placeTwoBones(shoulder, goal.wrist, lengths, unit(goal.elbowTowards));
  const upperArm = limbAxes(subtract(placed.middle, shoulder), scale(placed.bendsTowards, -1));
  const forearm = hingedAxes(subtract(placed.end, placed.middle), upperArm.right);
  return {
    shoulder,
    elbow: placed.middle,
    wrist: placed.end,
    upperArm,
    forearm,
    hand: typeof goal.hand === 'function' ? goal.hand(forearm) : goal.hand,
    ...gripOf(goal.plan, goal.rests),
    shortfall: placed.shortfall,
    planted: goal.planted,
  };
}

/** A direction in [forward, up, outward] of the room. */
function mirrored([forward, up, outward]: Vector3, side: Side): Vector3 {
  return [forward, up, outward * outwardSign(side)];
}

/** An elbow direction is meant from the body, so it turns with the shoulders. */
function fromShoulders(spine: Spine, side: Side, direction: Vector3): Vector3 {
  return toRoom(spine.shoulders.axes, mirrored(direction, side));
}

/** The hand's axes when its palm faces against `normal` and its fingers point along `fingers`. */
function flatHand(side: Side, normal: Vector3, fingers: Vector3): Axes {
  const up = scale(unit(fingers), -1);
  const outOfBack = scale(normal, outwardSign(side));
  const right = unit(subtract(outOfBack, scale(up, dot(outOfBack, up))));
  return { forward: cross(up, right), up, right };
}

function surfaceGoal(side: Side, plan: SurfaceArm): HandGoal {
  const normal = mirrored(plan.normal, side);
  return {
    wrist: add(mirrored(plan.at, side), scale(normal, plan.gap)),
    // On a floor or wall the room, not the body, says where the elbow goes.
    elbowTowards: mirrored(plan.elbowTowards, side),
    hand: flatHand(side, normal, mirrored(plan.fingers, side)),
    plan,
    planted: true,
    rests: true,
  };
}

function reachingGoal(spine: Spine, side: Side, plan: ReachingArm): HandGoal {
  const sign = outwardSign(side);
  return {
    wrist: mirrored(plan.at, side),
    elbowTowards: fromShoulders(spine, side, plan.elbowTowards),
    hand: (forearm) => turned(forearm, yawBy(sign * plan.pronation), rollBy(-sign * plan.wrist)),
    plan,
    planted: false,
    rests: false,
  };
}

function trunkGoal(spine: Spine, side: Side, plan: TrunkArm): HandGoal {
  const joint = spine[plan.part];
  const inRoom = (local: Vector3): Vector3 => unit(toRoom(joint.axes, mirrored(local, side)));
  return {
    wrist: pointFrom(joint.origin, joint.axes, mirrored(plan.at, side)),
    elbowTowards: fromShoulders(spine, side, plan.elbowTowards),
    hand: flatHand(side, inRoom(plan.normal), inRoom(plan.fingers)),
    plan,
    planted: false,
    rests: true,
  };
}

function limbGoal(spine: Spine, legs: Legs, side: Side, plan: LimbArm): HandGoal {
  const leg = legs[plan.whose === 'own' ? side : otherSide(side)];
  const onThigh = plan.bone === 'thigh';
  const [top, bottom] = onThigh ? [leg.hip, leg.knee] : [leg.knee, leg.ankle];
  const around = mirrored(plan.around, side);
  const normal = unit(toRoom(onThigh ? leg.thigh : leg.shank, around));
  const onBone = mixVectors(top, bottom, plan.along);
  // The thigh is thinner near the knee.
  const radius = mix(5.6, 3.8, plan.along) + bodySize.palm;
  return {
    wrist: add(onBone, scale(normal, radius)),
    elbowTowards: fromShoulders(spine, side, plan.elbowTowards),
    hand: flatHand(side, normal, unit(subtract(bottom, top))),
    plan,
    planted: true,
    rests: true,
  };
}
