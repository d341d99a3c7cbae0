import { expect, test } from 'vitest';
import { addDays } from '../calendarDay.ts';
import type { Rating, SelfCheckEntry } from './selfCheck.ts';
import { median, ratingsBefore, trendOf, usualBefore } from './trend.ts';
import { ratingText, trendSummary } from './trendSummary.ts';

const today = '2026-11-20';

/** Pain ratings day after day; the last one is today's. `null` leaves the day out. */
function painUntilToday(given: readonly (Rating | null)[]): SelfCheckEntry[] {
  return given.flatMap((rating, index) =>
    rating === null
      ? []
      : [{ day: addDays(today, index + 1 - given.length), answers: { pain: rating } }],
  );
}

test.each([
  [[], null],
  [[4], 4],
  [[9, 1, 4], 4],
  [[1, 2, 8, 9], 5],
])('the median of %j is %j', (numbers, expected) => {
  expect(median(numbers)).toBe(expected);
});

test('a trend has 14 days, today last, and a blank for every gap', () => {
  const { points } = trendOf(painUntilToday([3, null, 0]), 'pain', today);
  expect(points).toHaveLength(14);
  expect(points[0]).toEqual({ day: '2026-11-07', rating: null });
  expect(points.slice(-3)).toEqual([
    { day: '2026-11-18', rating: 3 },
    { day: '2026-11-19', rating: null },
    { day: '2026-11-20', rating: 0 },
  ]);
});

test('a trend leaves out older days, later days and other measures', () => {
  const history: SelfCheckEntry[] = [
    { day: addDays(today, -14), answers: { pain: 9 } },
    { day: today, answers: { mood: 9 } },
    { day: addDays(today, 1), answers: { pain: 9 } },
  ];
  expect(trendOf(history, 'pain', today).points.every(({ rating }) => rating === null)).toBe(true);
});

test('a trend shows no usual with four ratings, and one with five', () => {
  expect(trendOf(painUntilToday([3, 4, 5, 6]), 'pain', today).usual).toBeNull();
  expect(trendOf(painUntilToday([3, 4, 5, 6, 7]), 'pain', today).usual?.middle).toBe(5);
});

test('the band holds the middle 80 % of the own ratings', () => {
  const { usual } = trendOf(painUntilToday([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), 'pain', today);
  expect(usual).toEqual({ middle: 5, low: 1, high: 9 });
});

test('a single bad day does not widen the band to itself', () => {
  const { usual } = trendOf(painUntilToday([4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 10]), 'pain', today);
  expect(usual).toEqual({ middle: 4, low: 4, high: 4 });
});

test('a band crosses the change of the clocks and of the year without a hole', () => {
  const history = painUntilToday([2]).map(({ answers }) => ({ day: '2026-12-31', answers }));
  const { points } = trendOf(history, 'pain', '2027-01-05');
  expect(points.map(({ day }) => day)).toContain('2026-12-31');
  expect(new Set(points.map(({ day }) => day)).size).toBe(14);
});

test('the usual is the median of the ratings before today, without today', () => {
  expect(usualBefore(painUntilToday([3, 4, 5, 6, 7, 10]), 'pain', today)).toBe(5);
});

test('the usual needs five ratings before today', () => {
  expect(usualBefore(painUntilToday([3, 4, 5, 6, 10]), 'pain', today)).toBeNull();
});

test('the usual comes from the latest 14 ratings, gaps or not', () => {
  const early = Array.from({ length: 10 }, (): Rating => 10);
  const late = Array.from({ length: 14 }, (): Rating[] => [2]).flatMap((two) => [...two, null]);
  const history = painUntilToday([...early, ...late, 5]);
  expect(ratingsBefore(history, 'pain', today)).toEqual(Array.from({ length: 14 }, () => 2));
});

test('the usual forgets ratings that are more than eight weeks old', () => {
  const fiveUpTo = (oldest: number) =>
    [0, 1, 2, 3, 4].map((younger) => ({
      day: addDays(today, younger - oldest),
      answers: { pain: 4 } as const,
    }));
  expect(usualBefore(fiveUpTo(56), 'pain', today)).toBe(4);
  expect(usualBefore(fiveUpTo(57), 'pain', today)).toBeNull();
});

test.each([
  [4, '4'],
  [4.5, '4.5'],
  [4.3, '4.5'],
  [4.2, '4'],
  [0, '0'],
])('writes %d as “%s”', (rating, text) => {
  expect(ratingText(rating)).toBe(text);
});

test.each([
  [[], 'Pain, last 14 days: no check-ins yet.'],
  [[6], 'Pain, last 14 days: 1 check-in, at 6 out of 10.'],
  [[6, null, 3], 'Pain, last 14 days: 2 check-ins, between 3 and 6 out of 10.'],
  [
    [1, 3, 3, 3, 5],
    'Pain, last 14 days: 5 check-ins, between 1 and 5 out of 10. ' +
      'Middle 3, usual ups and downs 2 to 4.',
  ],
] as const)('says %j in words', (given, summary) => {
  const trend = trendOf(painUntilToday(given), 'pain', today);
  expect(trendSummary('pain', trend)).toBe(summary);
});
