import { handOnSurface } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { counterHeight } from '../props/counter.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

const start = standing({
  pelvis: { x: 1.5 },
  arms: handOnSurface({
    at: [17.5, counterHeight, 9],
    normal: [0, 1, 0],
    fingers: [1, 0, 0],
    elbowTowards: [-1, -0.2, 0.3],
  }),
});

export const calfRaiseSupported: Drawing = {
  person: 'leila',
  view: views.side,
  start,
  // The weight moves over the front of the feet before the heels leave the floor.
  via: [
    {
      at: 0.35,
      pose: changed(start, {
        pelvis: { x: 6.4, y: 53, pitch: 2 },
        legs: plantedFoot({ x: 0, heelLift: 6 }),
      }),
    },
  ],
  end: changed(start, {
    pelvis: { x: 8.8, y: 56.2, pitch: 2 },
    legs: plantedFoot({ x: 0, heelLift: 36 }),
  }),
  props: [{ kind: 'counter', x: 16 }],
  muscles: ['calves'],
  arrows: [{ kind: 'straight', direction: 'up', beside: 'left', along: 0.16, length: 16 }],
  thumbnail: 'end',
};
