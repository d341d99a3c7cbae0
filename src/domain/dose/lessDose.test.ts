import { describe, expect, test } from 'vitest';
import { doseSchema, measures, measuresThatExceed, type Dose } from './dose.ts';
import { less } from './lessDose.ts';
import { chanceFrom, doseLike, oneOf, steppedLibrary } from './stepping.fixture.ts';

test.each<[string, Dose, number, Partial<Dose>]>([
  [
    'repetitions first',
    { sets: 3, repetitions: 8, loadKilograms: 2, effort: 4 },
    25,
    { repetitions: 6 },
  ],
  ['rounded down', { sets: 1, repetitions: 6, effort: 3 }, 25, { repetitions: 4 }],
  ['never below 1', { sets: 1, repetitions: 1, effort: 3 }, 50, {}],
  [
    'a hold when one repetition is left',
    { sets: 1, repetitions: 1, holdSeconds: 10, effort: 2 },
    50,
    { holdSeconds: 5 },
  ],
  ['then sets', { sets: 4, repetitions: 1, effort: 2 }, 50, { sets: 2 }],
  ['minutes in halves', { sets: 1, minutes: 5, effort: 2 }, 25, { minutes: 3.5 }],
  ['short times in quarters', { sets: 2, minutes: 1, effort: 4 }, 25, { minutes: 0.75 }],
  ['a set when half a minute is left', { sets: 2, minutes: 0.5, effort: 4 }, 50, { sets: 1 }],
  [
    'the load last of all',
    { sets: 1, repetitions: 1, loadKilograms: 2, effort: 4 },
    50,
    { loadKilograms: 1 },
  ],
  [
    'exactly, where it comes out even',
    { sets: 1, repetitions: 10, effort: 3 },
    30,
    { repetitions: 7 },
  ],
  [
    'and not a grain less by a rounding of the computer',
    { sets: 1, minutes: 45, effort: 2 },
    30,
    { minutes: 31.5 },
  ],
  ['nothing for 0 %', { sets: 2, repetitions: 8, effort: 3 }, 0, {}],
  [
    'the smallest dose for 100 %',
    { sets: 2, repetitions: 8, holdSeconds: 9, effort: 3 },
    100,
    { sets: 1, repetitions: 1, holdSeconds: 1 },
  ],
])('%s', (_, dose, percent, change) => {
  expect(less(dose, percent)).toEqual({ ...dose, ...change });
});

type Lessening = (dose: Dose, percent: number) => Dose;

/** What is wrong with a way to do less, over made-up doses. */
function faultsOf(lessening: Lessening): string[] {
  const chance = chanceFrom(7);
  return Array.from({ length: 4000 }, () => {
    const dose = doseLike(oneOf(steppedLibrary, chance).doses.usual, chance);
    const percent = oneOf([20, 25, 30, 50], chance);
    const result = lessening(dose, percent);
    const isMore = measuresThatExceed(result, dose).length > 0;
    const isLost = measures.some((measure) => (dose[measure] ?? 0) > 0 && result[measure] === 0);
    const others = ['repetitions', 'minutes', 'holdSeconds', 'sets'] as const;
    const isLoadFirst =
      result.loadKilograms !== dose.loadKilograms &&
      others.some((m) => result[m] === dose[m] && (dose[m] ?? 0) > 1);
    return [
      ...(isMore ? ['more'] : []),
      ...(isLost ? ['nothing left'] : []),
      ...(doseSchema.safeParse(result).success ? [] : ['not a dose']),
      ...(isLoadFirst ? ['load first'] : []),
    ];
  }).flat();
}

describe('over 4000 made-up doses', () => {
  test('less is never more, never nothing, always a dose, and never the load first', () => {
    expect(faultsOf(less)).toEqual([]);
  });

  test('it is as much less as asked, unless the dose cannot go lower', () => {
    const chance = chanceFrom(8);
    for (let index = 0; index < 2000; index += 1) {
      const repetitions = 2 + Math.floor(chance() * 19);
      const result = less({ sets: 2, repetitions, effort: 3 }, 25);
      expect(result.repetitions ?? 0).toBeLessThanOrEqual(repetitions * 0.75);
      expect(result.repetitions ?? 0).toBeGreaterThan(repetitions * 0.75 - 1);
    }
  });

  test.each<[string, Lessening, string]>([
    ['adds instead', (dose) => ({ ...dose, sets: dose.sets + 1 }), 'more'],
    ['rounds to nothing', (dose) => ({ ...dose, repetitions: 0 }), 'not a dose'],
    [
      'takes the load first',
      (dose) => (dose.loadKilograms === undefined ? dose : { ...dose, loadKilograms: 0.5 }),
      'load first',
    ],
  ])('the check finds a way that %s', (_, lessening, fault) => {
    expect(faultsOf(lessening)).toContain(fault);
  });
});
