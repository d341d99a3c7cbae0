import type { PropPieces } from './propPieces.ts';
import { box } from './pieces.ts';

/** A closed door beside the figure, with an anchor for a band at its edge. */
export interface SideAnchor {
  readonly kind: 'side anchor';
  readonly x: number;
  readonly y: number;
  /** To the figure's right; negative to its left. */
  readonly z: number;
}

export function sideAnchorPieces({ x, y, z }: SideAnchor): PropPieces {
  const away = Math.sign(z);
  return {
    floor: [],
    behind: [
      box('wall', [x - 12, 50, z + away * 1.2], [34, 100, 2.4]),
      box('metal', [x, y, z - away * 0.3], [3, 3, 0.8]),
      box('metal', [x - 25, 46, z - away * 1], [4, 1.6, 2]),
    ],
    front: [],
    footprint: [],
  };
}
