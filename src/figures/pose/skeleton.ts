import { placeArm } from './arms.ts';
import type { Skeleton } from './bones.ts';
import { placeLeg } from './legs.ts';
import type { Pose } from './pose.ts';
import { placeSpine } from './spine.ts';

/** Walks the bones of a pose from the pelvis outwards. */
export function placeBones(pose: Pose): Skeleton {
  const spine = placeSpine(pose);
  const legs = {
    left: placeLeg(spine.pelvis, 'left', pose.legs.left),
    right: placeLeg(spine.pelvis, 'right', pose.legs.right),
  };
  return {
    ...spine,
    legs,
    arms: {
      left: placeArm(spine, legs, 'left', pose.arms.left),
      right: placeArm(spine, legs, 'right', pose.arms.right),
    },
  };
}
