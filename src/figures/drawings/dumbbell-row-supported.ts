import { freeArm, handOnSurface } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { counterHeight } from '../props/counter.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const counter = 24;

const start = standing({
  pelvis: { x: -10, y: 49.2, pitch: 56 },
  spine: { flex: -4 },
  neck: { flex: -12 },
  legRight: plantedFoot({ x: -8, outward: 6 }),
  legLeft: plantedFoot({ x: 6, outward: 6 }),
  armLeft: handOnSurface({
    at: [counter + 3, counterHeight, 11],
    normal: [0, 1, 0],
    fingers: [1, 0, 0],
    elbowTowards: [-1, 0, 0.6],
  }),
  armRight: freeArm({ flex: 52, abduction: 4, elbow: 4, pronation: 5, grip: 'fist' }),
});

export const dumbbellRowSupported: Drawing = {
  person: 'yan',
  view: { yaw: 18, pitch: 7 },
  start,
  end: changed(start, {
    armRight: freeArm({ flex: -30, abduction: 12, elbow: 106, pronation: 0, grip: 'fist' }),
  }),
  props: [{ kind: 'counter', x: counter }],
  held: [{ kind: 'dumbbells', hands: 'right' }],
  muscles: ['lats', 'upperBack'],
  muscleSide: 'right',
  thumbnail: 'end',
  words: {
    start:
      'leaning forward from the hips, back straight, left hand on a counter, right arm hanging down with a dumbbell',
    end: 'right elbow drawn up and back past the side, dumbbell at the lower ribs',
  },
  arrows: [{ kind: 'path', of: 'hand-right', gap: 9 }],
};
