import { handOnSurface } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { counterHeight } from '../props/counter.ts';
import { freeLeg } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

const start = standing({
  arms: handOnSurface({
    at: [17.5, counterHeight, 9],
    normal: [0, 1, 0],
    fingers: [1, 0, 0],
    elbowTowards: [-1, -0.2, 0.3],
  }),
});

const lifting = changed(start, {
  pelvis: { z: 3.4, y: 52.4 },
  legLeft: freeLeg({ flex: 26, knee: 52, ankle: -4 }),
});

export const singleLegStand: Drawing = {
  person: 'george',
  view: views.side,
  start,
  via: [{ at: 0.4, pose: lifting }],
  end: changed(start, {
    pelvis: { x: 1, z: 4.2, y: 52.3 },
    legLeft: freeLeg({ flex: 10, knee: 68, ankle: -8 }),
  }),
  props: [{ kind: 'counter', x: 16 }],
  muscles: ['hipAbductors'],
  muscleSide: 'right',
  arrows: [{ kind: 'straight', direction: 'up', beside: 'left', along: 0.16, length: 12, gap: 5 }],
  thumbnail: 'end',
};
