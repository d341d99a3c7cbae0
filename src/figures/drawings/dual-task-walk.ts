import { freeArm } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const inFront = plantedFoot({ x: 16, toeOut: 5, toeLift: 14 });
const behind = plantedFoot({ x: -10, toeOut: 5, heelLift: 28 });
const forwards = freeArm({ flex: 22, elbow: 24, abduction: 6 });
const backwards = freeArm({ flex: -18, elbow: 14, abduction: 6 });

const rightFootFirst = standing({
  pelvis: { x: 5.5, y: 51.3, pitch: 2 },
  neck: { flex: -4 },
  legRight: inFront,
  legLeft: behind,
  armRight: backwards,
  armLeft: forwards,
});

export const dualTaskWalk: Drawing = {
  person: 'george',
  view: { yaw: 20, pitch: 5 },
  movement: 'on the spot',
  start: rightFootFirst,
  end: changed(rightFootFirst, {
    legRight: behind,
    legLeft: inFront,
    armRight: forwards,
    armLeft: backwards,
  }),
  props: [
    { kind: 'speech bubble', x: 33, y: 100, says: '97', only: 'start' },
    { kind: 'speech bubble', x: 33, y: 100, says: '94', only: 'end' },
  ],
  arrows: [
    { kind: 'straight', direction: 'right', beside: 'right', along: 0.5, length: 16, gap: 12 },
  ],
  words: {
    start:
      'walking at an easy pace, right foot in front, looking ahead and counting aloud: a speech bubble says 97',
    end: 'the next step, left foot in front, counting back in threes: the bubble says 94',
  },
  thumbnail: 'start',
};
