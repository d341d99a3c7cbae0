import { freeArm, handOnSurface, handOnThigh } from './armPlan.ts';
import { bodySize, seatHeight } from './bodySize.ts';
import { freeLeg, kneelingLeg, plantedFoot } from './legPlan.ts';
import { changed } from './pose.ts';
import type { Pose, PoseChanges } from './pose.ts';

const still = { flex: [0, 0, 0, 0], side: [0, 0, 0, 0], turn: [0, 0, 0, 0] } as const;
const straightNeck = { flex: 0, nod: 0, side: 0, turn: 0, glide: 0 };
const level = { x: 0, y: 53, z: 0, pitch: 0, roll: 0, yaw: 0, twist: 0 };

const hangingArm = freeArm({ flex: 3, abduction: 7, elbow: 12 });
const standingLeg = plantedFoot({ x: 0 });
const sittingLeg = plantedFoot({ x: 23.5, toeOut: 4 });
const bentLyingLeg = plantedFoot({ x: 22, toeOut: 0 });
const restingHand = handOnThigh({ along: 0.62 });
const handOnMat = handOnSurface({
  at: [2.5, 0, 16],
  normal: [0, 1, 0],
  fingers: [1, 0, 0.1],
  gap: 1.1,
  elbowTowards: [-0.2, -0.3, 1],
});
const leg = {
  onFront: freeLeg({ flex: 5, knee: 3, ankle: -64 }),
  onSideAbove: freeLeg({ flex: 50, abduction: -12, knee: 92, ankle: -6 }),
  onSideBelow: freeLeg({ flex: 50, abduction: 2, knee: 92, ankle: -6 }),
};
const armAlongside = handOnSurface({
  at: [-4, 0, 15],
  normal: [0, 1, 0],
  fingers: [-1, 0, 0.1],
  gap: 1.1,
  elbowTowards: [0, 0.3, 1],
});
const handBeforeChest = handOnSurface({
  at: [-16, 0, -15],
  normal: [0, 1, 0],
  fingers: [-0.6, 0, -0.8],
  elbowTowards: [1, 0.6, 0.3],
});
const handBeforePillow = handOnSurface({
  at: [-48, 0, 19],
  normal: [0, 1, 0],
  fingers: [-0.5, 0, 1],
  elbowTowards: [-1, 0, -1],
});
const handUnderShoulder = handOnSurface({
  at: [26, 0, bodySize.shoulderOutward],
  normal: [0, 1, 0],
  fingers: [1, 0, 0],
  elbowTowards: [-1, -0.1, 0],
});

const standingPose: Pose = {
  posture: 'standing',
  pelvis: { ...level, x: 1, y: 52.5 },
  spine: still,
  neck: straightNeck,
  legs: { left: standingLeg, right: standingLeg },
  arms: { left: hangingArm, right: hangingArm },
  settling: {},
};

const sittingPose: Pose = {
  ...standingPose,
  posture: 'sitting',
  pelvis: { ...level, y: seatHeight + bodySize.pelvisOverSeat, pitch: -2 },
  legs: { left: sittingLeg, right: sittingLeg },
  arms: { left: restingHand, right: restingHand },
};

const lyingPose: Pose = {
  ...standingPose,
  posture: 'lying',
  pelvis: { ...level, pitch: -90 },
  neck: { ...straightNeck, flex: 6 },
  legs: { left: bentLyingLeg, right: bentLyingLeg },
  arms: { left: handOnMat, right: handOnMat },
  settling: { restOn: ['pelvis', 'shirt'] },
};

const kneelingPose: Pose = {
  ...standingPose,
  posture: 'kneeling',
  pelvis: { ...level, y: 28, pitch: 2 },
  legs: { left: kneelingLeg({ kneeX: 0 }), right: kneelingLeg({ kneeX: 0 }) },
};

const handsAndKneesPose: Pose = {
  ...standingPose,
  posture: 'hands and knees',
  pelvis: { ...level, y: 27.9, pitch: 80 },
  neck: { ...straightNeck, flex: -6 },
  legs: { left: kneelingLeg({ kneeX: 0 }), right: kneelingLeg({ kneeX: 0 }) },
  arms: { left: handUnderShoulder, right: handUnderShoulder },
  settling: { straightArms: 0.972 },
};

const lyingOnFrontPose: Pose = {
  ...lyingPose,
  pelvis: { ...level, pitch: 90 },
  neck: { ...straightNeck, flex: -4 },
  legs: { left: leg.onFront, right: leg.onFront },
  arms: { left: armAlongside, right: armAlongside },
};

const lyingOnSidePose: Pose = {
  ...lyingPose,
  pelvis: { ...level, yaw: -90, roll: 90 },
  spine: { ...still, side: [-3, -2, -2, -2] },
  neck: { ...straightNeck, side: 12 },
  legs: { left: leg.onSideAbove, right: leg.onSideBelow },
  arms: { left: handBeforeChest, right: handBeforePillow },
  settling: { restOn: ['pelvis', 'shirt', 'leg-right'] },
};

/** Standing on the floor at x 0, arms hanging. */
export function standing(changes: PoseChanges = {}): Pose {
  return changed(standingPose, changes);
}

/** Sitting on a seat at x 0, feet flat in front, hands on the thighs. */
export function sitting(changes: PoseChanges = {}): Pose {
  return changed(sittingPose, changes);
}

/** Kneeling tall on the floor, both knees at x 0, arms hanging. */
export function kneelingTall(changes: PoseChanges = {}): Pose {
  return changed(kneelingPose, changes);
}

/** Lying on the back, head to the left, knees bent and feet flat. */
export function lyingKneesBent(changes: PoseChanges = {}): Pose {
  return changed(lyingPose, changes);
}

/** Lying on the back with the legs out straight. */
export function lyingStraight(changes: PoseChanges = {}): Pose {
  const legs = freeLeg({ flex: 3, knee: 4, ankle: -14 });
  const arms = freeArm({ flex: 6, abduction: 16, elbow: 4, pronation: 70 });
  return changed(changed(lyingPose, { legs, arms }), changes);
}

/** Lying on the front, head to the right, arms alongside. */
export function lyingOnFront(changes: PoseChanges = {}): Pose {
  return changed(lyingOnFrontPose, changes);
}

/** Lying on the right side, head to the left, facing the viewer, knees bent on each other. */
export function lyingOnSide(changes: PoseChanges = {}): Pose {
  return changed(lyingOnSidePose, changes);
}

/** On hands and knees, knees at x 0, hands under the shoulders. */
export function onHandsAndKnees(changes: PoseChanges = {}): Pose {
  return changed(handsAndKneesPose, changes);
}
