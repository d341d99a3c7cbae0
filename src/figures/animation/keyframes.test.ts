import { describe, expect, test } from 'vitest';
import { likeBefore, mixRings, movedPath, readPath, ringsApart } from './keyframePaths.ts';
import { keySamples } from './keyframes.ts';
import { simplifyTogether } from './keyframeSimplify.ts';
import { outlinePath } from '../geometry/outline.ts';
import type { QuadraticOutline } from '../geometry/outline.ts';

const fifths = [0, 0.25, 0.5, 0.75, 1];

/** A stick of 100 units that has turned by an angle in degrees. */
function stick(angle: number): string {
  const [x, y] = [Math.cos(angle * (Math.PI / 180)), Math.sin(angle * (Math.PI / 180))];
  const [endX, endY] = [Math.round(100 * x), Math.round(100 * y)];
  return `M0 0q0 0 ${endX} ${endY}q0 0 ${-endX} ${-endY}z`;
}

describe('the fewest keyframes', () => {
  test('are two for a shape that moves in a straight line', () => {
    const paths = fifths.map((at) => `M${100 * at} 0q5 5 10 0q-5-5-10 0z`);
    expect(keySamples([paths], fifths, 1)).toEqual([0, 4]);
  });

  test('are more for a limb that swings further, which would shorten in between', () => {
    const keysFor = (whole: number, tolerance: number): readonly number[] =>
      keySamples([fifths.map((at) => stick(at * whole))], fifths, tolerance);
    expect(keysFor(20, 2)).toEqual([0, 4]);
    expect(keysFor(60, 5)).toEqual([0, 2, 4]);
    expect(keysFor(180, 2)).toEqual([0, 1, 2, 3, 4]);
  });

  test('follow progress, not the number of samples', () => {
    const uneven = [0, 0.5, 0.6, 0.7, 1];
    const paths = uneven.map((at) => `M${100 * at} 0q5 5 10 0q-5-5-10 0z`);
    expect(keySamples([paths], uneven, 1)).toEqual([0, 4]);
  });

  test('suit all shapes of a group', () => {
    const still = fifths.map(() => stick(0));
    const swinging = fifths.map((at) => stick(60 * at));
    expect(keySamples([still, swinging], fifths, 5)).toEqual([0, 2, 4]);
  });
});

describe('paths', () => {
  test('are read as the points their curves run through', () => {
    const [cubic] = readPath('M0 0c0 8 8 8 8 0s8-8 8 0z').rings;
    expect(Array.from(cubic ?? [])).toEqual([0, 0, 4, 6, 8, 0, 12, -6, 16, 0]);
    const [first, second] = readPath('M0 0q4 8 8 0zM5 5q2 2 4 0z').rings;
    expect(Array.from(first ?? [])).toEqual([0, 0, 4, 4, 8, 0]);
    expect(Array.from(second ?? [])).toEqual([5, 5, 7, 6, 9, 5]);
  });

  test('are as far apart as their furthest points', () => {
    const at = (x: number): ReturnType<typeof readPath>['rings'] =>
      readPath(`M${x} 0c0 10 10 10 10 0s-10-10-10 0z`).rings;
    expect(ringsApart(at(0), at(0), 50)).toBe(0);
    expect(ringsApart(at(0), at(30), 50)).toBeCloseTo(30, 0);
    expect(ringsApart(mixRings(at(0), at(30), 0.5), at(15), 50)).toBe(0);
  });

  test('are moved where they begin, in relative and absolute commands', () => {
    expect(movedPath('M1 2q3 4 5-6z', [10, -20])).toBe('M11-18q3 4 5-6z');
    expect(movedPath('M1 2L3 4C5 6 7 8 9 10', [1, 1])).toBe('M2 3L4 5C6 7 8 9 10 11');
  });

  test('repeat the numbers of the pose before where only the place differs', () => {
    const before = 'M0 0q5 6 10 0q-5-5-10 0zM50 0q5 5 10 0q-5-5-10 0z';
    const now = 'M30 0q5 5 10 0q-5-5-10 0zM50 0q5 45 10 0q-5-5-10 0z';
    expect(likeBefore(now, before, 2)).toBe('M30 0q5 6 10 0q-5-5-10 0zM50 0q5 45 10 0q-5-5-10 0z');
  });
});

test('a node goes only if every pose can do without it', () => {
  const round: QuadraticOutline = {
    kind: 'quadratic',
    nodes: Array.from({ length: 16 }, (_, index) => {
      const at = (share: number, radius: number): readonly [number, number] => [
        radius * Math.cos((share * Math.PI) / 8),
        radius * Math.sin((share * Math.PI) / 8),
      ];
      return { point: at(index, 5), control: at(index + 0.5, 5 / Math.cos(Math.PI / 16)) };
    }),
  };
  const dented: QuadraticOutline = {
    kind: 'quadratic',
    nodes: round.nodes.map((node, index) => (index === 1 ? { ...node, point: [1, 1] } : node)),
  };
  const [alone] = simplifyTogether([round], 0.1);
  const together = simplifyTogether([round, dented], 0.1);
  const [first, second] = together.map((outline) => readPath(outlinePath(outline)).structure);
  expect(alone?.nodes.length).toBeLessThan(16);
  expect(together[1]?.nodes.map(({ point }) => point)).toContainEqual([1, 1]);
  expect(first).toBe(second);
});
