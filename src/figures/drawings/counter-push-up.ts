import { handOnSurface } from '../pose/armPlan.ts';
import type { ArmPlan } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { counterHeight } from '../props/counter.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const counter = 60;

function handOnEdge(elbowsOut: number): ArmPlan {
  return handOnSurface({
    at: [counter + 2, counterHeight, 11.5],
    normal: [0, 1, 0],
    fingers: [1, 0, 0.05],
    elbowTowards: [-1, 0.1, elbowsOut],
  });
}

const start = standing({
  pelvis: { x: 26, y: 48.8, pitch: 30 },
  legs: plantedFoot({ x: 0, heelLift: 24, toeOut: 0 }),
  neck: { flex: -8 },
  arms: handOnEdge(0.3),
});

export const counterPushUp: Drawing = {
  person: 'yan',
  view: { yaw: 20, pitch: 7 },
  start,
  end: changed(start, {
    pelvis: { x: 33.6, y: 44.5, pitch: 40 },
    legs: plantedFoot({ x: 0, heelLift: 30, toeOut: 0 }),
    arms: handOnEdge(0.5),
  }),
  props: [{ kind: 'counter', x: counter }],
  muscles: ['chest', 'triceps'],
  thumbnail: 'end',
  words: {
    start:
      'leaning on a counter with straight arms, feet well back, heels lifted, body in one line from head to heels',
    end: 'elbows bent and pointing back, chest lowered towards the edge of the counter, body still in one line',
  },
  arrows: [{ kind: 'path', of: 'head', gap: 11, bothWays: true }],
};
