import { expect, test } from 'vitest';
import { placeTwoBones } from './twoBones.ts';
import { distance } from './vector.ts';

test('reaches a target with both bones at their full length', () => {
  const root = [0, 50, 0] as const;
  const target = [10, 12, 3] as const;
  const placed = placeTwoBones(root, target, [24, 25], [1, 0, 0]);
  expect(distance(root, placed.middle)).toBeCloseTo(24);
  expect(distance(placed.middle, placed.end)).toBeCloseTo(25);
  expect(distance(placed.end, target)).toBeCloseTo(0);
  expect(placed.shortfall).toBe(0);
});

test('bends towards the pole', () => {
  const forward = placeTwoBones([0, 40, 0], [0, 0, 0], [24, 25], [1, 0, 0]);
  const back = placeTwoBones([0, 40, 0], [0, 0, 0], [24, 25], [-1, 0, 0]);
  expect(forward.middle[0]).toBeGreaterThan(5);
  expect(back.middle[0]).toBeLessThan(-5);
});

test('says how far a target is out of reach, and points at it', () => {
  const placed = placeTwoBones([0, 0, 0], [0, -60, 0], [24, 25], [1, 0, 0]);
  expect(placed.shortfall).toBeCloseTo(11, 0);
  expect(placed.end[1]).toBeCloseTo(-49, 0);
});
