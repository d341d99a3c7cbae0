import type { CautionFlag } from '../safety/cautionFlag.ts';
import type { Dose } from './dose.ts';
import {
  longerHold,
  moreLoad,
  moreRepetitions,
  moreSets,
  nextColour,
  type DoseStep,
  type SteppedExercise,
  type StepMaker,
  type StepVariable,
} from './doseSteps.ts';
import {
  carryLonger,
  carryMore,
  lessSupport,
  moreMinutes,
  quickerPace,
} from './doseStepsInTime.ts';
import type { ExerciseSteps } from './stepEnd.ts';
import { cappedDose } from '../routine/routineDose.ts';

/** What a person allows, and where they are with steps that a dose cannot show. */
export interface StepLimits {
  readonly flags: ReadonlySet<CautionFlag>;
  /** Take the smallest step of its kind, such as 1 repetition rather than 2. */
  readonly smallest?: boolean;
  /** Steps in words taken so far on this exercise. Missing: none. */
  readonly stepsInWords?: number;
  /** Kinds of step to pass over. The next kind in the order of the rule comes instead. */
  readonly without?: readonly StepVariable[];
}

/** One step up, or a sentence that says why there is none. */
export type NextDose =
  | ({ readonly kind: 'step' } & DoseStep)
  | {
      readonly kind: 'none';
      /** `next-rung`: a harder exercise comes next. `top`: nothing does. `paused`: not for this person. */
      readonly why: 'next-rung' | 'top' | 'paused';
      readonly words: string;
      readonly dose: null;
    };

/** The order in which one thing after another grows (catalogue, progression rules; A4). */
const stepsByRule: Record<ExerciseSteps['rule'], readonly StepMaker[]> = {
  'reps-then-load': [moreRepetitions, moreSets, moreLoad, nextColour],
  'hold-then-sets': [longerHold, moreRepetitions, moreSets],
  // The range itself grows on its own: it is never a step.
  'range-then-hold': [longerHold, moreMinutes, moreRepetitions, moreSets],
  'time-then-pace': [moreMinutes, quickerPace],
  'time-then-load': [carryLonger, carryMore],
  'support-then-stance': [lessSupport, longerHold, moreRepetitions, moreSets],
};

const wordsForNone = {
  'next-rung':
    'You may stay here. Maintaining is a result. If this has been easy for two weeks, the harder exercise comes next.',
  top: 'You may stay here. Maintaining is a result.',
  paused: 'This stays as it is.',
} as const;

function none(why: keyof typeof wordsForNone): NextDose {
  return { kind: 'none', why, words: wordsForNone[why], dose: null };
}

/**
 * One step of one thing from this dose (evidence/programme A4, P10; the sizes stand in
 * `stepSizes`). Whether the time for a step has come is not asked here.
 *
 * The dose is brought within what the flags allow first; the step goes from there, and stays within.
 * Steps go past the exercise's `ceiling`, which belongs to its first dose, but only to the end that
 * the exercise states; see `endOf` in doseSteps.ts. Bendy joints get the smallest steps: control
 * first (A4). With `pem` there is never a step, nor a word about one (P1, niceng206).
 */
export function nextDose(dose: Dose, exercise: SteppedExercise, limits: StepLimits): NextDose {
  const { flags, smallest = false, stepsInWords = 0, without = [] } = limits;
  if (flags.has('pem')) return none('paused');
  const request = {
    dose: cappedDose(dose, flags),
    exercise,
    flags,
    smallest: smallest || flags.has('hypermobility'),
    stepsInWords,
  };
  for (const make of stepsByRule[exercise.steps.rule]) {
    const step = make(request);
    if (step !== null && !without.includes(step.variable)) return { kind: 'step', ...step };
  }
  return none(exercise.harder === null ? 'top' : 'next-rung');
}

/** True for a step that numbers cannot show: less support, the next colour, a quicker pace. */
export function isInWords({ variable }: DoseStep): boolean {
  return variable === 'support' || variable === 'band' || variable === 'pace';
}
