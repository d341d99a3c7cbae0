import { box } from './pieces.ts';
import type { Piece } from './pieces.ts';

/** An exercise mat on the floor. In percent of stature. */
export interface Mat {
  readonly kind: 'mat';
  /** Its ends along the way the figure faces or lies. */
  readonly from: number;
  readonly to: number;
  /** Where its middle is from left to right, and how wide it is. */
  readonly z?: number;
  readonly width?: number;
}

export function matPiece({ from, to, z = 0, width = 34 }: Mat): Piece {
  return box('mat', [(from + to) / 2, -0.6, z], [to - from, 1.2, width]);
}
