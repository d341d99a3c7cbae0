import { expect, test } from 'vitest';
import { propPieces, type Prop } from './furniture.ts';

const props: readonly Prop[] = [
  { kind: 'bed', from: -56, to: 56 },
  { kind: 'chair' },
  { kind: 'counter', x: 20 },
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

test('a doorway leaves room for the figure between its posts', () => {
  const posts = partsOf({ kind: 'doorway', x: 0, half: 24 }).flatMap((piece) =>
    piece.shape === 'box' && piece.size[1] > 50
      ? Math.abs(piece.centre[2]) - piece.size[2] / 2
      : [],
  );
  expect(posts).toEqual([24, 24]);
});
