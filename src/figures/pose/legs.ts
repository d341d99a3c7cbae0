import {
  hingedAxes,
  limbAxes,
  pitchBy,
  pointFrom,
  rollBy,
  turnAbout,
  turned,
  yawBy,
} from '../geometry/axes.ts';
import type { Axes } from '../geometry/axes.ts';
import { ballOfFoot, bodySize } from './bodySize.ts';
import type { FootPlace, FreeLeg, KneelingLeg, LegPlan, PlantedLeg, TurnedLeg } from './legPlan.ts';
import { footOnPedal } from './pedalLeg.ts';
import type { PedalLeg } from './pedalLeg.ts';
import { outwardSign } from './side.ts';
import type { Side } from './side.ts';
import type { Joint, LegBones } from './bones.ts';
import { add, distance, scale, subtract, unit } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { placeTwoBones } from '../geometry/twoBones.ts';

const heelPivot: Vector3 = [-2.4, -1.8, 0];

/** Places the bones of one leg below the pelvis. */
export function placeLeg(pelvis: Joint, side: Side, plan: LegPlan): LegBones {
  const hip = pointFrom(pelvis.origin, pelvis.axes, [
    0,
    0,
    outwardSign(side) * bodySize.hipOutward,
  ]);
  switch (plan.kind) {
    case 'planted':
      return plantLeg(pelvis, hip, side, plan);
    case 'pedal':
      return pedalLeg(pelvis, hip, side, plan);
    case 'kneeling':
      return kneelLeg(hip, side, plan);
    case 'free':
      return bendLeg(pelvis, hip, side, plan);
    case 'turned':
      return turnLeg(pelvis, hip, plan);
  }
}

/** Where a foot stands: the place of its ankle and the turn of the foot. */
function standFoot(side: Side, place: FootPlace): PlacedFoot {
  const sign = outwardSign(side);
  // Heel and toe lift work against each other so that both can change at once.
  const lift = place.heelLift - place.toeLift;
  const flat = yawBy(-place.toeOut * sign);
  const foot = turned(flat, pitchBy(-lift));
  const pivot: Vector3 = lift > 0 ? ballOfFoot : heelPivot;
  const flatAnkle: Vector3 = [place.x, place.height + bodySize.ankleHeight, sign * place.outward];
  const turnedAnkle = pointFrom(pointFrom(flatAnkle, flat, pivot), foot, scale(pivot, -1));
  const ankle = lift === 0 ? flatAnkle : turnedAnkle;
  return { ankle: add(ankle, [0, place.arc, 0]), foot, toeBend: Math.max(0, lift) };
}

function plantLeg(pelvis: Joint, hip: Vector3, side: Side, plan: PlantedLeg): LegBones {
  const sign = outwardSign(side);
  const toes = yawBy(-plan.toeOut * sign).forward;
  const sideways: Vector3 = [0, 0.0001, sign * 0.06 * plan.kneeOut];
  const pole = add(add(toes, scale(pelvis.axes.forward, 0.5)), sideways);
  return { ...reachFoot(hip, standFoot(side, plan), pole), planted: true };
}

function pedalLeg(pelvis: Joint, hip: Vector3, side: Side, plan: PedalLeg): LegBones {
  const pole = add([1, 0, 0], scale(pelvis.axes.forward, 0.5));
  return reachFoot(hip, { ...footOnPedal(plan, outwardSign(side)), toeBend: 0 }, pole);
}

type PlacedFoot = Pick<LegBones, 'ankle' | 'foot' | 'toeBend'>;

/** Bends the knee, towards the pole, so that the leg reaches its foot. */
function reachFoot(hip: Vector3, { ankle, foot, toeBend }: PlacedFoot, pole: Vector3): LegBones {
  const placed = placeTwoBones(hip, ankle, [bodySize.thigh, bodySize.shank], unit(pole));
  const thigh = limbAxes(subtract(placed.middle, hip), placed.bendsTowards);
  return {
    hip,
    knee: placed.middle,
    ankle: placed.end,
    thigh,
    shank: hingedAxes(subtract(placed.end, placed.middle), thigh.right),
    foot,
    toeBend,
    shortfall: placed.shortfall,
    planted: false,
  };
}

function kneelLeg(hip: Vector3, side: Side, plan: KneelingLeg): LegBones {
  const kneeY = plan.height + bodySize.kneelingKnee;
  const target: Vector3 = [plan.kneeX, kneeY, outwardSign(side) * plan.outward];
  const direction = unit(subtract(target, hip));
  const thigh = limbAxes(direction, [1, 0, 0]);
  const shankDirection = unit(plan.shankDirection);
  const shank = hingedAxes(shankDirection, thigh.right);
  const knee = add(hip, scale(direction, bodySize.thigh));
  return {
    hip,
    knee,
    ankle: add(knee, scale(shankDirection, bodySize.shank)),
    thigh,
    shank,
    foot: turned(shank, pitchBy(plan.ankle)),
    toeBend: 0,
    shortfall: Math.abs(distance(target, hip) - bodySize.thigh),
    planted: false,
  };
}

function bendLeg(pelvis: Joint, hip: Vector3, side: Side, plan: FreeLeg): LegBones {
  const sign = outwardSign(side);
  const thigh = turned(
    pelvis.axes,
    pitchBy(plan.flex),
    rollBy(-sign * plan.abduction),
    yawBy(sign * plan.rotation),
  );
  const shank = turned(thigh, pitchBy(-plan.knee));
  const foot = turned(shank, pitchBy(plan.ankle));
  const bones = hangLeg(hip, { thigh, shank, foot });
  return plan.swivel === 0 ? bones : swivelLeg(bones, sign * plan.swivel);
}

function turnLeg(pelvis: Joint, hip: Vector3, plan: TurnedLeg): LegBones {
  const thigh = turned(pelvis.axes, plan.thigh);
  const shank = turned(thigh, plan.shank);
  return hangLeg(hip, { thigh, shank, foot: turned(shank, plan.foot) });
}

function hangLeg(hip: Vector3, axes: Pick<LegBones, 'thigh' | 'shank' | 'foot'>): LegBones {
  const knee = pointFrom(hip, axes.thigh, [0, -bodySize.thigh, 0]);
  const ankle = pointFrom(knee, axes.shank, [0, -bodySize.shank, 0]);
  return { hip, knee, ankle, ...axes, toeBend: 0, shortfall: 0, planted: false };
}

/** Turns the whole leg about the line from hip to ankle. */
function swivelLeg(bones: LegBones, degrees: number): LegBones {
  const axis = unit(subtract(bones.ankle, bones.hip));
  const turn = (a: Vector3): Vector3 => turnAbout(axis, degrees, a);
  const turnAxes = (a: Axes): Axes => ({
    forward: turn(a.forward),
    up: turn(a.up),
    right: turn(a.right),
  });
  return {
    ...bones,
    knee: add(bones.hip, turn(subtract(bones.knee, bones.hip))),
    thigh: turnAxes(bones.thigh),
    shank: turnAxes(bones.shank),
    foot: turnAxes(bones.foot),
  };
}
