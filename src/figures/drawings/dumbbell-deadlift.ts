import { freeArm } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const feet = plantedFoot({ x: 0, outward: 6 });

const start = standing({
  legs: feet,
  arms: freeArm({ flex: 9, abduction: 6, elbow: 8, pronation: 40, grip: 'fist' }),
});

export const dumbbellDeadlift: Drawing = {
  person: 'kofi',
  view: { yaw: 26, pitch: 7 },
  start,
  end: changed(start, {
    pelvis: { x: -10.5, y: 49, pitch: 58 },
    spine: { flex: -4 },
    neck: { flex: -16 },
    arms: freeArm({ flex: 50, abduction: 6, elbow: 6, pronation: 40, grip: 'fist' }),
  }),
  held: [{ kind: 'dumbbells', hands: 'both' }],
  muscles: ['glutes', 'hamstrings', 'lowerBack'],
  words: {
    start: 'standing tall, a dumbbell in each hand close to the thighs',
    end: 'hips pushed back, back straight and leaning forward, knees slightly bent, dumbbells at knee height',
  },
  arrows: [
    { kind: 'straight', direction: 'left', beside: 'left', along: 0.62, length: 12, gap: 9 },
  ],
  thumbnail: 'end',
};
