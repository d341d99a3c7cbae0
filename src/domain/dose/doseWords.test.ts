import { describe, expect, test } from 'vitest';
import type { Dose } from './dose.ts';
import { doseLine, doseParts } from './doseWords.ts';

const sixStands: Dose = { sets: 1, repetitions: 6, effort: 4 };

describe('a dose as one line', () => {
  test.each<[string, Dose, boolean, string]>([
    ['repetitions', sixStands, false, '1 set of 6'],
    ['several sets', { ...sixStands, sets: 2 }, false, '2 sets of 6'],
    ['each side', sixStands, true, '1 set of 6 each side'],
    ['a hold', { ...sixStands, holdSeconds: 5 }, false, '1 set of 6, hold 5 seconds'],
    ['a hold of one second', { ...sixStands, holdSeconds: 1 }, false, '1 set of 6, hold 1 second'],
    ['a load', { ...sixStands, loadKilograms: 0.5 }, false, '1 set of 6, 0.5 kg'],
    ['minutes', { sets: 1, minutes: 3, effort: 2 }, false, '3 minutes'],
    ['one minute', { sets: 1, minutes: 1, effort: 2 }, false, '1 minute'],
    ['minutes again', { sets: 3, minutes: 2, effort: 2 }, false, '3 times 2 minutes'],
    ['a minute a side', { sets: 1, minutes: 1, effort: 2 }, true, '1 minute each side'],
    ['half a minute', { sets: 1, minutes: 0.5, effort: 2 }, false, '30 seconds'],
    ['holds again', { sets: 3, holdSeconds: 20, effort: 2 }, false, 'hold 3 times 20 seconds'],
    ['a hold alone', { sets: 1, holdSeconds: 20, effort: 2 }, false, 'hold 20 seconds'],
  ])('%s', (_what, dose, perSide, line) => {
    expect(doseLine(dose, perSide)).toBe(line);
  });
});

describe('a dose as big numbers', () => {
  test('repetitions come after their sets', () => {
    expect(doseParts({ ...sixStands, sets: 2, loadKilograms: 1.5 }, true)).toEqual([
      { amount: '2', unit: 'sets' },
      { amount: '6', unit: 'repetitions each side' },
      { amount: '1.5', unit: 'kg' },
    ]);
  });

  test('one of a thing is not told as many', () => {
    expect(doseParts({ sets: 1, repetitions: 1, effort: 1 }, false)).toEqual([
      { amount: '1', unit: 'set' },
      { amount: '1', unit: 'repetition' },
    ]);
  });

  test('a single stretch of minutes needs no set', () => {
    expect(doseParts({ sets: 1, minutes: 1, effort: 2 }, false)).toEqual([
      { amount: '1', unit: 'minute' },
    ]);
  });

  test('nobody counts half a minute', () => {
    expect(doseParts({ sets: 1, minutes: 0.5, effort: 2 }, true)).toEqual([
      { amount: '30', unit: 'seconds each side' },
    ]);
  });

  test('a hold is not mistaken for a duration', () => {
    expect(doseParts({ sets: 1, repetitions: 6, holdSeconds: 1, effort: 2 }, false)).toContainEqual(
      {
        amount: '1',
        unit: 'second held',
      },
    );
  });

  test('several stretches of minutes say how many', () => {
    expect(doseParts({ sets: 3, minutes: 2, effort: 2 }, false)).toEqual([
      { amount: '3', unit: 'sets' },
      { amount: '2', unit: 'minutes' },
    ]);
  });
});
