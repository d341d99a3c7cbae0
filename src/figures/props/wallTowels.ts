import { pointFrom } from '../geometry/axes.ts';
import type { Skeleton } from '../pose/bones.ts';
import type { HeldPiece } from './heldPiece.ts';
import { outwardSign, sides } from '../pose/side.ts';
import { ball, hullOf } from '../geometry/solids.ts';

/** A folded towel between each flat hand and the wall; it slides with the hand. */
export interface WallTowels {
  readonly kind: 'wall towels';
}

/** Half its width, its upper and lower edge from the wrist, and half its thickness. */
const size = { width: 4.6, top: -9.6, bottom: 3.4, thickness: 0.45 } as const;

export function wallTowelPieces({ arms }: Skeleton): readonly HeldPiece[] {
  return sides.map((side): HeldPiece => {
    const { wrist, hand } = arms[side];
    const corners = [-1, 1].flatMap((edge) =>
      [size.top, size.bottom].map((end) =>
        ball(
          pointFrom(wrist, hand, [edge * size.width, end, -1.2 * outwardSign(side)]),
          size.thickness,
        ),
      ),
    );
    return {
      className: 'mat',
      solids: [hullOf(corners, { points: 12, base: hand.up, flats: 4 })],
      place: { order: 'before', arm: side },
    };
  });
}
