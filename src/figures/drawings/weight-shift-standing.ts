import { handOnSurface } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { counterHeight } from '../props/counter.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

const flat = plantedFoot({ x: 0, outward: 6.5 });

const onLeft = standing({
  pelvis: { z: -7, y: 52 },
  spine: { side: 3 },
  legs: flat,
  arms: handOnSurface({
    at: [18, counterHeight, 13],
    normal: [0, 1, 0],
    fingers: [1, 0, 0],
    elbowTowards: [-0.6, -0.6, 0.6],
  }),
});

const inTheMiddle = changed(onLeft, {
  pelvis: { z: 0, y: 52.4 },
  spine: { side: 0 },
});

export const weightShiftStanding: Drawing = {
  person: 'meena',
  view: views.back,
  start: onLeft,
  via: [{ at: 0.5, pose: inTheMiddle }],
  end: changed(onLeft, {
    pelvis: { z: 7 },
    spine: { side: -3 },
  }),
  props: [{ kind: 'counter', x: 16, width: 64 }],
  arrows: [
    {
      kind: 'straight',
      direction: 'right',
      beside: 'below',
      along: 0.5,
      length: 18,
      bothWays: true,
    },
  ],
  words: {
    start:
      'standing and facing a worktop, both hands on it, elbows a little bent, feet flat and as wide as the hips, hips moved over the left foot',
    end: 'hips moved over the right foot, both feet still flat on the floor',
  },
};
