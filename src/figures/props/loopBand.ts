import { pointFrom } from '../geometry/axes.ts';
import type { Skeleton } from '../pose/bones.ts';
import type { HeldPiece } from './heldPiece.ts';
import { outwardSign, sides } from '../pose/side.ts';
import { ball, hullOf } from '../geometry/solids.ts';
import type { Blob } from '../geometry/solids.ts';
import { mixVectors } from '../geometry/vector.ts';

/** An elastic loop round both thighs, just above the knees. */
export interface LoopBand {
  readonly kind: 'loop band';
}

/** Where on the thigh it lies, 0 at the hip and 1 at the knee, and how wide it is. */
const size = { from: 0.74, to: 0.84, edge: 0.45 } as const;

/** The part that is seen from in front: across both thighs and the gap between them. */
export function loopBandPieces({ legs }: Skeleton): readonly HeldPiece[] {
  const blobs = sides.flatMap((side): readonly Blob[] => {
    const { hip, knee, thigh } = legs[side];
    const sign = outwardSign(side);
    return [size.from, size.to].flatMap((along) => {
      const middle = mixVectors(hip, knee, along);
      return [
        ball(pointFrom(middle, thigh, [0.2, 0, sign * 4.5]), size.edge),
        ball(pointFrom(middle, thigh, [3.9, 0, sign * 1.4]), size.edge),
      ];
    });
  });
  const hull = hullOf(blobs, { points: 12, base: [0, 1, 0], flats: 4 });
  return [{ className: 'band', solids: [hull], place: 'before arms' }];
}
