import { handOnSurface, handOnThigh } from '../pose/armPlan.ts';
import { lyingOnSide, sitting } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg } from '../pose/legPlan.ts';
import type { Pose } from '../pose/pose.ts';

const onMat = {
  settling: {
    restOn: ['pelvis', 'shirt', 'leg-left', 'leg-right', 'shoe-left', 'shoe-right'],
    // The lower sleeve, which is no resting part, lies a little deeper than the rest.
    restHeight: 0.5,
  },
} satisfies Partial<Pose>;

/** As at the end of floor-side-sit, seen from the front. */
const start: Pose = {
  ...sitting({
    pelvis: { x: 2, y: 8.4, roll: 24, yaw: -104, pitch: -2 },
    spine: { flex: 10, side: -4 },
    neck: { side: -12 },
    legLeft: freeLeg({ flex: 73, abduction: 20, rotation: 50, knee: 139, ankle: -54 }),
    legRight: freeLeg({ flex: 84, abduction: -2, rotation: -62, knee: 136, ankle: -10 }),
    armRight: handOnSurface({
      at: [-22, 0, 2],
      normal: [0, 1, 0],
      fingers: [-1, 0, 0],
      elbowTowards: [0, 0, -1],
    }),
    armLeft: handOnThigh({ along: 0.5 }),
  }),
  ...onMat,
};

const onForearm: Pose = {
  ...lyingOnSide({
    pelvis: { y: 10.3, roll: 70, yaw: -94 },
    spine: { side: -25 },
    neck: { side: 10 },
    legLeft: freeLeg({ flex: 63, abduction: 3, rotation: 13, knee: 108, ankle: -20 }),
    legRight: freeLeg({ flex: 56, abduction: -14, rotation: -15, knee: 96, ankle: -20 }),
    armRight: handOnSurface({
      at: [-28.5, 0, 11],
      normal: [0, 1, 0],
      fingers: [-0.5, 0, 0.87],
      elbowTowards: [-0.6, -0.3, -1],
    }),
    armLeft: handOnThigh({ along: 0.5 }),
  }),
  ...onMat,
};

export const floorLieDown: Drawing = {
  person: 'george',
  view: { yaw: 0, pitch: 20 },
  layout: 'column',
  start,
  via: [{ at: 0.6, pose: onForearm }],
  end: { ...lyingOnSide(), ...onMat },
  props: [
    { kind: 'mat', from: -62, to: 50, z: 5, width: 50 },
    { kind: 'pillow', x: -44, z: 1, length: 22, height: 8, width: 26 },
  ],
  arrows: [{ kind: 'path', of: 'head', gap: 8, from: 0.2, to: 0.75, bothWays: true }],
  thumbnail: 'end',
  words: {
    start:
      'sitting on the right hip with the knees bent and both feet to the left, right hand on the floor beside the hip, left hand on the thigh',
    end: 'lying on the right side with the head on a pillow and the knees bent, left hand on the floor in front of the chest',
  },
};
