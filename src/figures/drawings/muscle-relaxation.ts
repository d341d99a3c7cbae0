import { freeArm, handOnSurface } from '../pose/armPlan.ts';
import { lyingStraight } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const letGo = lyingStraight({
  neck: { flex: 14 },
  legs: freeLeg({ flex: 3, abduction: 5, rotation: 16, knee: 4, ankle: -24 }),
  arms: handOnSurface({
    at: [-1, 0, 20],
    normal: [0, 1, 0],
    fingers: [1, 0, 0.25],
    elbowTowards: [-0.2, 0.35, 1],
  }),
  settling: { neckBaseX: -33 },
});

export const muscleRelaxation: Drawing = {
  person: 'leila',
  view: { yaw: 12, pitch: 24 },
  layout: 'column',
  start: changed(letGo, {
    arms: freeArm({
      flex: -4,
      abduction: 16,
      elbow: 34,
      pronation: 20,
      shrug: 2.6,
      grip: 'fist',
    }),
  }),
  end: letGo,
  props: [
    { kind: 'bed', from: -58, to: 62, width: 52 },
    { kind: 'pillow', x: -45, length: 18, height: 5 },
  ],
  words: {
    start:
      'lying on the back in bed, head on a pillow, legs long, fists gently closed and shoulders lifted a little towards the ears',
    end: 'shoulders low, arms let go, hands open and heavy on the bed beside the hips',
  },
  thumbnail: 'end',
};
