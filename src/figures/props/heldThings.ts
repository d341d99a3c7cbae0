import { pointFrom } from '../geometry/axes.ts';
import type { ArmBones, Skeleton } from '../pose/bones.ts';
import { dumbbellPieces } from './dumbbells.ts';
import type { Dumbbells } from './dumbbells.ts';
import { bikePieces } from './exerciseBike.ts';
import type { ExerciseBike } from './exerciseBike.ts';
import { gripPoint } from '../pose/grip.ts';
import type { HeldPiece } from './heldPiece.ts';
import { loopBandPieces } from './loopBand.ts';
import type { LoopBand } from './loopBand.ts';
import { sides } from '../pose/side.ts';
import type { Side } from '../pose/side.ts';
import { softBallPieces } from './softBall.ts';
import type { SoftBall } from './softBall.ts';
import { ball, hullOf } from '../geometry/solids.ts';
import type { Hull } from '../geometry/solids.ts';
import { stretchedBandPieces } from './stretchedBand.ts';
import { towelPieces } from './towel.ts';
import type { Towel } from './towel.ts';
import { add, cross, mixVectors, scale, unit } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';
import type { View } from '../geometry/view.ts';
import { wallTowelPieces } from './wallTowels.ts';
import type { WallTowels } from './wallTowels.ts';

/** Something that moves with the hands. */
export type HeldThing =
  | { readonly kind: 'band'; readonly fixedAt: Vector3 }
  | { readonly kind: 'bag'; readonly hand: Side }
  /** A weight hugged upright to the chest with both hands. */
  | { readonly kind: 'hugged weight' }
  | { readonly kind: 'band between hands' }
  | SoftBall
  | Towel
  | WallTowels
  | ExerciseBike
  | LoopBand
  | Dumbbells;

export function heldPieces(thing: HeldThing, skeleton: Skeleton, view: View): readonly HeldPiece[] {
  switch (thing.kind) {
    case 'band':
      return bandPieces(skeleton, thing.fixedAt);
    case 'bag':
      return bagPieces(skeleton.arms[thing.hand], thing.hand);
    case 'hugged weight':
      return weightPieces(skeleton, view);
    case 'band between hands':
      return stretchedBandPieces(skeleton);
    case 'soft ball':
      return softBallPieces(thing, skeleton);
    case 'towel':
      return towelPieces(thing, skeleton);
    case 'wall towels':
      return wallTowelPieces(skeleton);
    case 'exercise bike':
      return bikePieces(skeleton);
    case 'loop band':
      return loopBandPieces(skeleton);
    case 'dumbbells':
      return dumbbellPieces(thing, skeleton, view);
  }
}

function strip(from: Vector3, to: Vector3, radius: number): Hull {
  return hullOf([ball(from, radius), ball(to, radius)], { points: 8, shortestFlat: 0.5 });
}

function bandPieces({ arms }: Skeleton, fixedAt: Vector3): readonly HeldPiece[] {
  const solids = sides.map((side) => strip(gripPoint(arms[side], side), fixedAt, 0.6));
  return [{ className: 'band', solids, place: 'before arms' }];
}

function bagPieces(arm: ArmBones, side: Side): readonly HeldPiece[] {
  const grip = pointFrom(arm.wrist, arm.hand, [0, -4.6, 0]);
  const at = (x: number, y: number, z = 0): Vector3 => add(grip, [x, y, z]);
  const place = { order: 'before', arm: side } as const;
  const body = hullOf(
    [
      ball(at(-4.6, -7), 0.8),
      ball(at(4.6, -7), 0.8),
      ball(at(-5.6, -16.5, 1.5), 1.3),
      ball(at(5.6, -16.5, 1.5), 1.3),
      ball(at(-5.6, -16.5, -1.5), 1.3),
      ball(at(5.6, -16.5, -1.5), 1.3),
    ],
    { points: 16, base: [0, 1, 0], flats: 4 },
  );
  const handle = [
    strip(at(-3.4, -6.8), at(-1.8, -0.4), 0.45),
    strip(at(-1.8, -0.4), at(1.8, -0.4), 0.45),
    strip(at(1.8, -0.4), at(3.4, -6.8), 0.45),
  ];
  return [
    { className: 'bag shade', solids: handle, place },
    { className: 'bag', solids: [body], place },
  ];
}

function weightPieces({ arms, shoulders }: Skeleton, view: View): readonly HeldPiece[] {
  const middle = mixVectors(gripPoint(arms.left, 'left'), gripPoint(arms.right, 'right'), 0.5);
  const { up } = shoulders.axes;
  const across = unit(cross(up, view.towardsViewer));
  const plate = (height: number): Hull =>
    hullOf(
      [-1, 1].flatMap((end) =>
        [-1, 1].map((edge) =>
          ball(add(add(middle, scale(up, height + edge * 1.1)), scale(across, end * 2.7)), 0.9),
        ),
      ),
      { base: up, flats: 4 },
    );
  const bar = strip(add(middle, scale(up, -8)), middle, 1.1);
  return [
    { className: 'iron shade', solids: [bar], place: 'before arms' },
    { className: 'iron', solids: [plate(1.6), plate(-8)], place: 'before arms' },
  ];
}
