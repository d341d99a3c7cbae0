import { pitchBy, pointFrom } from '../geometry/axes.ts';
import type { Axes } from '../geometry/axes.ts';
import { ballOfFoot, bodySize } from './bodySize.ts';
import { mix, radiansPerDegree, scale } from '../geometry/vector.ts';
import type { Vector2, Vector3 } from '../geometry/vector.ts';

/** The ball of the foot is on a pedal that goes round. Percent of stature, degrees. */
export interface PedalLeg {
  readonly kind: 'pedal';
  /** The middle of the cranks, forward and up. */
  readonly axleX: number;
  readonly axleY: number;
  readonly crank: number;
  /** Where the pedal is: 0 in front, 90 at the top. */
  readonly angle: number;
  readonly outward: number;
  /** How far the heel is higher than the toes, as an angle. */
  readonly heelLift: number;
}

/** From the middle of the pedal up to the middle of the ball of the foot. */
export const pedalUnderBall = bodySize.ankleHeight + ballOfFoot[1] + 0.8;

/** The foot on its pedal; `sign` is 1 for the right leg and -1 for the left. */
export function footOnPedal(plan: PedalLeg, sign: 1 | -1): { ankle: Vector3; foot: Axes } {
  const angle = plan.angle * radiansPerDegree;
  const pedal: Vector2 = [
    plan.axleX + Math.cos(angle) * plan.crank,
    plan.axleY + Math.sin(angle) * plan.crank,
  ];
  const ball: Vector3 = [pedal[0], pedal[1] + pedalUnderBall, sign * plan.outward];
  const foot = pitchBy(-plan.heelLift);
  return { ankle: pointFrom(ball, foot, scale(ballOfFoot, -1)), foot };
}

/** Between two places of a pedal; pedals never turn back. */
export function mixPedals(from: PedalLeg, to: PedalLeg, share: number): PedalLeg {
  const next = to.angle > from.angle ? to.angle - 360 : to.angle;
  return {
    ...from,
    angle: mix(from.angle, next, share),
    heelLift: mix(from.heelLift, to.heelLift, share),
  };
}
