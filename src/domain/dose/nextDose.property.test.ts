import { describe, expect, test } from 'vitest';
import type { CautionFlag } from '../safety/cautionFlag.ts';
import { doseSchema, measures, type Dose } from './dose.ts';
import { isInWords, nextDose, type NextDose, type StepLimits } from './nextDose.ts';
import type { StepVariable } from './doseSteps.ts';
import {
  chanceFrom,
  doseLike,
  flagsFrom,
  oneOf,
  steppedLibrary,
  type SteppedEntry,
} from './stepping.fixture.ts';

type Stepper = (dose: Dose, exercise: SteppedEntry, limits: StepLimits) => NextDose;

/** The one measure that a step raises; what is only said in words raises none. */
const raised: Record<StepVariable, (typeof measures)[number] | null> = {
  repetitions: 'repetitions',
  sets: 'sets',
  load: 'loadKilograms',
  band: null,
  hold: 'holdSeconds',
  time: 'minutes',
  support: null,
  pace: null,
};

/** What may go back at the same time. */
const lowered: Partial<Record<StepVariable, readonly string[]>> = {
  load: ['repetitions', 'minutes'],
  band: ['repetitions'],
};

/** The dose as the flags allow it, written again here so as not to trust the engine. */
function allowed(dose: Dose, flags: ReadonlySet<CautionFlag>): Dose {
  if (!flags.has('high-bp') && !flags.has('heart-condition')) return dose;
  const { holdSeconds } = dose;
  const effort = Math.min(4, dose.effort);
  return holdSeconds === undefined
    ? { ...dose, effort }
    : { ...dose, effort, holdSeconds: Math.min(10, holdSeconds) };
}

function sizeFault(variable: StepVariable, before: Dose, after: Dose): string[] {
  const by = (measure: (typeof measures)[number]) => (after[measure] ?? 0) - (before[measure] ?? 0);
  const minutes = before.minutes ?? 0;
  const isRight: Record<StepVariable, boolean> = {
    repetitions: by('repetitions') <= 2 && (after.repetitions ?? 0) <= 15,
    sets: by('sets') === 1 && after.sets <= 3,
    load: by('loadKilograms') === 0.5,
    hold: by('holdSeconds') <= 5 && (after.holdSeconds ?? 0) <= 30,
    // A fifth, or one minute in all, or half a minute in each of several sets.
    time: by('minutes') <= Math.max(minutes * 0.2, before.sets > 1 ? 0.5 : 1) + 1e-9,
    band: true,
    support: true,
    pace: true,
  };
  return isRight[variable] ? [] : [`${variable}: too big a step`];
}

/** Everything that is wrong with one answer. */
function faultsOf(next: NextDose, dose: Dose, flags: ReadonlySet<CautionFlag>): string[] {
  if (next.kind === 'none') return /^[A-Z].*\.$/.test(next.words) ? [] : ['no sentence'];
  const { variable } = next;
  const before = allowed(dose, flags);
  const up = measures.filter((m) => (next.dose[m] ?? 0) > (before[m] ?? 0));
  const down = measures.filter((m) => (next.dose[m] ?? 0) < (before[m] ?? 0));
  const expected = raised[variable];
  return [
    ...(up.join() === (expected ?? '') ? [] : [`${variable} raises ${up.join()}`]),
    ...(down.every((m) => lowered[variable]?.includes(m))
      ? []
      : [`${variable} lowers ${down.join()}`]),
    ...(doseSchema.safeParse(next.dose).success ? [] : ['not a dose']),
    ...(JSON.stringify(allowed(next.dose, flags)) === JSON.stringify(next.dose)
      ? []
      : ['over a flag']),
    ...(/^[A-Z0-9]/.test(next.words) ? [] : ['no words']),
    ...sizeFault(variable, before, next.dose),
  ];
}

const CASES = 6000;

