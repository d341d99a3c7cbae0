import { pitchBy, pointFrom, turned } from './axes.ts';
import { ballOfFoot, bodySize } from './bodySize.ts';
import type { ArmBones, LegBones } from './bones.ts';
import { outwardSign } from './side.ts';
import type { Side } from './side.ts';
import { ball, hullOf } from './solids.ts';
import type { Hull } from './solids.ts';
import { radiansPerDegree } from './vector.ts';
import type { Vector3 } from './vector.ts';

/** A mitten of palm and fingers with a thumb, or a closed fist. */
export function handHulls(arm: ArmBones, side: Side): readonly Hull[] {
  const sign = outwardSign(side);
  // [across to the thumb, towards the elbow, out of the palm]
  const at = ([x, y, palm]: Vector3): Vector3 =>
    pointFrom(arm.wrist, arm.hand, [x, y, -sign * palm]);
  return arm.grip === 'fist' ? fist(at, arm.hand.up) : openHand(at, arm);
}

function fist(at: (local: Vector3) => Vector3, base: Vector3): readonly Hull[] {
  const knuckles = hullOf(
    [
      ball(at([0, -0.6, 0]), 1.45),
      ball(at([1.3, -3.6, 0.3]), 1.75),
      ball(at([-1.2, -3.5, 0.3]), 1.6),
      ball(at([0.9, -5, 1.1]), 1.25),
      ball(at([-0.9, -4.7, 1.1]), 1.15),
    ],
    // As many points as the open hand, so that a hand can close.
    { points: 11, base, flats: 3 },
  );
  const thumb = hullOf([ball(at([1.4, -2.2, 1.4]), 1), ball(at([1, -4.3, 2.1]), 0.85)], {
    points: 8,
  });
  return [knuckles, thumb];
}

function openHand(at: (local: Vector3) => Vector3, arm: ArmBones): readonly Hull[] {
  const curl = arm.curl * radiansPerDegree;
  const knuckle: Vector3 = [1.35, -4.5, 0];
  const smallKnuckle: Vector3 = [-1.35, -4.2, 0];
  // The fingers bend twice by half the curl each.
  const fingertip = ([x, y, palm]: Vector3, finger: number): Vector3 => [
    x * 0.75,
    y - finger * (Math.cos(curl) * 0.55 + Math.cos(2 * curl) * 0.5),
    palm + finger * (Math.sin(curl) * 0.55 + Math.sin(2 * curl) * 0.5),
  ];
  const palm = hullOf(
    [
      ball(at([0, 0, 0]), 1.4),
      ball(at(knuckle), 1.1),
      ball(at(smallKnuckle), 1.05),
      ball(at(fingertip(knuckle, 4.4)), 1),
      ball(at(fingertip(smallKnuckle, 3.8)), 0.95),
    ],
    { points: 11, base: arm.hand.up, flats: 3 },
  );
  const thumb = hullOf([ball(at([0.8, -1.5, 0.3]), 1.05), ball(at([2.75, -4.6, 0.9]), 0.72)], {
    points: 8,
    base: arm.hand.up,
  });
  return [palm, thumb];
}

/** Height of the shoe's upper over its sole. */
const sole = 0.85;

export function shoeHulls(leg: LegBones, side: Side): readonly Hull[] {
  const { foot, toes, toeUp } = footPoints(leg, side);
  const ground = -bodySize.ankleHeight;
  const upper = hullOf(
    [
      ball(foot([-2.5, ground + 2.3 + sole * 0.5, 0]), 2.3 - sole * 0.25),
      ball(foot([-0.3, 0.2, 0]), 2.55),
      ball(foot([1.6, -0.5, 0]), 2.3),
      ball(foot([7.2, ground + 1.65 + sole * 0.6, -0.5]), 1.65 - sole * 0.3),
      ball(foot([6.6, ground + 1.5 + sole * 0.6, 1.2]), 1.5 - sole * 0.3),
    ],
    { points: 11, base: leg.foot.up, flats: 3 },
  );
  const toeCap = hullOf(
    [
      ball(toes([-0.5, 0.35 + sole * 0.5, -0.4]), 1.65 - sole * 0.3),
      ball(toes([-0.8, 0.2 + sole * 0.5, 1.1]), 1.5 - sole * 0.3),
      ball(toes([2.7, 0.15 + sole * 0.4, -0.3]), 1.5 - sole * 0.3),
      ball(toes([1.9, 0.05 + sole * 0.4, 1]), 1.4 - sole * 0.3),
    ],
    { points: 9, base: toeUp },
  );
  return [upper, toeCap];
}

export function soleHulls(leg: LegBones, side: Side): readonly Hull[] {
  const { foot, toes, toeUp } = footPoints(leg, side);
  const footLevel = -bodySize.ankleHeight + 0.8;
  const toeLevel = footLevel - ballOfFoot[1];
  const under = (at: (local: Vector3) => Vector3, spots: readonly Vector3[], base: Vector3): Hull =>
    hullOf(
      spots.map((spot) => ball(at(spot), 0.8)),
      { points: 8, base },
    );
  const heelAndBall: readonly Vector3[] = [
    [-3.4, footLevel, 0],
    [-2.2, footLevel, 1.2],
    [-2.2, footLevel, -1.2],
    [7.4, footLevel, -1.4],
    [6.8, footLevel, 1.9],
  ];
  const underToes: readonly Vector3[] = [
    [-0.4, toeLevel, -1.4],
    [-0.8, toeLevel, 1.9],
    [3.2, toeLevel, -0.3],
    [2.2, toeLevel, 1.2],
  ];
  return [under(foot, heelAndBall, leg.foot.up), under(toes, underToes, toeUp)];
}

/** Points in the foot's axes (from the ankle) and in the toes' (from the ball), z to the outside. */
function footPoints(leg: LegBones, side: Side) {
  const sign = outwardSign(side);
  const toeAxes = turned(leg.foot, pitchBy(leg.toeBend));
  const ballPoint = pointFrom(leg.ankle, leg.foot, ballOfFoot);
  const mirrored = ([x, y, z]: Vector3): Vector3 => [x, y, z * sign];
  return {
    foot: (local: Vector3): Vector3 => pointFrom(leg.ankle, leg.foot, mirrored(local)),
    toes: (local: Vector3): Vector3 => pointFrom(ballPoint, toeAxes, mirrored(local)),
    toeUp: toeAxes.up,
  };
}
