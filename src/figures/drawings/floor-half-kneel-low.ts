import { handOnSurface } from '../pose/armPlan.ts';
import { kneelingTall, standing } from '../pose/basePoses.ts';
import { seatHeight } from '../pose/bodySize.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const hands = handOnSurface({
  at: [31.5, seatHeight, 9],
  normal: [0, 1, 0],
  fingers: [1, 0, 0],
  elbowTowards: [-1, 0, 0.6],
});
const front = plantedFoot({ x: 15, toeOut: 0 });

const leaning = standing({
  pelvis: { x: 5, y: 47, pitch: 58 },
  spine: { flex: 24 },
  neck: { flex: -40 },
  legLeft: front,
  legRight: plantedFoot({ x: 14, toeOut: 0 }),
  arms: hands,
});

/** The right foot on its way over the cushion. */
const footLifted = changed(leaning, {
  pelvis: { x: 2, y: 46 },
  legRight: plantedFoot({ x: -12, height: 7, heelLift: 60, toeOut: 0 }),
});

export const floorHalfKneelLow: Drawing = {
  person: 'george',
  view: { yaw: -15, pitch: 7 },
  start: standing({ pelvis: { x: 14, y: 52.4 }, legLeft: front, legRight: plantedFoot({ x: 14 }) }),
  via: [
    { at: 0.35, pose: leaning },
    { at: 0.6, pose: footLifted },
  ],
  end: kneelingTall({
    pelvis: { x: 0.5, y: 32.4, pitch: 34 },
    spine: { flex: 18 },
    neck: { flex: -30 },
    legLeft: front,
    legRight: plantedFoot({ x: -30, heelLift: 62, toeOut: 0 }),
    arms: hands,
  }),
  props: [
    { kind: 'mat', from: -44, to: 22 },
    { kind: 'chair', x: 40.5, turned: true },
    { kind: 'cushions', x: 1.5, z: 6, layers: 1 },
  ],
  muscles: ['quads', 'glutes'],
  arrows: [
    { kind: 'straight', direction: 'down', bothWays: true, beside: 'left', along: 0.6, length: 20 },
  ],
  thumbnail: 'end',
  words: {
    start:
      'standing tall in front of the seat of a chair, a firm cushion on the floor behind the right foot',
    end: 'both hands on the seat, right knee resting on the cushion with the toes on the floor behind it, left foot flat in front with the knee bent',
  },
};
