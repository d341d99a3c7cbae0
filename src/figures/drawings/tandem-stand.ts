import { freeArm, handOnSurface } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { counterHeight } from '../props/counter.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const start = standing({
  pelvis: { x: 0, z: 4.5 },
  legLeft: plantedFoot({ x: 0, outward: 0, toeOut: 0 }),
  legRight: plantedFoot({ x: 0, outward: 9, toeOut: 0 }),
  armLeft: handOnSurface({
    at: [9, counterHeight, 17],
    normal: [0, 1, 0],
    fingers: [1, 0, 0.2],
    elbowTowards: [-1, -0.4, 0.5],
  }),
  armRight: freeArm({ flex: 4, abduction: 14, elbow: 14 }),
});

export const tandemStand: Drawing = {
  person: 'yan',
  view: { yaw: 24, pitch: 10 },
  start,
  end: changed(start, {
    pelvis: { x: 8, y: 51.4, z: 0.5 },
    legRight: plantedFoot({ x: 16.5, outward: 0, toeOut: 0 }),
    armRight: freeArm({ flex: 6, abduction: 34, elbow: 14 }),
  }),
  props: [{ kind: 'counter', x: -16, depth: 50, z: -27, width: 20 }],
  thumbnail: 'end',
  arrows: [
    { kind: 'straight', direction: 'right', beside: 'below', along: 0.7, length: 14, gap: 5 },
  ],
};
