import { freeArm } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const inFront = plantedFoot({ x: 25, toeOut: 4, toeLift: 20 });
const behind = plantedFoot({ x: -15, toeOut: 4, heelLift: 44 });
const forwards = freeArm({ flex: 24, elbow: 84, abduction: 5, rotation: -14 });
const backwards = freeArm({ flex: -38, elbow: 78, abduction: 9 });

const rightFootFirst = standing({
  pelvis: { x: 7.5, y: 50.2, pitch: 6, twist: 6 },
  spine: { turn: -12 },
  neck: { turn: 6, flex: -3 },
  legRight: inFront,
  legLeft: behind,
  armRight: backwards,
  armLeft: forwards,
});

export const walkBrisk: Drawing = {
  person: 'tom',
  view: { yaw: 18, pitch: 5 },
  movement: 'on the spot',
  start: rightFootFirst,
  end: changed(rightFootFirst, {
    pelvis: { twist: -6 },
    spine: { turn: 12 },
    neck: { turn: -6 },
    legRight: behind,
    legLeft: inFront,
    armRight: forwards,
    armLeft: backwards,
  }),
  muscles: ['calves', 'glutes'],
  arrows: [
    { kind: 'straight', direction: 'right', beside: 'right', along: 0.62, length: 24, gap: 12 },
  ],
  words: {
    start:
      'walking fast with a long step, right heel landing in front and left toes pushing off behind, elbows bent, left arm swinging forward',
    end: 'the next step, left heel in front, right arm swinging forward',
  },
  thumbnail: 'end',
};
