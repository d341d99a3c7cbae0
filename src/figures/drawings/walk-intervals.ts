import { freeArm, handOnThigh } from '../pose/armPlan.ts';
import { sitting, standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';

export const walkIntervals: Drawing = {
  person: 'tom',
  view: { yaw: 20, pitch: 6 },
  movement: 'two scenes',
  start: standing({
    pelvis: { x: 6, y: 50.9, pitch: 3 },
    legRight: plantedFoot({ x: 18, toeOut: 5, toeLift: 16 }),
    legLeft: plantedFoot({ x: -11, toeOut: 5, heelLift: 30 }),
    armRight: freeArm({ flex: -24, elbow: 14, abduction: 6 }),
    armLeft: freeArm({ flex: 26, elbow: 26, abduction: 6 }),
  }),
  end: sitting({
    pelvis: { x: -1, pitch: -8 },
    spine: { flex: 6 },
    arms: handOnThigh({ along: 0.55 }),
  }),
  props: [{ kind: 'chair', only: 'end' }],
  arrows: [
    {
      kind: 'straight',
      on: 'start',
      direction: 'right',
      beside: 'right',
      along: 0.62,
      length: 16,
      gap: 12,
    },
  ],
  words: { start: 'walking', end: 'sitting on a chair to rest, hands on the thighs' },
  thumbnail: 'start',
};
