import { describe, expect, test } from 'vitest';
import { bodyViews } from './bodyView.ts';
import type { BodyView } from './bodyView.ts';
import { bodyHeight, halfWidth, outline } from './outline.ts';
import { distanceToEdge, isInside, polygonOf } from './polygon.ts';
import type { Polygon } from './polygon.ts';
import { regionShapes, regionsOnBody } from './regions.ts';
import type { RegionShape } from './regions.ts';
import { mirroredNodes, softNodes } from './softShape.ts';

const body = polygonOf(softNodes(outline, true));
const step = 2;

/** A region on the right side of the picture, where a shape across shows its right half too. */
interface Target extends RegionShape {
  readonly polygon: Polygon;
}

const targetsOf = (view: BodyView): readonly Target[] =>
  regionShapes
    .filter(({ views }) => views.includes(view))
    .map((shape) => ({
      ...shape,
      polygon: polygonOf(
        shape.across ? mirroredNodes(shape.points) : softNodes(shape.points, true),
      ),
    }));

const range = (from: number, to: number, by: number) =>
  Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, index) => from + index * by);

const grid = range(-20, halfWidth + 10, step).flatMap((x) =>
  range(0, bodyHeight, step).map((y) => [x, y] as const),
);

type Box = NonNullable<RegionShape['hit']>;

function isInBox([left, top, right, bottom]: Box, [x, y]: readonly [number, number]): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}

/** Which region a finger finds at a point: the last one drawn there, as in a browser. */
function found(targets: readonly Target[], point: readonly [number, number]) {
  return targets.findLast(
    ({ polygon, hit }) => isInside(polygon, point) || (hit !== undefined && isInBox(hit, point)),
  )?.region;
}

test('shows every region where it belongs', () => {
  const shown = (view: BodyView) => targetsOf(view).map(({ region }) => region);
  expect(shown('back')).toEqual(regionsOnBody);
  expect(shown('front')).toEqual(regionsOnBody.filter((region) => region !== 'upper-back'));
});

describe.each(bodyViews)('on the %s', (view) => {
  const targets = targetsOf(view);

  test('no point lies in two regions', () => {
    const shared = grid.filter(
      (point) => targets.filter(({ polygon }) => isInside(polygon, point)).length > 1,
    );
    expect(shared).toEqual([]);
  });

  test('no region takes fingers from another', () => {
    const taken = targets.flatMap(({ region, polygon }) =>
      grid
        .filter((point) => isInside(polygon, point) && found(targets, point) !== region)
        .map(([x, y]) => `${region} at ${x},${y}`),
    );
    expect(taken).toEqual([]);
  });

  test.each(targets)('$region is a part of the body', ({ polygon, across }) => {
    const right = polygon.filter(([x]) => x >= 0);
    const outside = right.filter(
      (point) => !isInside(body, point) && distanceToEdge(body, point) > 0.6,
    );
    expect(outside).toEqual([]);
    if (!across) expect(right).toHaveLength(polygon.length);
  });

  test.each(targets)('$region has room for its tick', ({ polygon, tick: [x, y] }) => {
    const ends = [
      [x - 4, y],
      [x - 1, y + 3],
      [x + 4, y - 3],
    ] as const;
    expect(ends.every((end) => isInside(polygon, end))).toBe(true);
  });

  test.each(targets)('a finger has 32 by 32 pixels for $region', ({ region }) => {
    const mine = new Set(
      grid.filter((point) => found(targets, point) === region).map(([x, y]) => `${x},${y}`),
    );
    const offsets = range(0, 32, step);
    const hasRoom = grid.some(([left, top]) =>
      offsets.every((x) => offsets.every((y) => mine.has(`${left + x},${top + y}`))),
    );
    expect(hasRoom).toBe(true);
  });
});

test('a shape across the middle line begins and ends on it', () => {
  for (const { points } of regionShapes.filter(({ across }) => across)) {
    expect(points).toMatch(/^0,[^]* 0,[\d.]+!?$/);
  }
});
