import { expect, test } from 'vitest';
import { seatHeight } from '../pose/bodySize.ts';
import { seatSpan } from './chair.ts';
import { cushionHeight } from './cushions.ts';
import { propPieces, type Prop } from './furniture.ts';

const props: readonly Prop[] = [
  { kind: 'bed', from: -56, to: 56 },
  { kind: 'chair' },
  { kind: 'counter', x: 20 },
  { kind: 'cushions', x: 0, layers: 2 },
  { kind: 'door anchor', x: 50, y: 50 },
  { kind: 'doorway', x: 0 },
  { kind: 'exercise bike' },
  { kind: 'mat', from: -50, to: 50 },
  { kind: 'pillow', x: -40, length: 14, height: 4 },
  { kind: 'rail', x: 10, z: 12, length: 30 },
  { kind: 'step', x: 12, height: 11 },
  { kind: 'table', x: 30 },
  { kind: 'wall', x: 40 },
  { kind: 'wall behind', x: -20 },
  { kind: 'wall beside', z: -20 },
  { kind: 'water', from: -30, to: 30, height: 60 },
];

const partsOf = (prop: Prop) => {
  const { floor, behind, front } = propPieces(prop);
  return [...floor, ...behind, ...front];
};

test.each(props)('a $kind is made of something', (prop) => {
  expect(partsOf(prop).length).toBeGreaterThan(0);
});

test('the top of a bed is where the floor is, so that a lying body rests on it', () => {
  const tops = partsOf({ kind: 'bed', from: -56, to: 56 }).flatMap((piece) =>
    piece.shape === 'box' && piece.material === 'cloth' ? piece.centre[1] + piece.size[1] / 2 : [],
  );
  expect(tops).toEqual([0]);
});

test('a chair that is turned has its back away from the figure, and lies over the same floor', () => {
  const reach = (turned: boolean) => {
    const pieces = partsOf({ kind: 'chair', x: 30, turned });
    const tall = pieces.flatMap((piece) =>
      piece.shape === 'bar' && piece.to[1] > seatHeight ? piece.to[0] : [],
    );
    return { back: Math.max(...tall) > 30, seat: seatSpan({ kind: 'chair', x: 30, turned }) };
  };
  expect(reach(false)).toEqual({ back: false, seat: [20.5, 43] });
  expect(reach(true)).toEqual({ back: true, seat: [17, 39.5] });
});

test('a pile of cushions is as high as its cushions together', () => {
  const tops = partsOf({ kind: 'cushions', x: 0, layers: 3 }).map((piece) =>
    piece.shape === 'box' ? piece.centre[1] + piece.size[1] / 2 : 0,
  );
  expect(Math.max(...tops)).toBeCloseTo(3 * cushionHeight, 0);
});

test('a doorway leaves room for the figure between its posts', () => {
  const posts = partsOf({ kind: 'doorway', x: 0, half: 24 }).flatMap((piece) =>
    piece.shape === 'box' && piece.size[1] > 50
      ? Math.abs(piece.centre[2]) - piece.size[2] / 2
      : [],
  );
  expect(posts).toEqual([24, 24]);
});
