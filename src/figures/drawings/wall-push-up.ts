import { handOnSurface } from '../pose/armPlan.ts';
import type { ArmPlan } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

const wall = 40;

function handOnWall(elbowsOut: number): ArmPlan {
  return handOnSurface({
    at: [wall, 76, 11],
    normal: [-1, 0, 0],
    fingers: [0, 1, 0],
    elbowTowards: [-0.3, -1, elbowsOut],
  });
}

const start = standing({
  pelvis: { x: 4.5, y: 52.1, pitch: 7 },
  arms: handOnWall(0.45),
});

export const wallPushUp: Drawing = {
  person: 'kofi',
  view: views.towardsWall,
  start,
  end: changed(start, {
    pelvis: { x: 11.5, y: 51, pitch: 18 },
    legs: plantedFoot({ x: 0, heelLift: 5 }),
    neck: { flex: -6 },
    arms: handOnWall(0.75),
  }),
  props: [{ kind: 'wall', x: wall }],
  crop: { left: -40, right: 56, bottom: -8, top: 106 },
  muscles: ['chest', 'triceps'],
  thumbnail: 'end',
  arrows: [
    {
      kind: 'straight',
      direction: 'right',
      beside: 'above',
      along: 0.45,
      length: 16,
      gap: 5,
      bothWays: true,
    },
  ],
};
