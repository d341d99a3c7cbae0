import { freeArm, handOnSurface } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

/** How far the wall is from the middle of the feet, to the figure's left. */
const wall = 49;

const start = standing({
  pelvis: { x: 0.6, y: 47.6, z: -21.5, roll: -10 },
  spine: { side: 20 },
  neck: { side: 0 },
  legLeft: plantedFoot({ x: 0, outward: 4 }),
  legRight: plantedFoot({ x: 0, outward: 4 }),
  armLeft: handOnSurface({
    at: [3, 89, wall],
    normal: [0, 0, -1],
    fingers: [0.15, 1, 0],
    gap: 1.8,
    elbowTowards: [0, -1, 0.3],
  }),
  armRight: freeArm({ flex: 4, abduction: 8, elbow: 10 }),
});

export const sideLeanWall: Drawing = {
  person: 'kofi',
  view: { yaw: 68, pitch: 6 },
  start,
  end: changed(start, {
    pelvis: { x: 0.6, y: 50, z: -12.4, roll: -16.5 },
    spine: { side: 0 },
    neck: { side: 6 },
  }),
  props: [{ kind: 'wall beside', z: -wall }],
  crop: { left: -30, right: 66, bottom: -8, top: 106 },
  muscles: ['obliques', 'hipAbductors'],
  muscleSide: 'left',
  thumbnail: 'end',
  words: {
    start:
      'standing with the left side to a wall, feet together and away from it, left forearm upright on the wall, hips sinking towards the wall',
    end: 'hips lifted away from the wall, head, hips and feet in one slanting line',
  },
  arrows: [{ kind: 'straight', direction: 'left', beside: 'left', along: 0.5, length: 10, gap: 6 }],
};
