import type { progressionRules } from './dose.ts';
import type { Equipment } from '../exercise/equipment.ts';

type ProgressionRule = (typeof progressionRules)[number];

/**
 * How big one step up is (evidence/programme A4). Repetitions rest on ratamess2009 and sets on
 * fragala2019, both in people without long-lasting pain; everything else here is convention.
 */
export const stepSizes = {
  repetitions: { least: 1, most: 2, upTo: 12 },
  sets: { by: 1, upTo: 3 },
  /**
   * Half a kilogram is a big step on a small weight, so more repetitions come first. From 5 kg on it
   * is a tenth at most, as ratamess2009 advises.
   */
  dumbbell: { byKilograms: 0.5, afterRepetitions: 15, backTo: 8, smallUnderKilograms: 5 },
  band: { backTo: 8 },
  holdSeconds: { least: 2, most: 5 },
  /** No faster before `paceFrom` minutes are easy. */
  minutes: { leastPercent: 10, mostPercent: 20, atLeast: 1, upTo: 30, paceFrom: 20 },
  carriedSeconds: { least: 10, most: 15 },
  balance: { holdUpTo: 30 },
  /** All exercises of a week together, against the week before. */
  wholeWeek: { mostPercent: 20 },
} as const;

/** When a step may come: convention (evidence/programme P10). */
export const whenToStep =
  'One step, on one exercise at a time. Take it only after two mornings in a row that were about your usual.';

/** True for what is lifted: half a kilogram more is then a step. */
function isLifted(equipment: readonly Equipment[]): boolean {
  return equipment.includes('dumbbell') || equipment.includes('bag');
}

/** How more load is added to what is lifted or pulled. */
function loadStep(equipment: readonly Equipment[]): string {
  const { dumbbell, band } = stepSizes;
  if (isLifted(equipment)) {
    return `Then add ${dumbbell.byKilograms} kg, and go back to ${dumbbell.backTo} repetitions.`;
  }
  if (equipment.includes('resistance-band') || equipment.includes('band-loop')) {
    return `Then take the next colour of band, and go back to ${band.backTo} repetitions.`;
  }
  return 'Then try the harder way, or the next exercise of the ladder.';
}

/** Half a kilogram is a big step on a small weight, so repetitions go further there (A4). */
function repetitionsStep(equipment: readonly Equipment[]): string {
  const { repetitions, dumbbell } = stepSizes;
  const upTo = isLifted(equipment) ? dumbbell.afterRepetitions : repetitions.upTo;
  return `Add ${repetitions.least} or ${repetitions.most} repetitions at a time, up to ${upTo}.`;
}

const stepLines: Record<ProgressionRule, (equipment: readonly Equipment[]) => string[]> = {
  'reps-then-load': (equipment) => [
    repetitionsStep(equipment),
    `Then add a set, up to ${stepSizes.sets.upTo}.`,
    loadStep(equipment),
  ],
  'hold-then-sets': () => [
    `Hold ${stepSizes.holdSeconds.least} to ${stepSizes.holdSeconds.most} seconds longer at a time.`,
    'Then add a repetition, then a set.',
  ],
  'range-then-hold': () => [
    'Let the range grow by itself. Never force it.',
    'Then stay a few seconds longer, then add a repetition.',
  ],
  'time-then-pace': () => [
    `Add a tenth to a fifth of the time, and at least ${stepSizes.minutes.atLeast} minute.`,
    'When you reach the time you want, go a little faster.',
  ],
  'time-then-load': () => [
    `Add ${stepSizes.carriedSeconds.least} to ${stepSizes.carriedSeconds.most} seconds at a time.`,
    `Then add ${stepSizes.dumbbell.byKilograms} kg, and go back to the first time.`,
  ],
  'support-then-stance': () => [
    'Use less support: two hands, one hand, fingertips, then a hand that hovers.',
    'Then stand in a harder way. Change one thing at a time.',
  ],
};

/** The steps up of an exercise, in the order they are taken, as sentences. */
export function progressionLines(rule: ProgressionRule, equipment: readonly Equipment[]): string[] {
  return stepLines[rule](equipment);
}
