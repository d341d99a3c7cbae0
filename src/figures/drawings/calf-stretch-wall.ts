import { handOnSurface } from '../pose/armPlan.ts';
import type { ArmPlan } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

const wall = 34;

function handOnWall(elbowsOut: number): ArmPlan {
  return handOnSurface({
    at: [wall, 78, 10.5],
    normal: [-1, 0, 0],
    fingers: [0, 1, 0],
    elbowTowards: [-0.3, -1, elbowsOut],
  });
}

const start = standing({
  pelvis: { x: 0, y: 50, pitch: 4 },
  legRight: plantedFoot({ x: -16, toeOut: 0 }),
  legLeft: plantedFoot({ x: 12, toeOut: 2 }),
  arms: handOnWall(0.3),
});

export const calfStretchWall: Drawing = {
  person: 'meena',
  view: views.towardsWall,
  start,
  end: changed(start, {
    pelvis: { x: 7, y: 46.8, pitch: 14 },
    neck: { flex: -6 },
    arms: handOnWall(0.6),
  }),
  props: [{ kind: 'wall', x: wall }],
  crop: { left: -40, right: 62, bottom: -8, top: 106 },
  muscles: ['calves'],
  muscleSide: 'right',
  thumbnail: 'end',
  words: {
    start:
      'facing a wall with both hands on it, left foot in front, right foot back, toes pointing to the wall',
    end: 'leaning in, left knee and elbows bent, right knee straight, right heel on the floor',
  },
  arrows: [
    { kind: 'straight', direction: 'right', beside: 'above', along: 0.45, length: 14, gap: 5 },
    { kind: 'straight', direction: 'down', beside: 'left', along: 0.1, length: 9, gap: 4 },
  ],
};
