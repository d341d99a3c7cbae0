import type { Ability } from '../body/ability.ts';
import { abilitiesNeeded } from '../body/bodyNeeds.ts';
import type { Doses, Frequency } from '../dose/dose.ts';
import type { Element } from '../exercise/element.ts';
import type { Equipment, SetUpItem } from '../exercise/equipment.ts';
import type { Caution, LibraryExercise } from '../exercise/exercise.ts';
import type { Region } from '../body/region.ts';
import type { Setting } from '../exercise/setting.ts';
import { stepsOf, type ExerciseSteps } from '../dose/stepEnd.ts';

/** Where the body is during an exercise, from low to high. */
export const postures = ['floor', 'bed', 'chair', 'feet'] as const;
export type Posture = (typeof postures)[number];

export const postureLabels: Record<Posture, string> = {
  floor: 'on the floor',
  bed: 'on the bed',
  chair: 'sitting',
  feet: 'standing',
};

/** The posture that one has in a setting. */
export const postureIn: Record<Setting, Posture> = {
  floor: 'floor',
  bed: 'bed',
  chair: 'chair',
  standing: 'feet',
  'standing-support': 'feet',
  outdoors: 'feet',
  water: 'feet',
};

/** What the routine builder knows of an exercise: little enough to be sent with the page. */
export interface RoutineLibraryEntry {
  readonly id: string;
  readonly name: string;
  /** The first is what it mainly builds. */
  readonly elements: readonly Element[];
  readonly regions: readonly Region[];
  readonly settings: readonly Setting[];
  readonly abilities: readonly Ability[];
  readonly lyingFlat: boolean;
  /** Where it can be done without asking more of the body than `abilities` says. */
  readonly postures: readonly Posture[];
  readonly level: number;
  readonly easier: string | null;
  readonly harder: string | null;
  readonly sameJob: readonly string[];
  readonly doses: Doses;
  /** Which one thing grows, and where that ends. */
  readonly steps: ExerciseSteps;
  readonly perSide: boolean;
  readonly frequency: Frequency;
  readonly minutes: number;
  /** What to have ready, the furniture first. */
  readonly things: readonly (SetUpItem | Equipment)[];
  readonly holdPoint: string | null;
  readonly cautions: readonly Caution[];
}

/**
 * The postures an exercise allows. Lying and standing needs are kept; the floor is used only if
 * nothing else does. What rises from a seat or has a place to hold stays with the chair: a bed has
 * no arms.
 */
function posturesOf({ needs, settings, holdPoint }: LibraryExercise): Posture[] {
  if (needs.floor) return ['floor'];
  const seated = settings.includes('chair');
  const inBed = settings.includes('bed');
  const lying = needs.lyingFlat || needs.lyingFront || needs.lyingSide || needs.kneeling;
  if (lying && inBed) return ['bed'];
  const needsTheChair = needs.standingMinutes > 0 || holdPoint !== undefined;
  if (seated && inBed && !needsTheChair) return ['chair', 'bed'];
  if (seated) return ['chair'];
  return inBed ? ['bed'] : ['feet'];
}

/** The part of an exercise that the builder needs, ready to be handed to the island. */
export function routineLibraryEntry(exercise: LibraryExercise): RoutineLibraryEntry {
  const { id, name, elements, regions, settings, needs, level, easier, harder, sameJob } = exercise;
  const { doses, perSide, frequency, minutes, setUp, equipment, holdPoint, cautions } = exercise;
  return {
    id,
    name,
    elements,
    regions,
    settings,
    abilities: abilitiesNeeded(needs),
    lyingFlat: needs.lyingFlat,
    postures: posturesOf(exercise),
    level,
    easier,
    harder,
    sameJob,
    doses,
    steps: stepsOf(exercise),
    perSide,
    frequency,
    minutes,
    things: [...setUp, ...equipment],
    holdPoint: holdPoint ?? null,
    cautions,
  };
}
