import { handOnSurface } from '../pose/armPlan.ts';
import { lyingOnFront } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

const start = lyingOnFront({
  spine: { flex: 7 },
  neck: { flex: -10 },
  legs: freeLeg({ flex: 6.5, knee: 2, ankle: -66 }),
  arms: handOnSurface({
    at: [-1, 0, 15],
    normal: [0, 1, 0],
    fingers: [-1, 0, 0.1],
    gap: 1.1,
    elbowTowards: [0, 0.6, 1],
  }),
  settling: { restOn: ['pelvis'], restHeight: 4 },
});

export const proneBackLift: Drawing = {
  person: 'george',
  view: views.mat,
  layout: 'column',
  start,
  end: changed(start, {
    spine: { flex: [-6, -6, -5, -3] },
    neck: { flex: 8 },
  }),
  props: [
    { kind: 'mat', from: -62, to: 52 },
    { kind: 'pillow', x: 2, length: 22, height: 4.6, width: 26 },
  ],
  muscles: ['lowerBack'],
  arrows: [{ kind: 'path', of: 'head', gap: 10, stretch: 1.4 }],
  words: {
    start: 'lying on the front, a pillow under the hips, arms by the sides, eyes down',
    end: 'breastbone lifted a few centimetres, eyes still down, legs and hips heavy',
  },
  thumbnail: 'end',
};
