import { handOnTrunk } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

/** Fingers in the crease of the hip, which is where the body folds. */
const onHipFolds = handOnTrunk({
  part: 'pelvis',
  at: [7, 5.5, 8.5],
  normal: [0.8, 0.2, 0.5],
  fingers: [0.1, -0.6, -0.7],
  elbowTowards: [-1, -0.3, 0.8],
});

const start = standing({
  legs: plantedFoot({ x: 0, outward: 6 }),
  arms: onHipFolds,
});

export const hingeWall: Drawing = {
  person: 'amara',
  view: views.side,
  start,
  end: changed(start, {
    pelvis: { x: -12.4, y: 48.6, pitch: 54 },
    spine: { flex: -4 },
    neck: { flex: -14 },
  }),
  props: [{ kind: 'wall behind', x: -20 }],
  crop: { left: -42, right: 40, bottom: -8, top: 106 },
  muscles: ['glutes', 'hamstrings'],
  words: {
    start:
      'standing tall with the back to a wall, a foot-length away from it, hands in the creases of the hips',
    end: 'hips pushed back until they touch the wall, back straight and leaning forward, knees slightly bent',
  },
  arrows: [
    { kind: 'straight', on: 'start', direction: 'left', beside: 'left', along: 0.53, length: 9 },
  ],
  thumbnail: 'end',
};
