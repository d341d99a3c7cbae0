import { expect, test } from 'vitest';
import { bodyHeight, halfWidth, outline } from './outline.ts';
import { softNodes } from './softShape.ts';

const points = softNodes(outline, false).map(({ point }) => point);

test('runs from the middle line to the middle line, and nowhere else comes near it', () => {
  const xs = points.map(([x]) => x);
  expect(xs.at(0)).toBeLessThanOrEqual(0);
  expect(xs.at(-1)).toBeLessThanOrEqual(0);
  expect(Math.min(...xs.slice(2, -2))).toBeGreaterThan(1);
});

test('stands in its picture with air all round', () => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  expect(Math.max(...xs)).toBeLessThan(halfWidth - 1);
  expect(Math.min(...ys)).toBeGreaterThan(2);
  expect(Math.max(...ys)).toBeLessThan(bodyHeight - 2);
});

test('keeps the arm clear of the side, so that a hand is not taken for a hip', () => {
  const wrist = points.find(([x, y]) => y === 175 && x > 40);
  const hip = points.filter(([, y]) => y > 160 && y < 215).filter(([x]) => x < 40);
  expect((wrist?.[0] ?? 0) - Math.max(...hip.map(([x]) => x))).toBeGreaterThan(15);
});
