import type { Axes } from '../geometry/axes.ts';
import { pointFrom } from '../geometry/axes.ts';
import type { Skeleton } from '../pose/bones.ts';
import { gripPoint } from '../pose/grip.ts';
import type { HeldPiece } from './heldPiece.ts';
import { sides } from '../pose/side.ts';
import type { Side } from '../pose/side.ts';
import { hullOf } from '../geometry/solids.ts';
import type { Hull } from '../geometry/solids.ts';
import { dot } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';
import type { View } from '../geometry/view.ts';

/** A light dumbbell in one hand or in each; its handle lies across the palm. */
export interface Dumbbells {
  readonly kind: 'dumbbells';
  readonly hands: Side | 'both';
  /** Half a kilogram: weights that hide less of the hand. */
  readonly light?: boolean;
}

/**
 * Where each weight begins and ends from the middle of the handle, and how thick it is. The rim in
 * another tone sets it off from dark clothes.
 */
const size = {
  inner: 3.1,
  outer: 5.1,
  weight: 2.5,
  lightWeight: 1.35,
  lightInner: 3.5,
  rim: 0.4,
  handle: 0.85,
  hub: 1.15,
  lightHub: 0.7,
} as const;

export function dumbbellHands({ hands }: Dumbbells): readonly Side[] {
  return hands === 'both' ? sides : [hands];
}

/** The further weight and the handle lie behind the hand that grips them, the nearer one before. */
export function dumbbellPieces(
  thing: Dumbbells,
  { arms }: Skeleton,
  view: View,
): readonly HeldPiece[] {
  return dumbbellHands(thing).flatMap((side): readonly HeldPiece[] => {
    const { hand } = arms[side];
    const grip = gripPoint(arms[side], side);
    const near = dot(hand.forward, view.towardsViewer) > 0 ? 1 : -1;
    const part = (from: number, to: number, radius: number): Hull =>
      disc(grip, hand, [from, to], radius);
    const thick = thing.light ? size.lightWeight : size.weight;
    const inner = thing.light ? size.lightInner : size.inner;
    const weight = (end: number, rim = 0): Hull =>
      part(end * (inner - rim), end * (size.outer + rim), thick + rim);
    const hub = part(
      near * size.outer,
      near * (size.outer + 0.5),
      thing.light ? size.lightHub : size.hub,
    );
    const handle = part(-inner, inner, size.handle);
    const behind = { order: 'before', arm: side } as const;
    const before = { order: 'after', arm: side } as const;
    return [
      { className: 'iron shade', solids: [weight(-near, size.rim), handle], place: behind },
      { className: 'iron', solids: [weight(-near)], place: behind },
      { className: 'iron shade', solids: [weight(near, size.rim)], place: before },
      { className: 'iron', solids: [weight(near)], place: before },
      { className: 'iron shade', solids: [hub], place: before },
    ];
  });
}

/** A round bar along the knuckles, from one place on it to another. */
function disc(
  grip: Vector3,
  hand: Axes,
  [from, to]: readonly [number, number],
  radius: number,
): Hull {
  const edge = 0.35;
  const inward = Math.sign(to - from) * edge;
  return hullOf(
    [from + inward, to - inward].map((along) => ({
      centre: pointFrom(grip, hand, [along, 0, 0]),
      radius,
      egg: { axes: hand, radii: [edge, radius, radius] },
    })),
    { points: 14, base: hand.forward },
  );
}
