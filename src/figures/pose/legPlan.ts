import type { Axes } from '../geometry/axes.ts';
import { bodySize } from './bodySize.ts';
import type { PedalLeg } from './pedalLeg.ts';
import type { Vector3 } from '../geometry/vector.ts';

/**
 * What one leg does. Distances are percent of stature, angles degrees. `outward` is measured to
 * the leg's own side, so the same plan serves both legs as mirror images.
 */
export type LegPlan = PlantedLeg | KneelingLeg | FreeLeg | PedalLeg | TurnedLeg;

/** The foot stands on the floor or on a step; the knee follows. */
export interface PlantedLeg extends FootPlace {
  readonly kind: 'planted';
}

export interface FootPlace {
  /** Where the ankle would be over the floor with the foot flat. */
  readonly x: number;
  readonly outward: number;
  /** Height of the surface: 0 is the floor. */
  readonly height: number;
  readonly toeOut: number;
  /** Heel raise: the foot turns about the ball and the toes stay flat. */
  readonly heelLift: number;
  /** Toe raise: the foot turns about the heel. */
  readonly toeLift: number;
  /** Points the knee to the side; 1 is a little. */
  readonly kneeOut: number;
  /** How far the foot is off its surface, used between two places. */
  readonly arc: number;
}

/** The knee rests on the floor or on a cushion and the shank lies behind it. */
export interface KneelingLeg {
  readonly kind: 'kneeling';
  readonly kneeX: number;
  readonly outward: number;
  /** Height of the surface under the knee: 0 is the floor. */
  readonly height: number;
  readonly ankle: number;
  readonly shankDirection: Vector3;
}

export interface LegAngles {
  /** Hip: thigh forward. */
  readonly flex: number;
  /** Hip: thigh out to its side. */
  readonly abduction: number;
  readonly rotation: number;
  readonly knee: number;
  /** Toes towards the shin. */
  readonly ankle: number;
  /** Turns the whole leg about the line from hip to ankle; positive takes the knee outwards. */
  readonly swivel: number;
}

/** The leg hangs free and is given by its joint angles. */
export interface FreeLeg extends LegAngles {
  readonly kind: 'free';
}

/** Bones given by their turns, each relative to the bone before: the in-between of two kinds. */
export interface TurnedLeg {
  readonly kind: 'turned';
  readonly thigh: Axes;
  readonly shank: Axes;
  readonly foot: Axes;
}

export function plantedFoot(place: Partial<FootPlace> & { readonly x: number }): PlantedLeg {
  return {
    kind: 'planted',
    outward: bodySize.hipOutward,
    height: 0,
    toeOut: 7,
    heelLift: 0,
    toeLift: 0,
    kneeOut: 0,
    arc: 0,
    ...place,
  };
}

export function kneelingLeg(
  place: Partial<Omit<KneelingLeg, 'kind'>> & { readonly kneeX: number },
): KneelingLeg {
  return {
    kind: 'kneeling',
    outward: bodySize.hipOutward,
    height: 0,
    ankle: -70,
    shankDirection: [-1, 0.045, 0],
    ...place,
  };
}

export function freeLeg(angles: Partial<LegAngles>): FreeLeg {
  return {
    kind: 'free',
    flex: 0,
    abduction: 0,
    rotation: 0,
    knee: 0,
    ankle: 0,
    swivel: 0,
    ...angles,
  };
}
