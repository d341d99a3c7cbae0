import { describe, expect, test } from 'vitest';
import { addDays } from '../calendarDay.ts';
import { driftOf, driftRules, type RatedMorning } from './driftRule.ts';
import { ratings, type Rating } from '../check-in/selfCheck.ts';
import { chanceFrom } from './stepping.fixture.ts';

const first = '2026-09-01';

/** Mornings from the first day on; `null` is a blank. */
function mornings(given: readonly (Rating | null)[]): RatedMorning[] {
  return given.flatMap((rating, index) =>
    rating === null ? [] : [{ day: addDays(first, index), rating }],
  );
}

const days = (count: number, rating: Rating | null) => Array.from({ length: count }, () => rating);
const dayNumber = (number: number) => addDays(first, number - 1);

describe('mornings that rise by 2 from the 15th day on', () => {
  const risen = mornings([...days(14, 3), ...days(28, 5)]);

  test.each([
    [13, 'not-known', null],
    [14, 'no-drift', 0],
    [21, 'no-drift', 1],
    [27, 'no-drift', 1],
    [28, 'up-once', 2],
    [34, 'up-once', 2],
    [35, 'drift', 2],
    [42, 'drift', 2],
  ])('day %d: %s', (day, kind, rise) => {
    expect(driftOf(risen, dayNumber(day))).toMatchObject({ kind, rise });
  });

  test('only two checks running pause the increases, with words that say so', () => {
    expect(driftOf(risen, dayNumber(28))).toMatchObject({ pausesIncreases: false, words: null });
    const { pausesIncreases, words } = driftOf(risen, dayNumber(35));
    expect(pausesIncreases).toBe(true);
    expect(words).toContain('about 2 points higher than when you began. Add nothing for now.');
    expect(words).toContain('talk to a doctor or physiotherapist');
    expect(words).not.toMatch(/because|caused|exercise/i);
  });

  test('the order of the ratings does not matter, and the future does not count', () => {
    const later = [{ day: dayNumber(43), rating: 10 as const }];
    expect(driftOf([...later, ...risen.toReversed()], dayNumber(35))).toEqual(
      driftOf(risen, dayNumber(35)),
    );
  });
});

test('a rise of 1.5 is not one of 2', () => {
  const half = Array.from({ length: 28 }, (_, index): Rating => (index % 2 === 0 ? 4 : 5));
  expect(driftOf(mornings([...days(14, 3), ...half]), dayNumber(42))).toMatchObject({
    kind: 'no-drift',
    rise: 1.5,
  });
});

test('a bad week that passes pauses nothing', () => {
  const passing = mornings([...days(21, 3), ...days(8, 6), ...days(13, 3)]);
  for (let day = 14; day <= 42; day += 1) {
    expect(driftOf(passing, dayNumber(day)).pausesIncreases, String(day)).toBe(false);
  }
});

describe('gaps', () => {
  test('are blanks: five ratings in a window are enough, four are not', () => {
    const sparse = (count: number) =>
      mornings([...days(14, 3), ...days(28, null), ...days(count, 6)]);
    expect(driftOf(sparse(4), dayNumber(49)).kind).toBe('not-known');
    expect(driftOf(sparse(5), dayNumber(49)).kind).toBe('up-once');
  });

  test('a check without enough ratings is not one of two running', () => {
    const gap = mornings([...days(14, 3), ...days(4, 6), ...days(10, null), ...days(7, 6)]);
    expect(driftOf(gap, dayNumber(28)).kind).toBe('not-known');
    expect(driftOf(gap, dayNumber(35)).kind).toBe('up-once');
  });

  test('one rating long ago is no beginning', () => {
    const early = [{ day: addDays(first, -200), rating: 0 as const }];
    const steady = mornings(days(42, 5));
    expect(driftOf([...early, ...steady], dayNumber(42)).kind).toBe('no-drift');
  });

  test('no ratings at all say nothing', () => {
    expect(driftOf([], first)).toEqual({
      kind: 'not-known',
      rise: null,
      pausesIncreases: false,
      words: null,
    });
  });
});

/** 84 whole-number mornings without any true change, correlation 0.3 from day to day. */
function steadyPerson(seed: number, spread: number): RatedMorning[] {
  const chance = chanceFrom(seed);
  const bell = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  let swing = bell();
  return Array.from({ length: 84 }, (_, index) => {
    const rating = ratings[Math.min(10, Math.max(0, Math.round(5 + spread * swing)))] ?? 5;
    swing = 0.3 * swing + Math.sqrt(1 - 0.3 ** 2) * bell();
    return { day: addDays(first, index), rating };
  });
}

/** Per cent of made-up people without a true change whom a rule pauses at some weekly check. */
function pausedPercent(spread: number, pauses: (drift: ReturnType<typeof driftOf>) => boolean) {
  const people = 600;
  let paused = 0;
  for (let seed = 1; seed <= people; seed += 1) {
    const rated = steadyPerson(seed, spread);
    const checks = Array.from({ length: 11 }, (_, index) =>
      driftOf(rated, dayNumber(14 + 7 * index)),
    );
    if (checks.some(pauses)) paused += 1;
  }
  return (100 * paused) / people;
}

describe('without a true change, as often as evidence/programme A3 says', () => {
  test.each([
    [1.2, 3],
    [1.5, 7],
    [1.8, 12],
  ])('with a spread of %d, about %d in 100 are paused at some point', (spread, expected) => {
    const paused = pausedPercent(spread, ({ pausesIncreases }) => pausesIncreases);
    expect(Math.abs(paused - expected)).toBeLessThan(3);
  });

  test('one check alone would pause about twice as many', () => {
    const once = pausedPercent(1.5, ({ rise }) => (rise ?? 0) >= driftRules.riseAtLeast);
    expect(Math.abs(once - 14)).toBeLessThan(4);
  });
});
