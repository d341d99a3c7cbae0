import { expect, test } from 'vitest';
import { dayX, HALF, madeUpMornings, plot, ratingsDots, ratingY } from './madeUpMornings.ts';

const [steady, changed] = madeUpMornings;

test('the month is typical of a spread of 1.5: amber or red on about one morning in four', () => {
  const up = steady.ratings.filter((rating) => rating - 5 > 1).length;
  const mean = steady.ratings.reduce((sum, one) => sum + one, 0) / steady.ratings.length;
  const squares = steady.ratings.map((one) => (one - mean) ** 2);
  const spread = Math.sqrt(squares.reduce((sum, one) => sum + one, 0) / (squares.length - 1));
  expect(up / steady.ratings.length).toBeGreaterThan(0.14);
  expect(up / steady.ratings.length).toBeLessThanOrEqual(0.25);
  expect(Math.abs(spread - 1.5)).toBeLessThan(0.1);
});

test('without a change the middle stays; with one of 2 points it moves by 2', () => {
  expect(steady.halves.map(({ middle }) => middle)).toEqual([5, 5]);
  expect(changed.halves.map(({ middle }) => middle)).toEqual([5, 3]);
});

test('each morning is one dot, at its day and its rating', () => {
  const dots = [...ratingsDots(steady.ratings).matchAll(/M([\d.]+) ([\d.]+)z/g)];
  expect(dots.map(([, x]) => Number(x))).toEqual(steady.ratings.map((_, day) => dayX(day + 1)));
  expect(dots.map(([, , y]) => Number(y))).toEqual(steady.ratings.map(ratingY));
});

test('a rating of 10 is at the top, 0 at the bottom, and the days share the width', () => {
  expect([ratingY(10), ratingY(0)]).toEqual([plot.top, plot.bottom]);
  expect(ratingY(5)).toBe((plot.top + plot.bottom) / 2);
  expect([dayX(0.5), dayX(2 * HALF + 0.5)]).toEqual([plot.left, plot.right]);
});
