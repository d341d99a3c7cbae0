import { handOnSurface, reachTo } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { counterHeight } from '../props/counter.ts';
import { freeLeg, plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const counter = 15;

/** The forearm lies along the counter, its elbow below the shoulder. */
const forearmOnCounter = handOnSurface({
  at: [counter + 18, counterHeight, 9],
  normal: [0, 1, 0],
  fingers: [1, 0, 0],
  gap: 1.9,
  elbowTowards: [-1, -1, 0.2],
});

const start = standing({
  pelvis: { x: -3, y: 52.2, pitch: 40 },
  neck: { flex: -18 },
  legs: plantedFoot({ x: -4, toeOut: 0 }),
  arms: forearmOnCounter,
});

/** One leg slid back, its toes brushing the floor. */
const toeBehind = changed(start, {
  pelvis: { z: -1 },
  legRight: plantedFoot({ x: -22, toeOut: 0, heelLift: 30, arc: 1.8 }),
});

export const birdDogCounter: Drawing = {
  person: 'bea',
  view: { yaw: 20, pitch: 7 },
  start,
  via: [{ at: 0.4, pose: toeBehind }],
  end: changed(start, {
    pelvis: { z: -2 },
    legRight: freeLeg({ flex: 6, knee: 3, ankle: -12 }),
    armLeft: reachTo({ at: [46, 70, 10], elbowTowards: [0, -1, 0.3] }),
  }),
  props: [{ kind: 'counter', x: counter }],
  muscles: ['glutes', 'lowerBack'],
  muscleSide: 'right',
  thumbnail: 'end',
  words: {
    start:
      'standing at a counter, leaning forward from the hips with both forearms on it, back straight',
    end: 'right leg stretched out behind with the foot a little off the floor, left arm reaching forward, right forearm still on the counter',
  },
  arrows: [
    { kind: 'path', of: 'ankle-right', gap: 7, from: 0.2 },
    { kind: 'path', of: 'hand-left', gap: 6, from: 0.2 },
  ],
};
