import { box } from './pieces.ts';
import { noPieces, type PropPieces } from './propPieces.ts';

/** A low step across the figure's way; `x` is its near edge. */
export interface Step {
  readonly kind: 'step';
  readonly x: number;
  readonly height: number;
}

export function stepPieces({ x, height }: Step): PropPieces {
  const [depth, width] = [26, 34];
  return {
    ...noPieces,
    behind: [box('wood', [x + depth / 2, height / 2, 0], [depth, height, width])],
    footprint: [
      [x, 0, width / 2],
      [x + depth, 0, -width / 2],
    ],
  };
}
