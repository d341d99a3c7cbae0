import { freeArm, handOnSurface } from '../pose/armPlan.ts';
import type { ArmPlan } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { railHeight } from '../props/rail.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const height = 9;
const rail = { x: -4, z: -17, length: 40 };
const onStep = plantedFoot({ x: 20, height });

function holdingRail(x: number): ArmPlan {
  return handOnSurface({
    at: [x, railHeight(rail, x), -rail.z],
    normal: [0, 1, 0],
    fingers: [1, 0.4, 0],
    elbowTowards: [-1, -0.4, 0.3],
    grip: 'fist',
  });
}

const start = standing({
  pelvis: { x: 3, y: 51.6, pitch: 5 },
  legRight: onStep,
  armLeft: holdingRail(15),
  armRight: freeArm({ flex: -8, abduction: 8, elbow: 20 }),
});

const pushing = changed(start, {
  pelvis: { x: 14, y: 54, pitch: 14 },
  legLeft: plantedFoot({ x: 0, heelLift: 34 }),
});

export const stepUpLow: Drawing = {
  person: 'kofi',
  view: { yaw: 26, pitch: 7 },
  start,
  via: [{ at: 0.5, pose: pushing }],
  end: standing({
    pelvis: { x: 21, y: 52.4 + height },
    legs: onStep,
    armLeft: holdingRail(31),
    armRight: freeArm({ flex: 3, abduction: 7, elbow: 12 }),
  }),
  props: [
    { kind: 'rail', ...rail },
    { kind: 'step', x: 12, height },
  ],
  muscles: ['quads', 'glutes'],
  muscleSide: 'right',
  arrows: [{ kind: 'straight', direction: 'up', beside: 'left', along: 0.5, length: 22 }],
};
