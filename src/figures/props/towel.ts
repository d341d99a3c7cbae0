import { pointFrom } from '../geometry/axes.ts';
import type { Skeleton } from '../pose/bones.ts';
import type { HeldPiece } from './heldPiece.ts';
import type { Side } from '../pose/side.ts';
import { ball, hullOf } from '../geometry/solids.ts';
import type { Hull } from '../geometry/solids.ts';
import { unit } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';

/** A folded towel under a flat hand; it slides with it. */
export interface Towel {
  readonly kind: 'towel';
  readonly hand: Side;
  /** Height of the surface it lies on. */
  readonly height: number;
}

/** Half its length and width, and half its thickness. */
const size = { length: 7, width: 5, thickness: 0.5 } as const;

export function towelPieces({ hand, height }: Towel, { arms }: Skeleton): readonly HeldPiece[] {
  const arm = arms[hand];
  const middle = pointFrom(arm.wrist, arm.hand, [0, -4, 0]);
  const [alongX, , alongZ] = arm.hand.up;
  const along = unit([alongX, 0, alongZ]);
  const corner = (end: number, edge: number, layer: number): Vector3 => [
    middle[0] + along[0] * end * size.length - along[2] * edge * size.width,
    height + size.thickness * (1 + layer),
    middle[2] + along[2] * end * size.length + along[0] * edge * size.width,
  ];
  const sheet = (layer: number): Hull =>
    hullOf(
      [
        [1, 1],
        [1, -1],
        [-1, -1],
        [-1, 1],
      ].map(([end = 0, edge = 0]) => ball(corner(end, edge, layer), size.thickness)),
      { points: 12, flats: 4 },
    );
  const place = { order: 'before', arm: hand } as const;
  return [
    { className: 'mat', solids: [sheet(0)], place },
    { className: 'mat top-face', solids: [sheet(0.9)], place },
  ];
}
