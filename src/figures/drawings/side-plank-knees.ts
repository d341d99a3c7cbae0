import { freeArm, handOnSurface } from '../pose/armPlan.ts';
import { lyingOnSide } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import type { Pose } from '../pose/pose.ts';

const propped = lyingOnSide({
  pelvis: { y: 10.3, roll: 76 },
  spine: { side: -38 },
  neck: { side: 20 },
  legRight: freeLeg({ flex: 3, abduction: -10, knee: 88, ankle: -50 }),
  legLeft: freeLeg({ flex: 3, abduction: 0, knee: 88, ankle: -50 }),
  armRight: handOnSurface({
    at: [-36, 0, 11.8],
    normal: [0, 1, 0],
    fingers: [-0.5, 0, 0.87],
    elbowTowards: [0, -1, -1],
  }),
  armLeft: freeArm({ flex: 4, abduction: 6, elbow: 20 }),
});

/** The hips leave the floor, so nothing but the forearm and the lower leg carries the body. */
const start: Pose = { ...propped, settling: {} };

export const sidePlankKnees: Drawing = {
  person: 'kofi',
  view: { yaw: 4, pitch: 12 },
  layout: 'column',
  start,
  end: changed(start, {
    pelvis: { x: -0.5, y: 17.6, roll: 66 },
    spine: { side: 0 },
    neck: { side: 0 },
    legRight: freeLeg({ flex: 0, abduction: -1, knee: 88, ankle: -50 }),
    legLeft: freeLeg({ flex: 0, abduction: -7, knee: 88, ankle: -50 }),
  }),
  props: [{ kind: 'mat', from: -54, to: 40, z: -2, width: 52 }],
  muscles: ['obliques'],
  muscleSide: 'right',
  arrows: [{ kind: 'path', of: 'pelvis', gap: 0, stretch: 1.6 }],
  words: {
    start:
      'lying on the right side, propped on the right forearm with the elbow under the shoulder, knees bent back, hip on the floor',
    end: 'hips lifted until head, hips and knees make one straight line; forearm and lower knee carry the weight',
  },
  thumbnail: 'end',
};
