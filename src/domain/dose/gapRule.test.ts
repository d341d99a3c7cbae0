import { expect, test } from 'vitest';
import type { Dose } from './dose.ts';
import { afterGap, doseAfterGap } from './gapRule.ts';

test.each([
  [-3, 'resume', 100],
  [0, 'resume', 100],
  [6, 'resume', 100],
  [7, 'ease', 75],
  [14, 'ease', 75],
  [15, 'half', 50],
  [28, 'half', 50],
  [29, 'start-again', null],
  [400, 'start-again', null],
  [Number.NaN, 'start-again', null],
])('after %d days: %s', (days, kind, percent) => {
  expect(afterGap(days)).toMatchObject({ kind, percent });
});

test.each([0, 10, 20, 40])('after %d days the words welcome and do not blame', (days) => {
  const { words } = afterGap(days);
  expect(words).toMatch(/^Welcome back\. [A-Z][^!]*\.$/);
  expect(words).not.toMatch(/miss|fail|only|should|lost/i);
});

const start: Dose = { sets: 1, repetitions: 6, loadKilograms: 1, effort: 4 };
const grown: Dose = { sets: 3, repetitions: 12, loadKilograms: 2.5, effort: 4 };

test.each([
  [3, grown],
  [10, { ...grown, repetitions: 9 }],
  [20, { ...grown, repetitions: 6 }],
  [29, start],
])('the dose after %d days', (days, dose) => {
  expect(doseAfterGap(grown, days, start)).toEqual(dose);
});

test('nobody comes back to more than they did', () => {
  const small: Dose = { sets: 1, repetitions: 2, loadKilograms: 0.5, effort: 3 };
  expect(doseAfterGap(small, 60, start)).toEqual(small);
});
