import { describe, expect, test } from 'vitest';
import { doseSchema, measuresThatExceed, type Dose } from './dose.ts';

const sixStands: Dose = { sets: 1, repetitions: 6, effort: 4 };

describe('which of two doses asks for more', () => {
  test('names each measure that does', () => {
    const more: Dose = { sets: 2, repetitions: 8, holdSeconds: 5, effort: 4 };
    expect(measuresThatExceed(more, sixStands)).toEqual(['sets', 'repetitions', 'holdSeconds']);
    expect(measuresThatExceed(sixStands, more)).toEqual([]);
  });

  test('a load that the other has not is more', () => {
    expect(measuresThatExceed({ ...sixStands, loadKilograms: 0.5 }, sixStands)).toEqual([
      'loadKilograms',
    ]);
  });

  test('the same is not more', () => {
    expect(measuresThatExceed(sixStands, sixStands)).toEqual([]);
  });
});

test.each([
  ['no set', { sets: 0, effort: 4 }],
  ['half a repetition', { sets: 1, repetitions: 1.5, effort: 4 }],
  ['an effort of everything', { sets: 1, repetitions: 6, effort: 9 }],
  ['a load between the steps of half a kilo', { sets: 1, loadKilograms: 0.7, effort: 4 }],
  ['an hour and more', { sets: 1, minutes: 61, effort: 4 }],
  ['a misspelt measure', { sets: 1, reps: 6, effort: 4 }],
])('refuses %s', (_what, dose) => {
  expect(doseSchema.safeParse(dose).success).toBe(false);
});
