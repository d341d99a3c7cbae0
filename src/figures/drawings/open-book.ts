import { freeArm, handOnSurface } from '../pose/armPlan.ts';
import { lyingOnSide } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const start = lyingOnSide({
  legRight: freeLeg({ flex: 66, abduction: 2, knee: 92, ankle: -6 }),
  legLeft: freeLeg({ flex: 66, abduction: -12, knee: 92, ankle: -6 }),
  armRight: handOnSurface({
    at: [-28, 0, 26.5],
    normal: [0, 1, 0],
    fingers: [0, 0, 1],
    elbowTowards: [1, 0.2, 0],
  }),
  armLeft: handOnSurface({
    at: [-27.5, 4, -23.5],
    normal: [0, 1, 0],
    fingers: [0, 0, -1],
    elbowTowards: [1, 0.4, 0],
  }),
});

export const openBook: Drawing = {
  person: 'amara',
  view: { yaw: 0, pitch: 54 },
  start,
  // The whole arm points at the ceiling on its way.
  via: [
    {
      at: 0.5,
      pose: changed(start, {
        spine: { turn: 26 },
        neck: { side: 6, turn: 12 },
        armLeft: freeArm({ flex: 84, abduction: 56, elbow: 6 }),
      }),
    },
  ],
  end: changed(start, {
    spine: { turn: 58 },
    neck: { side: 0, turn: 26 },
    armLeft: freeArm({ flex: 70, abduction: 88, elbow: 8 }),
  }),
  props: [
    { kind: 'bed', from: -58, to: 48, z: -4, width: 84 },
    { kind: 'pillow', x: -44, z: 2, length: 20, height: 8, width: 26 },
  ],
  muscles: ['chest'],
  arrows: [{ kind: 'path', of: 'hand-left', gap: -10 }],
  words: {
    start:
      'lying on the right side in the middle of a bed, head on a pillow, knees bent up, both arms reaching forward with one hand on the other',
    end: 'the top arm opened up and over to the other side like the page of a book, chest turned to the ceiling, eyes following the hand, knees still together',
  },
  thumbnail: 'end',
};
