import { expect, test } from 'vitest';
import { mirroredNodes, softNodes, softPath } from './softShape.ts';

test('draws a straight line between two corners', () => {
  expect(softPath(softNodes('0,0! 10,0! 10,5!', false), false)).toBe('M0 0l30 0 0 15');
});

test('says only of the first curve how it leaves its point', () => {
  const path = softPath(softNodes('0,0 10,0 10,10 0,10', true), true);
  expect(path).toMatch(/^M0 0c(?:-?\d+ ?){6}s(?:-?\d+ ?){12}z$/);
});

test('comes back to its first point', () => {
  const path = softPath(mirroredNodes('0,1.3 7.7,2.1 5.2,9.9 0,8'), true);
  const numbers = [...path.matchAll(/[cls]([^a-z]+)/g)].map(([command = '', text = '']) => ({
    size: { c: 6, s: 4, l: 2 }[command.charAt(0)] ?? 0,
    values: (text.match(/-?\d+/g) ?? []).map(Number),
  }));
  const sum = (offset: number) =>
    numbers
      .flatMap(({ size, values }) => values.filter((_, index) => index % size === size - offset))
      .reduce((total, value) => total + value, 0);
  expect([sum(2), sum(1)]).toEqual([0, 0]);
});

test('mirrors a right half, with the points on the middle line only once', () => {
  const points = mirroredNodes('0,0 4,1 3,8 0,9').map(({ point }) => point);
  expect(points).toEqual([
    [0, 0],
    [4, 1],
    [3, 8],
    [0, 9],
    [-3, 8],
    [-4, 1],
  ]);
});

test('runs level over the middle line', () => {
  const [top] = mirroredNodes('0,0 4,1 3,8 0,9');
  expect(top?.handle[1]).toBe(0);
  expect(top?.handle[0]).toBeGreaterThan(0);
});

test('lets no handle reach past the middle of a short stretch', () => {
  const [, near] = softNodes('0,0 1,0 60,0', false);
  expect(near?.handle[0]).toBeLessThan(0.5);
});

test.each(['1,2 3', '1,2 x,4', '1,2 3,'])('refuses "%s"', (points) => {
  expect(() => softNodes(points, false)).toThrow(/no point of a soft shape/);
});
