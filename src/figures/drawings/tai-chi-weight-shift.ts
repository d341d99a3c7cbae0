import { freeArm } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const start = standing({
  pelvis: { x: 2, y: 47, z: -9 },
  legs: plantedFoot({ x: 0, outward: 15.5, toeOut: 14, kneeOut: 3 }),
  arms: freeArm({ flex: 16, abduction: 14, elbow: 30, pronation: 70 }),
});

export const taiChiWeightShift: Drawing = {
  person: 'meena',
  view: { yaw: 50, pitch: 7 },
  start,
  end: changed(start, {
    pelvis: { z: 9 },
    arms: freeArm({ flex: 62, abduction: 12, elbow: 34, pronation: 78, wrist: -8 }),
  }),
  muscles: ['quads'],
  arrows: [
    { kind: 'path', of: 'hand-left', gap: 7 },
    { kind: 'straight', direction: 'left', beside: 'below', along: 0.5, length: 18, gap: 4 },
  ],
  words: {
    start:
      'standing with the feet wide and the knees soft, weight over the left foot, arms low in front with the palms down',
    end: 'weight moved slowly over the right foot, trunk upright, both arms floated up to chest height; then back, the arms sinking again',
  },
  thumbnail: 'end',
};
