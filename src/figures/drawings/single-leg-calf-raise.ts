import { handOnSurface } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { counterHeight } from '../props/counter.ts';
import { freeLeg, plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

const start = standing({
  pelvis: { x: 1.5, y: 52.3, z: 4 },
  legRight: plantedFoot({ x: 0, toeOut: 3 }),
  legLeft: freeLeg({ flex: 8, knee: 62, ankle: -14 }),
  arms: handOnSurface({
    at: [17.5, counterHeight, 9],
    normal: [0, 1, 0],
    fingers: [1, 0, 0],
    elbowTowards: [-1, -0.2, 0.3],
  }),
});

export const singleLegCalfRaise: Drawing = {
  person: 'tom',
  view: views.side,
  start,
  // The weight moves over the front of the foot before the heel leaves the floor.
  via: [
    {
      at: 0.35,
      pose: changed(start, {
        pelvis: { x: 6.8, y: 52.9, pitch: 2 },
        legRight: plantedFoot({ x: 0, toeOut: 3, heelLift: 6 }),
      }),
    },
  ],
  end: changed(start, {
    pelvis: { x: 8, y: 56.1, pitch: 2 },
    legRight: plantedFoot({ x: 0, toeOut: 3, heelLift: 36 }),
  }),
  props: [{ kind: 'counter', x: 16 }],
  muscles: ['calves'],
  muscleSide: 'right',
  words: {
    start: 'standing on the right foot at a counter, both hands on it, left foot lifted behind',
    end: 'right heel lifted, standing tall on the ball of the foot',
  },
  arrows: [{ kind: 'straight', direction: 'up', beside: 'left', along: 0.1, length: 15 }],
  thumbnail: 'end',
};
