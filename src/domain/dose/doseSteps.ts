import type { CautionFlag } from '../safety/cautionFlag.ts';
import type { Dose, Doses } from './dose.ts';
import type { Equipment, SetUpItem } from '../exercise/equipment.ts';
import { stepSizes } from './progression.ts';
import { cappedDose } from '../routine/routineDose.ts';
import type { ExerciseSteps } from './stepEnd.ts';

/** The one thing that a step changes. */
export const stepVariables = [
  'repetitions',
  'sets',
  'load',
  'band',
  'hold',
  'time',
  'support',
  'pace',
] as const;
export type StepVariable = (typeof stepVariables)[number];

/** One step up. */
export interface DoseStep {
  readonly variable: StepVariable;
  /** What changes, from what to what, as a part of a sentence: "2 more repetitions: 8 to 10". */
  readonly words: string;
  /** The dose after it. A step in words (band, support, pace) changes at most a "back to 8" in it. */
  readonly dose: Dose;
}

/** What the steps of an exercise depend on; an entry of the library with its steps fits. */
export interface SteppedExercise {
  readonly steps: ExerciseSteps;
  readonly things: readonly (SetUpItem | Equipment)[];
  readonly doses: Doses;
  /** The next rung of the ladder. */
  readonly harder: string | null;
}

/** Everything that one kind of step needs to know. */
export interface StepRequest {
  readonly dose: Dose;
  readonly exercise: SteppedExercise;
  readonly flags: ReadonlySet<CautionFlag>;
  /** Take the smallest step of its kind rather than the usual one. */
  readonly smallest: boolean;
  /** Steps in words taken so far (less support, next colour): a dose cannot show them. */
  readonly stepsInWords: number;
}

/** One kind of step, or `null` where it has reached its end. */
export type StepMaker = (request: StepRequest) => DoseStep | null;

/**
 * Where a measure ends: at the end that the exercise states, or else at its own good day. The ceiling
 * of an exercise belongs to its first dose: it says how far one good day may go, not how far months
 * may. So a stated end lies past it; a measure without a stated end stays below it.
 */
function endOf(
  { steps, doses }: SteppedExercise,
  measure: 'sets' | 'repetitions' | 'holdSeconds',
): number {
  return steps.end[measure] ?? doses.ceiling[measure] ?? 0;
}

function isLoaded({ dose, exercise }: StepRequest): boolean {
  const { things } = exercise;
  const hasLoad = dose.loadKilograms !== undefined;
  return hasLoad || things.includes('dumbbell') || things.includes('bag');
}

/** 12 at most; 15 with a load under 5 kg, whatever the exercise states (A4). */
function mostRepetitions(request: StepRequest): number {
  const { repetitions, dumbbell } = stepSizes;
  const kilograms = request.dose.loadKilograms ?? 0;
  const isSmallLoad = isLoaded(request) && kilograms < dumbbell.smallUnderKilograms;
  if (isSmallLoad) return dumbbell.afterRepetitions;
  return Math.min(repetitions.upTo, endOf(request.exercise, 'repetitions'));
}

export const moreRepetitions: StepMaker = (request) => {
  const { dose, smallest } = request;
  const from = dose.repetitions;
  if (from === undefined) return null;
  const { least, most } = stepSizes.repetitions;
  const to = Math.min(mostRepetitions(request), from + (smallest ? least : most));
  if (to <= from) return null;
  const more = to - from === 1 ? '1 more repetition' : `${to - from} more repetitions`;
  return {
    variable: 'repetitions',
    words: `${more}: ${from} to ${to}`,
    dose: { ...dose, repetitions: to },
  };
};

export const moreSets: StepMaker = ({ dose, exercise }) => {
  const { by, upTo } = stepSizes.sets;
  const to = dose.sets + by;
  if (to > Math.min(upTo, endOf(exercise, 'sets'))) return null;
  return {
    variable: 'sets',
    words: `${by} more set: ${dose.sets} to ${to}`,
    dose: { ...dose, sets: to },
  };
};

/** The most that a dose can say, in kilograms (dose.ts). */
const MOST_KILOGRAMS = 40;

/** What a load or band step takes back: repetitions to 8. */
function backToEight(dose: Dose, backTo: number): { dose: Dose; words: string } {
  if (dose.repetitions === undefined || dose.repetitions <= backTo) return { dose, words: '' };
  return { dose: { ...dose, repetitions: backTo }, words: `, and back to ${backTo} repetitions` };
}

/** The dose with half a kilo more; `null` at the most that a dose can say. */
export function heavier(dose: Dose): { dose: Dose; words: string } | null {
  const from = dose.loadKilograms;
  const to = (from ?? 0) + stepSizes.dumbbell.byKilograms;
  if (to > MOST_KILOGRAMS) return null;
  const words =
    from === undefined ? 'Half a kilo to begin with' : `Half a kilo more: ${from} to ${to} kg`;
  return { dose: { ...dose, loadKilograms: to }, words };
}

export const moreLoad: StepMaker = (request) => {
  const next = isLoaded(request) ? heavier(request.dose) : null;
  if (next === null) return null;
  const back = backToEight(next.dose, stepSizes.dumbbell.backTo);
  return { variable: 'load', words: next.words + back.words, dose: back.dose };
};

/** Colours up from the first: a set of bands mostly has five. Convention: ours. */
const MOST_COLOURS_UP = 4;

export const nextColour: StepMaker = ({ dose, exercise, stepsInWords }) => {
  const { things } = exercise;
  const hasBand = things.includes('resistance-band') || things.includes('band-loop');
  if (!hasBand || stepsInWords >= MOST_COLOURS_UP) return null;
  const back = backToEight(dose, stepSizes.band.backTo);
  return { variable: 'band', words: `The next colour of band${back.words}`, dose: back.dose };
};

/**
 * Seconds after one step of a hold: about a quarter more, but 2 to 5 seconds (A4: 2 to 5; the quarter
 * is ours). A last second by itself is no step, so it joins the step before it.
 */
function heldAfterStep(from: number, top: number, smallest: boolean): number {
  const { least, most } = stepSizes.holdSeconds;
  const by = smallest ? least : Math.min(most, Math.max(least, Math.round(from / 4)));
  if (top - from - by >= least) return from + by;
  return top - from <= most ? top : top - least;
}

/** The end of a hold, within what the flags allow. */
function longestHold({ dose, exercise, flags }: StepRequest): number {
  const end = endOf(exercise, 'holdSeconds');
  const isBalance = exercise.steps.rule === 'support-then-stance';
  const top = isBalance ? Math.min(end, stepSizes.balance.holdUpTo) : end;
  return cappedDose({ ...dose, holdSeconds: top }, flags).holdSeconds ?? 0;
}

export const longerHold: StepMaker = (request) => {
  const { dose, exercise, flags, smallest } = request;
  // Bendy joints do not hold at the end of a range (catalogue, global rules).
  if (exercise.steps.rule === 'range-then-hold' && flags.has('hypermobility')) return null;
  const from = dose.holdSeconds ?? 0;
  const top = longestHold(request);
  if (top <= from) return null;
  const to = heldAfterStep(from, top, smallest);
  const seconds = (count: number) => `${count} ${count === 1 ? 'second' : 'seconds'}`;
  const words =
    from === 0
      ? `A hold of ${seconds(to)} each time`
      : `Hold ${seconds(to - from)} longer: ${from} to ${to}`;
  return { variable: 'hold', words, dose: { ...dose, holdSeconds: to } };
};
