import { handOnSurface, handOnThigh } from '../pose/armPlan.ts';
import { onHandsAndKnees, sitting } from '../pose/basePoses.ts';
import { bodySize } from '../pose/bodySize.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg } from '../pose/legPlan.ts';
import type { LegAngles } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import type { Pose } from '../pose/pose.ts';
import type { Vector3 } from '../geometry/vector.ts';

/** On the mat: where the hand is and where its fingers point. */
const handOnMat = (at: Vector3, fingers: Vector3) =>
  handOnSurface({ at, fingers, normal: [0, 1, 0], elbowTowards: [-1, 0, 0.4] });
/** Legs by their angles: they stay on the floor while the hips go down beside the feet. */
const leg = (angles: Partial<LegAngles>) => freeLeg({ ankle: -54, ...angles });
const onFloor = {
  settling: { restOn: ['pelvis', 'leg-left', 'leg-right', 'shoe-left', 'shoe-right'] },
} satisfies Partial<Pose>;

const start: Pose = {
  ...onHandsAndKnees({
    pelvis: { pitch: 82.5 },
    neck: { flex: -20 },
    legs: leg({ flex: 82.5, knee: 93, ankle: -62 }),
    arms: handOnMat([26, 0, bodySize.shoulderOutward], [1, 0, 0]),
  }),
  ...onFloor,
};

const hipsHalfWay: Pose = {
  ...changed(start, {
    pelvis: { x: -19, y: 17, z: 5, roll: 6, yaw: -8, pitch: 58 },
    spine: { flex: 22 },
    legLeft: leg({ flex: 101, abduction: 16, rotation: 27, knee: 141 }),
    legRight: leg({ flex: 107, abduction: -3, rotation: -32, knee: 145 }),
    armRight: handOnMat([14, 0, 19], [1, 0, 0.4]),
    armLeft: handOnMat([12, 0, 8], [1, 0, 0]),
  }),
  ...onFloor,
};

const end: Pose = {
  ...sitting({
    pelvis: { x: -24, y: 8.4, z: 9, roll: 20, yaw: -14, pitch: -2 },
    spine: { flex: 10, side: -4 },
    neck: { side: -12 },
    legLeft: leg({ flex: 73, abduction: 20, rotation: 50, knee: 139 }),
    legRight: leg({ flex: 84, abduction: -2, rotation: -62, knee: 136, ankle: -10 }),
    armRight: handOnMat([-13.5, 0, 29.5], [0.4, 0, 1]),
    armLeft: handOnThigh({ along: 0.5 }),
  }),
  ...onFloor,
};

const hipsDown: Pose = {
  ...changed(end, {
    pelvis: { x: -23, pitch: 32, roll: 22 },
    spine: { flex: 20, side: 8 },
    legLeft: leg({ flex: 92, abduction: 18, rotation: 36, knee: 140 }),
    legRight: leg({ flex: 106, abduction: -4, rotation: -44, knee: 140, ankle: -40 }),
    armRight: handOnMat([-3, 0, 27], [0.8, 0, 0.8]),
  }),
  ...onFloor,
};

export const floorSideSit: Drawing = {
  person: 'george',
  view: { yaw: 134, pitch: 14 },
  start,
  via: [
    { at: 0.4, pose: hipsHalfWay },
    { at: 0.7, pose: hipsDown },
  ],
  end,
  props: [{ kind: 'mat', from: -52, to: 36, z: 8, width: 56 }],
  arrows: [{ kind: 'path', of: 'pelvis', gap: -17, bothWays: true }],
  thumbnail: 'end',
  words: {
    start:
      'on hands and knees on a mat, weight on both hands, which then walk a little to the right',
    end: 'hips let back and down to the right between hands and feet, the feet staying where they were, until the right hip rests on the floor: sitting with the knees bent and both feet to the left, right hand on the floor beside the hip, left hand on the thigh; to come back, both hands go on the floor in front of the knees and press, and the hips lift',
  },
};
