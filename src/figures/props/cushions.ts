import { box } from './pieces.ts';
import { noPieces, type PropPieces } from './propPieces.ts';

/** Firm cushions on the floor, one on top of the other, to kneel or sit on. */
export interface Cushions {
  readonly kind: 'cushions';
  /** The middle of the pile; z is to the figure's right. */
  readonly x: number;
  readonly z?: number;
  readonly layers: number;
}

/** Height of one cushion that somebody kneels on. */
export const cushionHeight = 4.5;

const [length, width] = [17, 17];

export function cushionsPieces({ x, z = 0, layers }: Cushions): PropPieces {
  return {
    ...noPieces,
    behind: Array.from({ length: layers }, (_, index) =>
      box(
        'cloth',
        [x, cushionHeight * (index + 0.5), z],
        [length - index * 0.8, cushionHeight - 0.3, width - index],
      ),
    ),
    footprint: [
      [x - length / 2, 0, z + width / 2],
      [x + length / 2, 0, z - width / 2],
    ],
  };
}
