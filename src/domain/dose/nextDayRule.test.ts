import { expect, test } from 'vitest';
import {
  GREEN_RISE_AT_MOST,
  morningColour,
  morningColourLabels,
  morningColours,
  RED_RISE_AT_LEAST,
} from './nextDayRule.ts';

test.each([
  [-4, 'green'],
  [0, 'green'],
  [1, 'green'],
  [1.5, 'amber'],
  [2, 'amber'],
  [2.5, 'amber'],
  [3, 'red'],
  [9, 'red'],
])('a rise of %d is read as %s', (rise, colour) => {
  expect(morningColour(rise)).toBe(colour);
});

test('what readers are told names the same numbers as the rule', () => {
  expect(morningColourLabels.green.when).toContain(String(GREEN_RISE_AT_MOST));
  expect(morningColourLabels.amber.when).toContain(String(GREEN_RISE_AT_MOST));
  expect(morningColourLabels.amber.when).toContain(String(RED_RISE_AT_LEAST));
  expect(morningColourLabels.red.when).toContain(String(RED_RISE_AT_LEAST));
});

test('no two colours share their sign or their name: colour never stands alone', () => {
  const labels = morningColours.map((colour) => morningColourLabels[colour]);
  expect(new Set(labels.map(({ sign }) => sign)).size).toBe(morningColours.length);
  expect(new Set(labels.map(({ name }) => name)).size).toBe(morningColours.length);
});
