import { onHandsAndKnees } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';

export const catCowKneeling: Drawing = {
  person: 'yan',
  view: { yaw: 10, pitch: 7 },
  layout: 'column',
  start: onHandsAndKnees({
    pelvis: { x: 1, y: 28, pitch: 58 },
    spine: { flex: [16, 18, 20, 12] },
    neck: { flex: 22 },
  }),
  end: onHandsAndKnees({
    pelvis: { x: -0.5, y: 27.8, pitch: 98 },
    spine: { flex: [-14, -12, -6, -2] },
    neck: { flex: -24 },
  }),
  props: [{ kind: 'mat', from: -40, to: 44 }],
  arrows: [
    { kind: 'straight', on: 'start', direction: 'up', beside: 'above', along: 0.55, length: 8 },
    { kind: 'straight', direction: 'down', beside: 'above', along: 0.5, length: 8 },
  ],
};
