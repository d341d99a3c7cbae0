import type { CautionFlag } from '../safety/cautionFlag.ts';
import type { Dose } from './dose.ts';
import { heavier, type StepMaker, type SteppedExercise } from './doseSteps.ts';
import { stepSizes } from './progression.ts';

/** How much longer one set may get, in minutes. Several sets grow by half minutes. */
function minutesMore({ sets, minutes = 0 }: Dose, smallest: boolean): number {
  const { leastPercent, mostPercent, atLeast } = stepSizes.minutes;
  if (sets === 1) {
    const tenth = Math.ceil((minutes * leastPercent) / 100);
    const fifth = Math.floor((minutes * mostPercent) / 100);
    return Math.max(atLeast, smallest ? tenth : fifth);
  }
  // Two sets of half a minute more are the one minute that A4 asks for at least.
  const fifthInAll = Math.max(atLeast, (sets * minutes * mostPercent) / 100);
  const halves = Math.floor(fifthInAll / sets / 0.5);
  return smallest ? 0.5 : Math.max(0.5, halves * 0.5);
}

/** The longest that one set may get, in minutes, in whole grains. */
function mostMinutes({ steps, doses }: SteppedExercise, sets: number, grain: number): number {
  const { ceiling } = doses;
  const inAll = steps.end.minutes ?? ceiling.sets * (ceiling.minutes ?? 0);
  return Math.floor(Math.min(stepSizes.minutes.upTo, inAll) / sets / grain) * grain;
}

export const moreMinutes: StepMaker = ({ dose, exercise, smallest }) => {
  const from = dose.minutes;
  if (from === undefined) return null;
  const most = mostMinutes(exercise, dose.sets, 0.5);
  const to = Math.min(most, from + minutesMore(dose, smallest));
  if (to <= from) return null;
  const more = to - from;
  const amount =
    more === 0.5 ? 'Half a minute more' : `${more} more ${more === 1 ? 'minute' : 'minutes'}`;
  const where = dose.sets > 1 ? ' in each set' : '';
  return {
    variable: 'time',
    words: `${amount}${where}: ${from} to ${to}`,
    dose: { ...dose, minutes: to },
  };
};

/** A short time as one says it: "45 seconds", "1 minute", "1 minute 15 seconds". */
function timeWords(minutes: number): string {
  const whole = Math.floor(minutes);
  const seconds = Math.round((minutes - whole) * 60);
  const minuteWords = `${whole} ${whole === 1 ? 'minute' : 'minutes'}`;
  if (whole === 0) return `${seconds} seconds`;
  return seconds === 0 ? minuteWords : `${minuteWords} ${seconds} seconds`;
}

/** A quarter of a minute: 15 seconds, the larger of A4's two, and a time one can count by. */
const carriedMinutes = stepSizes.carriedSeconds.most / 60;

export const carryLonger: StepMaker = ({ dose, exercise }) => {
  const from = dose.minutes;
  if (from === undefined) return null;
  const to = Math.min(mostMinutes(exercise, dose.sets, carriedMinutes), from + carriedMinutes);
  if (to <= from) return null;
  const seconds = Math.round((to - from) * 60);
  return {
    variable: 'time',
    words: `${seconds} seconds longer: ${timeWords(from)} to ${timeWords(to)}`,
    dose: { ...dose, minutes: to },
  };
};

/** A carry goes back to the exercise's first time when the load goes up. */
export const carryMore: StepMaker = ({ dose, exercise }) => {
  const next = heavier(dose);
  if (next === null) return null;
  const first = exercise.doses.usual.minutes ?? 0;
  const goesBack = dose.minutes !== undefined && first > 0 && dose.minutes > first;
  if (!goesBack) return { variable: 'load', words: next.words, dose: next.dose };
  return {
    variable: 'load',
    words: `${next.words}, and back to ${timeWords(first)}`,
    dose: { ...next.dose, minutes: first },
  };
};

/** How much the hands hold on, from most to least (A4). */
export const supports = ['two hands', 'one hand', 'fingertips', 'a hand that hovers'] as const;

/** With these the support stays: fingertips at least (A4: support always). */
const heldFlags: readonly CautionFlag[] = ['dizzy-or-falls', 'numb-feet'];

export const lessSupport: StepMaker = ({ dose, exercise, flags, stepsInWords }) => {
  const staysHeld = heldFlags.some((flag) => flags.has(flag));
  const isHeld = staysHeld || exercise.steps.end.fingertips === true;
  const last = supports.indexOf(isHeld ? 'fingertips' : 'a hand that hovers');
  const [from, to] = [supports[stepsInWords], supports[stepsInWords + 1]];
  if (stepsInWords >= last || from === undefined || to === undefined) return null;
  return { variable: 'support', words: `Less support: from ${from} to ${to}`, dose };
};

/** Faster is for what warms one up: slow breathing and its like have less effort than this. */
const LEAST_EFFORT_FOR_PACE = 2;

export const quickerPace: StepMaker = ({ dose, flags, stepsInWords }) => {
  const inAll = dose.sets * (dose.minutes ?? 0);
  const isCapped = flags.has('high-bp') || flags.has('heart-condition');
  const isEasyLong = inAll >= stepSizes.minutes.paceFrom && dose.effort >= LEAST_EFFORT_FOR_PACE;
  if (!isEasyLong || isCapped || stepsInWords > 0) return null;
  const words = 'The same time, a little faster. You can still talk';
  return { variable: 'pace', words, dose };
};
