import { armAngles } from './armPlan.ts';
import type { ArmPlan } from './armPlan.ts';
import { relativeTurn } from '../geometry/axes.ts';
import type { Skeleton } from './bones.ts';
import { mixAxes } from '../geometry/mixAxes.ts';
import type { LegPlan, PlantedLeg } from './legPlan.ts';
import { mixPedals } from './pedalLeg.ts';
import type { Pose, SpineBend, SpineJoints } from './pose.ts';
import type { Settled } from './settle.ts';
import type { Side } from './side.ts';
import { mix, mixVectors } from '../geometry/vector.ts';

/** How far between two poses, 0 to 1. */
export interface Moment {
  readonly share: number;
  /** Walking on the spot: the floor moves, so a foot that goes back stays on it. */
  readonly onTheSpot: boolean;
}

/**
 * The pose a share of the way from one settled pose to another. Hands and feet that rest on
 * something in both keep resting on it in between.
 */
export function mixPoses(from: Settled, to: Settled, moment: Moment): Pose {
  const { share } = moment;
  const a = from.pose;
  const b = to.pose;
  const leg = (side: Side): LegPlan => mixLegs(from, to, side, moment);
  const arm = (side: Side): ArmPlan => mixArms(from, to, side, share);
  return {
    posture: share < 0.5 ? a.posture : b.posture,
    pelvis: mixNumbers(a.pelvis, b.pelvis, share),
    spine: mixSpines(a.spine, b.spine, share),
    neck: mixNumbers(a.neck, b.neck, share),
    legs: { left: leg('left'), right: leg('right') },
    arms: { left: arm('left'), right: arm('right') },
    settling: mixSettling(a, b, share),
  };
}

function mixSettling(a: Pose, b: Pose, share: number): Pose['settling'] {
  const { restOn, neckBaseX: fromX, straightArms: fromArms } = a.settling;
  const { neckBaseX: toX, straightArms: toArms } = b.settling;
  return {
    ...(restOn && b.settling.restOn && { restOn }),
    ...(a.settling.hipsBehindKnees && b.settling.hipsBehindKnees && { hipsBehindKnees: true }),
    restHeight: mix(a.settling.restHeight ?? 0, b.settling.restHeight ?? 0, share),
    ...(fromX !== undefined && toX !== undefined && { neckBaseX: mix(fromX, toX, share) }),
    ...(fromArms !== undefined &&
      toArms !== undefined && { straightArms: mix(fromArms, toArms, share) }),
  };
}

function mixNumbers<Key extends string>(
  from: Readonly<Record<Key, number>>,
  to: Readonly<Record<NoInfer<Key>, number>>,
  share: number,
): Record<Key, number> {
  const mixed: Record<Key, number> = { ...from };
  for (const key in from) mixed[key] = mix(from[key], to[key], share);
  return mixed;
}

function mixSpines(a: SpineBend, b: SpineBend, share: number): SpineBend {
  const joints = (from: SpineJoints, to: SpineJoints): SpineJoints => [
    mix(from[0], to[0], share),
    mix(from[1], to[1], share),
    mix(from[2], to[2], share),
    mix(from[3], to[3], share),
  ];
  return {
    flex: joints(a.flex, b.flex),
    side: joints(a.side, b.side),
    turn: joints(a.turn, b.turn),
  };
}

function mixLegs(from: Settled, to: Settled, side: Side, moment: Moment): LegPlan {
  const { share } = moment;
  const a = from.pose.legs[side];
  const b = to.pose.legs[side];
  if (a.kind === 'planted' && b.kind === 'planted') return step(a, b, moment);
  if (a.kind === 'free' && b.kind === 'free') {
    const { kind, ...angles } = a;
    return { kind, ...mixNumbers(angles, b, share) };
  }
  if (a.kind === 'pedal' && b.kind === 'pedal') return mixPedals(a, b, share);
  if (a.kind === 'kneeling' && b.kind === 'kneeling') {
    const { kind, shankDirection, ...place } = a;
    return {
      kind,
      ...mixNumbers(place, b, share),
      shankDirection: mixVectors(shankDirection, b.shankDirection, share),
    };
  }
  return turnBetween(from.skeleton, to.skeleton, side, share);
}

