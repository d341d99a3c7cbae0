import { expect, test } from 'vitest';
import { dumbbellStep, gramsY, loadRows, stepsOfWater, waterStep } from './loadSteps.ts';

test('ten steps of water make one step of a dumbbell', () => {
  const rows = loadRows();
  expect(stepsOfWater * waterStep).toBe(dumbbellStep);
  expect(rows).toHaveLength(stepsOfWater + 1);
  expect(rows[1]).toEqual({ step: 1, water: 50, dumbbell: 0 });
  expect(rows.at(-1)).toEqual({ step: 10, water: 500, dumbbell: 500 });
});

test('equal steps are drawn equally high', () => {
  const heights = loadRows().map(({ water }) => gramsY(water));
  const steps = heights.slice(1).map((height, index) => (heights[index] ?? 0) - height);
  expect(new Set(steps)).toEqual(new Set([20]));
});
