import { handOnSurface } from '../pose/armPlan.ts';
import { onHandsAndKnees } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { kneelingLeg } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const hands = { at: [31, 0, 10.2], normal: [0, 1, 0], fingers: [1, 0, 0] } as const;

const start = onHandsAndKnees({
  legs: kneelingLeg({ kneeX: 0, outward: 7 }),
  arms: handOnSurface({ ...hands, elbowTowards: [-1, -0.1, 0] }),
  settling: { hipsBehindKnees: true, straightArms: 0.99 },
});

export const childsPoseRock: Drawing = {
  person: 'meena',
  view: { yaw: 12, pitch: 8 },
  layout: 'column',
  start,
  end: {
    ...changed(start, {
      pelvis: { y: 14.6, pitch: 68.5 },
      spine: { flex: [10, 12, 9, 5] },
      neck: { flex: -10 },
      arms: handOnSurface({ ...hands, at: [36, 0, 11], elbowTowards: [0, 0.4, 1] }),
    }),
    settling: { hipsBehindKnees: true },
  },
  props: [{ kind: 'mat', from: -40, to: 46 }],
  muscles: ['lowerBack'],
  arrows: [{ kind: 'straight', direction: 'left', beside: 'above', along: 0.3, length: 12 }],
  words: {
    start: 'on hands and knees, hands a little in front of the shoulders, knees apart',
    end: 'hips lowered back towards the heels, back long and rounded, arms reaching forward along the floor, forehead down',
  },
  thumbnail: 'end',
};
