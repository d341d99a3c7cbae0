import { lyingOnSide } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const start = lyingOnSide();

export const clamshell: Drawing = {
  person: 'bea',
  view: { yaw: 0, pitch: 22 },
  layout: 'column',
  start,
  end: changed(start, {
    legLeft: freeLeg({ flex: 50, abduction: -12, knee: 92, ankle: -6, swivel: 44 }),
  }),
  props: [
    { kind: 'bed', from: -60, to: 52, z: 5, width: 52 },
    { kind: 'pillow', x: -44, z: 1, length: 22, height: 8, width: 26 },
  ],
  muscles: ['hipAbductors'],
  muscleSide: 'left',
  arrows: [{ kind: 'path', of: 'knee-left', gap: 7 }],
  words: {
    start:
      'lying on the right side in bed, head on a pillow, knees bent and resting on each other, heels together',
    end: 'top knee opened a little upwards, heels still together, hips not rolling back',
  },
  thumbnail: 'end',
};
