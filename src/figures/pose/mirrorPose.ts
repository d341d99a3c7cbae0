import type { Pose, SpineJoints } from './pose.ts';

/** The same pose with left and right changed over: the other half of a step or a stroke. */
export function mirrored(pose: Pose): Pose {
  const { pelvis, spine, neck, legs, arms } = pose;
  return {
    ...pose,
    pelvis: {
      ...pelvis,
      z: -pelvis.z,
      roll: -pelvis.roll,
      yaw: -pelvis.yaw,
      twist: -pelvis.twist,
    },
    spine: { ...spine, side: negated(spine.side), turn: negated(spine.turn) },
    neck: { ...neck, side: -neck.side, turn: -neck.turn },
    legs: { left: legs.right, right: legs.left },
    arms: { left: arms.right, right: arms.left },
  };
}

function negated([low, waist, middle, upper]: SpineJoints): SpineJoints {
  return [-low, -waist, -middle, -upper];
}
