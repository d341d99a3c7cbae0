import { softPiece } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { ball, hullOf } from '../geometry/solids.ts';
import type { Vector3 } from '../geometry/vector.ts';

/** A soft pillow on the floor. Sizes and places in percent of stature; z is to the right. */
export interface Pillow {
  readonly kind: 'pillow';
  readonly x: number;
  readonly z?: number;
  readonly length: number;
  readonly height: number;
  readonly width?: number;
}

/** Thick in the middle, with thinner corners. */
export function pillowPiece({ x, z = 0, length, height, width = 22 }: Pillow): Piece {
  const corner = height * 0.3;
  const middle = height * 0.48;
  const spots = (
    [halfLength, halfWidth]: readonly [number, number],
    y: number,
  ): readonly Vector3[] =>
    [-1, 1].flatMap((end) =>
      [-1, 1].map((side): Vector3 => [x + end * halfLength, y, z + side * halfWidth]),
    );
  const edges = spots([length / 2 - corner, width / 2 - corner], corner);
  const top = spots([length * 0.2, width * 0.2], height - middle);
  return softPiece(
    'cloth',
    hullOf([...edges.map((spot) => ball(spot, corner)), ...top.map((spot) => ball(spot, middle))], {
      points: 20,
      base: [0, 1, 0],
      flats: 3,
    }),
  );
}
