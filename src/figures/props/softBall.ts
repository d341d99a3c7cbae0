import { pointFrom } from '../geometry/axes.ts';
import type { Skeleton } from '../pose/bones.ts';
import { fingersFold } from '../pose/handShapes.ts';
import type { HeldPiece } from './heldPiece.ts';
import { outwardSign } from '../pose/side.ts';
import type { Side } from '../pose/side.ts';
import { hullOf } from '../geometry/solids.ts';
import { clamp, mix } from '../geometry/vector.ts';

/** A soft ball or a lump of putty in a hand that squeezes it. */
export interface SoftBall {
  readonly kind: 'soft ball';
  readonly hand: Side;
}

/** How far the fingers fold round the ball at ease and when it is squeezed, in degrees. */
const [atEase, squeezed] = [86, 152];

/** The closing fingers press the ball flat and push it out at the sides of the hand. */
export function softBallPieces({ hand: side }: SoftBall, { arms }: Skeleton): readonly HeldPiece[] {
  const arm = arms[side];
  const share = clamp((fingersFold(arm.handShape) - atEase) / (squeezed - atEase), 0, 1);
  const palm = -outwardSign(side);
  const centre = pointFrom(arm.wrist, arm.hand, [
    mix(0.2, 0.3, share),
    mix(-4.7, -4.4, share),
    palm * mix(2.8, 2, share),
  ]);
  const thick = mix(2.1, 1.5, share);
  const lump = hullOf(
    [
      {
        centre,
        radius: 3,
        egg: { axes: arm.hand, radii: [mix(2.1, 3.2, share), thick, thick] },
      },
    ],
    { points: 12, base: arm.hand.up },
  );
  return [{ className: 'band', solids: [lump], place: { order: 'within', arm: side } }];
}