/** Faults of a stepper over made-up doses of all exercises. */
function faultsOver(stepper: Stepper): string[] {
  const chance = chanceFrom(21);
  const faults: string[] = [];
  for (let index = 0; index < CASES; index += 1) {
    const exercise = oneOf(steppedLibrary, chance);
    const { usual } = exercise.doses;
    const dose = chance() < 0.5 ? usual : doseLike(usual, chance);
    const flags = flagsFrom(chance);
    const stepsInWords = Math.floor(chance() * 5);
    const next = stepper(dose, exercise, { flags, stepsInWords, smallest: chance() < 0.3 });
    faults.push(...faultsOf(next, dose, flags).map((fault) => `${exercise.id}: ${fault}`));
  }
  return faults;
}

describe(`over ${CASES} made-up doses and flags`, () => {
  test('a step changes exactly one thing, by no more than A4 allows, within the flags', () => {
    expect(faultsOver(nextDose)).toEqual([]);
  });

  test('the same question has the same answer, and leaves the dose as it was', () => {
    const chance = chanceFrom(5);
    for (let index = 0; index < 500; index += 1) {
      const exercise = oneOf(steppedLibrary, chance);
      const dose = Object.freeze(doseLike(exercise.doses.usual, chance));
      const limits = { flags: flagsFrom(chance) };
      const again = nextDose({ ...dose }, structuredClone(exercise), limits);
      expect(again).toEqual(nextDose(dose, exercise, limits));
    }
  });
});

/** How many steps an exercise takes until there is none, from its own usual dose. */
function stepsToTheTop(stepper: Stepper, exercise: SteppedEntry, most: number): number {
  let dose = exercise.doses.usual;
  let stepsInWords = 0;
  for (let count = 0; count < most; count += 1) {
    const next = stepper(dose, exercise, { flags: new Set(), stepsInWords });
    if (next.kind === 'none') return count;
    dose = next.dose;
    if (isInWords(next)) stepsInWords += 1;
  }
  return most;
}

describe('repeated steps', () => {
  /** Half kilos from 0.5 to 40 kg, with the repetitions or seconds between them. */
  const MOST_STEPS = 500;

  test.each(steppedLibrary.map((entry) => [entry.id, entry] as const))('%s: end', (_, exercise) => {
    const count = stepsToTheTop(nextDose, exercise, MOST_STEPS);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(MOST_STEPS);
  });
});

describe('the checks find a stepper that', () => {
  const planted: [string, Stepper, RegExp][] = [
    [
      'changes two things',
      (dose, exercise, limits) => {
        const next = nextDose(dose, exercise, limits);
        return next.kind === 'none'
          ? next
          : { ...next, dose: { ...next.dose, sets: Math.min(5, next.dose.sets + 1) } };
      },
      /raises sets/,
    ],
    [
      'forgets the flags',
      (dose, exercise, limits) => nextDose(dose, exercise, { ...limits, flags: new Set() }),
      /over a flag/,
    ],
    [
      'takes three repetitions',
      (dose, exercise, limits) => {
        const next = nextDose(dose, exercise, limits);
        if (next.kind === 'none' || next.variable !== 'repetitions') return next;
        return { ...next, dose: { ...next.dose, repetitions: (dose.repetitions ?? 0) + 3 } };
      },
      /too big a step/,
    ],
    [
      'goes past what a dose can say',
      (dose, exercise, limits) => {
        const next = nextDose(dose, exercise, limits);
        return next.kind === 'none' ? next : { ...next, dose: { ...next.dose, effort: 9 } };
      },
      /not a dose/,
    ],
  ];

  test.each(planted)('%s', (_, stepper, fault) => {
    const found = faultsOver(stepper).filter((one) => fault.test(one));
    expect(found.length).toBeGreaterThan(10);
  });

  test('never ends', () => {
    const forgetful: Stepper = (dose, exercise, { flags }) => nextDose(dose, exercise, { flags });
    const tandem = steppedLibrary.filter(({ id }) => id === 'tandem-stand');
    expect(tandem.map((entry) => stepsToTheTop(forgetful, entry, 500))).toEqual([500]);
  });
});
