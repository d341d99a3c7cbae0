import type { Skeleton } from '../pose/bones.ts';
import { gripPoint } from '../pose/grip.ts';
import type { HeldPiece } from './heldPiece.ts';
import { ball, hullOf } from '../geometry/solids.ts';

/** A resistance band from one hand to the other, painted behind the hands that hold it. */
export function stretchedBandPieces({ arms }: Skeleton): readonly HeldPiece[] {
  const ends = [gripPoint(arms.left, 'left'), gripPoint(arms.right, 'right')];
  const band = hullOf(
    ends.map((end) => ball(end, 0.7)),
    { points: 8, shortestFlat: 0.5 },
  );
  return [{ className: 'band', solids: [band], place: 'before arms' }];
}
