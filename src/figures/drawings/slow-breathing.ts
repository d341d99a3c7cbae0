import { handOnSurface, handOnTrunk } from '../pose/armPlan.ts';
import { lyingKneesBent } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { views } from '../geometry/views.ts';

export const slowBreathing: Drawing = {
  person: 'bea',
  view: views.mat,
  layout: 'column',
  start: lyingKneesBent({
    neck: { flex: 22 },
    settling: { neckBaseX: -32 },
    armRight: handOnTrunk({
      part: 'waist',
      at: [8.6, 3, 2],
      normal: [1, 0, 0],
      fingers: [0, -0.35, -1],
      elbowTowards: [-0.3, -0.4, 1],
    }),
    armLeft: handOnSurface({
      at: [2.5, 0, 16],
      normal: [0, 1, 0],
      fingers: [1, 0, 0.1],
      gap: 1.1,
      elbowTowards: [-0.2, -0.3, 1],
    }),
  }),
  props: [
    { kind: 'bed', from: -56, to: 44 },
    { kind: 'pillow', x: -44, length: 16, height: 4.6 },
  ],
  crop: { left: -60, right: 47, bottom: -12, top: 44 },
  arrows: [
    {
      kind: 'straight',
      on: 'start',
      direction: 'up',
      beside: 'above',
      along: 0.45,
      length: 9,
      gap: -6,
      bothWays: true,
    },
  ],
  words: {
    start:
      'lying on the back in bed with the knees bent, one hand resting on the belly over the navel, rising gently with each breath in and sinking with each breath out',
  },
};
