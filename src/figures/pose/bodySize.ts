import type { Vector3 } from '../geometry/vector.ts';

/**
 * Lengths of the body in percent of stature (100 is about 170 cm), after the segment tables of
 * Drillis and Contini; head and feet are a touch larger so that small drawings stay legible.
 */
export const bodySize = {
  /** Pelvis to lower back, to middle back, to chest, to the base of the neck. */
  spine: [9, 7, 8, 7.5],
  /** How far each of these leans forward in rest, in degrees. */
  spineRest: [-2, 1, 4, -10],
  neck: 4.6,
  neckRest: 16,
  headCentre: [1.3, 5.4, 0],
  headScale: 1.08,
  /** From the top of the neck to where the head nods on it. */
  earsOverNeck: [0, 4.6, 0],
  hipOutward: 4.9,
  thigh: 24.5,
  shank: 24.6,
  ankleHeight: 3.9,
  ballOfFoot: [7.4, -2.6, 0],
  shoulderForward: 0.3,
  shoulderUp: -5,
  shoulderOutward: 10.2,
  upperArm: 17.2,
  forearm: 14.4,
  /** Half the thickness of a flat hand: how far the wrist stays off a surface. */
  palm: 1.45,
  /** Height of a kneeling knee's centre over the floor. */
  kneelingKnee: 3.5,
  /** Height of the pelvis over the seat when sitting. */
  pelvisOverSeat: 6.9,
} as const satisfies Record<string, number | readonly number[]>;

export const ballOfFoot: Vector3 = bodySize.ballOfFoot;

export const seatHeight = 26;
