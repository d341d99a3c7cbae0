import { freeArm, handOnSurface } from '../pose/armPlan.ts';
import type { ArmPlan } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { counterHeight } from '../props/counter.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

/** From the heel of one foot to the heel of the other when they touch. */
const footLength = 16.5;

function onLine(steps: number): ReturnType<typeof plantedFoot> {
  return plantedFoot({ x: steps * footLength, outward: 0, toeOut: 0 });
}

function fingertipsAt(x: number): ArmPlan {
  return handOnSurface({
    at: [x, counterHeight, 16],
    normal: [0, 1, 0],
    fingers: [1, 0, 0.3],
    elbowTowards: [-1, -0.4, 0.5],
  });
}

const start = standing({
  pelvis: { x: 9, y: 51.6 },
  legLeft: onLine(0),
  legRight: onLine(1),
  armLeft: fingertipsAt(18),
  armRight: freeArm({ flex: 4, abduction: 24, elbow: 14 }),
});

const passing = changed(start, {
  pelvis: { x: 17, y: 52, z: 0.8 },
  legLeft: plantedFoot({ x: 15, outward: 8.5, height: 1, toeOut: 0, heelLift: 26 }),
  armLeft: fingertipsAt(26),
});

export const heelToeWalk: Drawing = {
  person: 'yan',
  view: { yaw: 26, pitch: 10 },
  start,
  via: [{ at: 0.5, pose: passing }],
  end: changed(start, {
    pelvis: { x: 9 + footLength },
    legLeft: onLine(2),
    armLeft: fingertipsAt(18 + footLength),
  }),
  props: [
    { kind: 'counter', x: -12, depth: 66, z: -27, width: 20 },
    // A line of tape on the floor.
    { kind: 'mat', from: -8, to: 56, width: 2.4 },
  ],
  muscles: ['hipAbductors'],
  arrows: [
    { kind: 'straight', direction: 'right', beside: 'below', along: 0.75, length: 16, gap: 5 },
  ],
  words: {
    start:
      'standing beside a counter with the left hand on it, right heel directly in front of the left toes as on a line, eyes forward',
    end: 'one step further along the counter, left heel now touching in front of the right toes, hand moved along with the body',
  },
  thumbnail: 'end',
};
