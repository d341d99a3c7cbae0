import { handOnSurface } from '../pose/armPlan.ts';
import { sitting } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const height = 10;
const depth = 26;
const edge = -9;
const feet = plantedFoot({ x: 20, toeOut: 6, kneeOut: 1 });

const start = sitting({
  pelvis: { x: 1, y: 7, pitch: -22 },
  spine: { flex: 22 },
  neck: { flex: -4 },
  legs: feet,
  arms: handOnSurface({
    at: [edge - 5, height, 13],
    normal: [0, 1, 0],
    fingers: [0.3, 0, 1],
    elbowTowards: [-1, 0, 0.5],
  }),
});

export const floorStepSeat: Drawing = {
  person: 'george',
  view: { yaw: 24, pitch: 10 },
  start,
  via: [
    {
      at: 0.55,
      pose: changed(start, {
        pelvis: { x: -6.5, y: 15, pitch: -4 },
        spine: { flex: 40 },
        neck: { flex: -24 },
      }),
    },
  ],
  end: changed(start, {
    pelvis: { x: edge - 9, y: 17, pitch: 6 },
    spine: { flex: 20 },
    neck: { flex: -14 },
  }),
  props: [
    { kind: 'step', x: edge - 2 * depth, height: 2 * height },
    { kind: 'step', x: edge - depth, height },
    { kind: 'mat', from: -8, to: 40, width: 40 },
  ],
  muscles: ['triceps', 'quads', 'glutes'],
  arrows: [
    { kind: 'straight', direction: 'up', bothWays: true, beside: 'right', along: 0.75, length: 16 },
  ],
  thumbnail: 'end',
  words: {
    start:
      'sitting on the floor with the back to the lowest of two steps, knees bent, feet flat, hands on the step beside the hips',
    end: 'sitting on the lowest step, feet flat on the floor, hands on the step beside the hips',
  },
};
