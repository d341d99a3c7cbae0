import { freeArm } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const inFront = plantedFoot({ x: 18, toeOut: 5, toeLift: 16 });
const behind = plantedFoot({ x: -11, toeOut: 5, heelLift: 30 });
const forwards = freeArm({ flex: 26, elbow: 26, abduction: 6 });
const backwards = freeArm({ flex: -24, elbow: 14, abduction: 6 });

const rightFootFirst = standing({
  pelvis: { x: 6, y: 50.9, pitch: 3 },
  legRight: inFront,
  legLeft: behind,
  armRight: backwards,
  armLeft: forwards,
});

export const walkEasy: Drawing = {
  person: 'amara',
  view: { yaw: 20, pitch: 5 },
  movement: 'on the spot',
  start: rightFootFirst,
  end: changed(rightFootFirst, {
    legRight: behind,
    legLeft: inFront,
    armRight: forwards,
    armLeft: backwards,
  }),
  arrows: [
    { kind: 'straight', direction: 'right', beside: 'right', along: 0.6, length: 16, gap: 12 },
  ],
  thumbnail: 'end',
};
