import { handOnTrunk } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const handsOnHips = handOnTrunk({
  part: 'pelvis',
  at: [-5.4, 8.6, 8.2],
  normal: [-1, 0.1, 0.5],
  fingers: [-0.2, -1, -0.5],
  elbowTowards: [-1, 0.1, 0.8],
});

const start = standing({
  legs: plantedFoot({ x: 0, outward: 6 }),
  arms: handsOnHips,
});

export const standingBackBend: Drawing = {
  person: 'george',
  view: { yaw: 18, pitch: 6 },
  start,
  end: changed(start, {
    pelvis: { x: 4.6, y: 52.65, pitch: -4 },
    spine: { flex: [-9, -9, -5, -2] },
    neck: { flex: 12 },
  }),
  props: [{ kind: 'counter', x: 22 }],
  muscles: ['lowerBack'],
  words: {
    start: 'standing tall at a counter, hands on the back of the hips',
    end: 'hips a little forward, upper body leaning back a little, knees straight, eyes looking ahead',
  },
  arrows: [{ kind: 'path', of: 'head', gap: 12, stretch: 1.3 }],
  thumbnail: 'end',
};
