import { bar, box } from './pieces.ts';
import type { Piece } from './pieces.ts';
import type { PropPieces } from './propPieces.ts';

/** A table to sit at; its near edge is at `x`. */
export interface Table {
  readonly kind: 'table';
  readonly x: number;
  readonly z?: number;
  /** From the near edge to the far one, as the figure sees it. */
  readonly depth?: number;
  readonly width?: number;
}

/** Height of the top over the floor, so that the thighs of somebody who sits fit under it. */
export const tableHeight = 44;

const thickness = 2.2;

export function tablePieces({ x, z = 0, depth = 46, width = 46 }: Table): PropPieces {
  const leg = (px: number, side: 1 | -1): Piece =>
    bar(
      'wood',
      [px, 0.8, z + side * (width / 2 - 2)],
      [px, tableHeight - thickness, z + side * (width / 2 - 2)],
      0.9,
    );
  const top = box(
    'wood',
    [x + depth / 2, tableHeight - thickness / 2, z],
    [depth, thickness, width],
  );
  const [near, far] = [x + 2, x + depth - 2];
  return {
    floor: [],
    behind: [leg(near, -1), leg(far, -1), top, leg(far, 1), leg(near, 1)],
    front: [],
    footprint: [
      [x, 0, z + width / 2],
      [x + depth, 0, z - width / 2],
    ],
  };
}
