import { pitchBy, pointFrom, turned } from '../geometry/axes.ts';
import { ballOfFoot, bodySize } from '../pose/bodySize.ts';
import type { LegBones } from '../pose/bones.ts';
import { outwardSign } from '../pose/side.ts';
import type { Side } from '../pose/side.ts';
import { ball, hullOf } from '../geometry/solids.ts';
import type { Hull } from '../geometry/solids.ts';
import type { Vector3 } from '../geometry/vector.ts';

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
