import { freeArm } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const inFront = plantedFoot({ x: 16, toeOut: 6, toeLift: 14 });
const behind = plantedFoot({ x: -10, toeOut: 6, heelLift: 26 });

const start = standing({
  pelvis: { x: 6, y: 51.2, pitch: 2 },
  legRight: inFront,
  legLeft: behind,
  armRight: freeArm({ flex: 2, abduction: 9, pronation: 10, grip: 'hook' }),
  armLeft: freeArm({ flex: 18, abduction: 10, elbow: 18 }),
});

export const suitcaseCarry: Drawing = {
  person: 'kofi',
  view: { yaw: 42, pitch: 5 },
  movement: 'on the spot',
  start,
  end: changed(start, {
    legRight: behind,
    legLeft: inFront,
    armLeft: freeArm({ flex: -16, abduction: 10, elbow: 14 }),
  }),
  held: [{ kind: 'bag', hand: 'right' }],
  muscles: ['forearms'],
  muscleSide: 'right',
  arrows: [
    { kind: 'straight', direction: 'right', beside: 'right', along: 0.7, length: 14, gap: 11 },
  ],
  thumbnail: 'end',
};