/** A foot that moves to another place is lifted over the ground. */
function step(a: PlantedLeg, b: PlantedLeg, { share, onTheSpot }: Moment): LegPlan {
  const { kind, ...place } = a;
  const moved = Math.hypot(b.x - a.x, b.outward - a.outward, b.height - a.height);
  const stays = moved <= 1.5 || (onTheSpot && b.x < a.x);
  const lifted = stays ? 0 : Math.min(7, moved * 0.28) * Math.sin(Math.PI * share);
  return { kind, ...mixNumbers(place, b, share), arc: lifted };
}

function turnBetween(a: Skeleton, b: Skeleton, side: Side, share: number): LegPlan {
  const [from, to] = [a.legs[side], b.legs[side]];
  return {
    kind: 'turned',
    thigh: mixAxes(
      relativeTurn(a.pelvis.axes, from.thigh),
      relativeTurn(b.pelvis.axes, to.thigh),
      share,
    ),
    shank: mixAxes(relativeTurn(from.thigh, from.shank), relativeTurn(to.thigh, to.shank), share),
    foot: mixAxes(relativeTurn(from.shank, from.foot), relativeTurn(to.shank, to.foot), share),
  };
}

function mixArms(from: Settled, to: Settled, side: Side, share: number): ArmPlan {
  const a = from.pose.arms[side].grip;
  const b = to.pose.arms[side].grip;
  const arm = { ...mixArmPlaces(from, to, side, share), grip: a };
  return a === b ? arm : { ...arm, turningInto: { grip: b, share } };
}

function mixArmPlaces(from: Settled, to: Settled, side: Side, share: number): ArmPlan {
  const a = from.pose.arms[side];
  const b = to.pose.arms[side];
  const vectors = <Key extends string>(
    keys: readonly Key[],
    p: Readonly<Record<Key, readonly [number, number, number]>>,
    q: Readonly<Record<Key, readonly [number, number, number]>>,
  ) => Object.fromEntries(keys.map((key) => [key, mixVectors(p[key], q[key], share)]));
  if (a.kind === 'free' && b.kind === 'free') {
    return { ...a, ...mixNumbers(armAngles(a), b, share) };
  }
  if (a.kind === 'surface' && b.kind === 'surface') {
    const gap = mix(a.gap, b.gap, share);
    return { ...a, gap, ...vectors(['at', 'normal', 'fingers', 'elbowTowards'], a, b) };
  }
  if (a.kind === 'reaching' && b.kind === 'reaching') {
    const turns = { pronation: a.pronation, wrist: a.wrist };
    return { ...a, ...mixNumbers(turns, b, share), ...vectors(['at', 'elbowTowards'], a, b) };
  }
  if (a.kind === 'trunk' && b.kind === 'trunk' && a.part === b.part) {
    return { ...a, ...vectors(['at', 'normal', 'fingers', 'elbowTowards'], a, b) };
  }
  if (a.kind === 'limb' && b.kind === 'limb' && a.bone === b.bone && a.whose === b.whose) {
    const along = mix(a.along, b.along, share);
    return { ...a, along, ...vectors(['around', 'elbowTowards'], a, b) };
  }
  return swingBetween(from.skeleton, to.skeleton, side, share);
}

function swingBetween(a: Skeleton, b: Skeleton, side: Side, share: number): ArmPlan {
  const [from, to] = [a.arms[side], b.arms[side]];
  return {
    kind: 'turned',
    upperArm: mixAxes(
      relativeTurn(a.shoulders.axes, from.upperArm),
      relativeTurn(b.shoulders.axes, to.upperArm),
      share,
    ),
    forearm: mixAxes(
      relativeTurn(from.upperArm, from.forearm),
      relativeTurn(to.upperArm, to.forearm),
      share,
    ),
    hand: mixAxes(relativeTurn(from.forearm, from.hand), relativeTurn(to.forearm, to.hand), share),
    grip: from.grip,
  };
}
