import type { PartId } from './bodyParts.ts';
import type { Skeleton } from '../pose/bones.ts';
import { fingersFold } from '../pose/handShapes.ts';
import { outwardSign } from '../pose/side.ts';
import type { Side } from '../pose/side.ts';
import { add, dot, scale } from '../geometry/vector.ts';
import type { View } from '../geometry/view.ts';

type Average = (measure: (skeleton: Skeleton) => number) => number;

/** The parts of one arm from the furthest to the nearest. Fingers may be parts of their own. */
export function armOrder(side: Side, average: Average, view: View): readonly PartId[] {
  const arm: readonly PartId[] = [`arm-${side}`, `sleeve-${side}`];
  const fingers: PartId = `fingers-${side}`;
  const thumb: PartId = `thumb-${side}`;
  if (palmTurnedAway(side, average, view)) return [thumb, fingers, ...arm];
  return thumbNear(side, average, view) ? [...arm, fingers, thumb] : [thumb, ...arm, fingers];
}

/** The back of a closed hand is towards the viewer: fingers and held things lie behind it. */
export function palmTurnedAway(side: Side, average: Average, view: View): boolean {
  const facing = average(({ arms }) => dot(arms[side].hand.right, view.towardsViewer));
  const folded = average(({ arms }) => fingersFold(arms[side].handShape));
  return folded > 60 && facing * outwardSign(side) > 0;
}

function thumbNear(side: Side, average: Average, view: View): boolean {
  return (
    average(({ arms }) => {
      const { forward, right } = arms[side].hand;
      return dot(add(forward, scale(right, -outwardSign(side))), view.towardsViewer);
    }) > 0
  );
}
