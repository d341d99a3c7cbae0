import type { Skeleton } from '../pose/bones.ts';
import type { Drawing } from '../drawing.ts';
import { mirrored } from '../pose/mirrorPose.ts';
import { bodyAt } from '../pose/movement.ts';
import { sides } from '../pose/side.ts';
import { distance } from '../geometry/vector.ts';

/**
 * The way back of an exercise on the spot: from its end on to its start. If that is the same
 * movement with the other arm and leg, as in walking, it takes the same poses as mirror images.
 */
export function otherHalf(drawing: Drawing): Drawing {
  const { start, via = [], end = start } = drawing;
  const twin: Drawing = {
    ...drawing,
    start: mirrored(start),
    via: via.map(({ at, pose }) => ({ at, pose: mirrored(pose) })),
    end: mirrored(end),
  };
  return sameBody(bodyAt(twin, 0), bodyAt(drawing, 1)) &&
    sameBody(bodyAt(twin, 1), bodyAt(drawing, 0))
    ? twin
    : { ...drawing, start: end, via: [], end: start };
}

/** Whether hands, feet and head are in the same places to within 1.5 percent of body height. */
function sameBody(a: Skeleton, b: Skeleton): boolean {
  const apart = [
    distance(a.head.centre, b.head.centre),
    ...sides.flatMap((side) => [
      distance(a.legs[side].ankle, b.legs[side].ankle),
      distance(a.arms[side].wrist, b.arms[side].wrist),
    ]),
  ];
  return Math.max(...apart) < 1.5;
}
