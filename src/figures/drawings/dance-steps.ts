import { freeArm } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const start = standing({
  pelvis: { z: 1, y: 50.6 },
  neck: { side: 4 },
  legLeft: plantedFoot({ x: 0, outward: 14, toeOut: 14, heelLift: 12 }),
  legRight: plantedFoot({ x: 0, outward: 12, toeOut: 14 }),
  arms: freeArm({ flex: 18, abduction: 56, elbow: 46, pronation: -30, rotation: -20 }),
});

export const danceSteps: Drawing = {
  person: 'leila',
  view: { yaw: 68, pitch: 6 },
  start,
  end: changed(start, {
    pelvis: { z: 11, y: 51.6 },
    neck: { side: -5 },
    spine: { side: 4 },
    legLeft: plantedFoot({ x: 4, outward: -4, toeOut: 14, heelLift: 30 }),
    legRight: plantedFoot({ x: 0, outward: 12, toeOut: 14 }),
    arms: freeArm({ flex: 16, abduction: 24, elbow: 58, pronation: 10, rotation: -6 }),
  }),
  arrows: [
    { kind: 'straight', direction: 'left', beside: 'below', along: 0.6, length: 18, gap: 4 },
  ],
  words: {
    start:
      'standing with the right foot stepped out to the side, knees soft, arms open to the sides',
    end: 'left foot drawn in to touch its toes beside the right foot, weight on the right leg, arms swung in again with the elbows bent, for a clap if wanted; then the same to the other side',
  },
  thumbnail: 'start',
};
