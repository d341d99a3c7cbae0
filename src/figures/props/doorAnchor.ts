import { box } from './pieces.ts';
import { noPieces, type PropPieces } from './propPieces.ts';

/** A door in front of the figure that a band is fixed to. */
export interface DoorAnchor {
  readonly kind: 'door anchor';
  readonly x: number;
  readonly y: number;
}

/** A door, seen edge on, with the anchor at its edge. */
export function doorAnchorPieces({ x, y }: DoorAnchor): PropPieces {
  return {
    ...noPieces,
    behind: [
      box('wall', [x + 1.2, 50, -6], [2.4, 100, 34]),
      box('metal', [x - 0.3, y, 0], [0.8, 3, 3]),
      box('metal', [x - 1, 48, -19], [2, 1.6, 4]),
    ],
  };
}
