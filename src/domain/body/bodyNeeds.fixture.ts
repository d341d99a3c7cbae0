import type { BodyNeeds } from './bodyNeeds.ts';

/** The needs of an exercise that asks nothing of the body. */
export const noNeeds: BodyNeeds = {
  kneeling: false,
  floor: false,
  lyingFlat: false,
  lyingFront: false,
  lyingSide: false,
  standingMinutes: 0,
  balance: 'none',
  overhead: false,
  grip: 'none',
  handWeight: false,
  bending: 'none',
  twisting: 'none',
  neckMovement: 'none',
  singleLeg: false,
  water: false,
};
