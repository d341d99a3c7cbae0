import { describe, expect, test } from 'vitest';
import { backMuscles } from './backMuscles.ts';
import { frontMuscles } from './frontMuscles.ts';
import { outline } from './outline.ts';
import { distanceToEdge, isInside, polygonOf } from './polygon.ts';
import { mirroredNodes, softNodes } from './softShape.ts';

const body = polygonOf(softNodes(outline, true));
const areas = Object.entries({ ...frontMuscles, ...backMuscles });

describe.each(areas)('%s', (_, { across, sides = [] }) => {
  test('has a shape', () => {
    expect(sides.length + (across === undefined ? 0 : 1)).toBeGreaterThan(0);
  });

  test('lies in the body', () => {
    const shapes = [
      ...sides.map((points) => softNodes(points, true)),
      ...(across === undefined ? [] : [mirroredNodes(across)]),
    ];
    const outside = shapes
      .flatMap(polygonOf)
      .filter(([x]) => x >= 0)
      .filter((point) => !isInside(body, point) && distanceToEdge(body, point) > 0.3);
    expect(outside).toEqual([]);
  });

  test('keeps its right half on the right', () => {
    const xs = sides.flatMap((points) => polygonOf(softNodes(points, true)).map(([x]) => x));
    expect(Math.min(1, ...xs)).toBeGreaterThanOrEqual(0.5);
  });

  test('crosses the middle line where it says so', () => {
    const xs = across?.split(' ').map((point) => Number.parseFloat(point)) ?? [0, 0];
    expect([xs.at(0), xs.at(-1)]).toEqual([0, 0]);
  });
});
