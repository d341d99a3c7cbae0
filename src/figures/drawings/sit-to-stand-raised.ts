import { freeArm, handOnSurface } from '../pose/armPlan.ts';
import { sitting, standing } from '../pose/basePoses.ts';
import { bodySize, seatHeight } from '../pose/bodySize.ts';
import type { Drawing } from '../drawing.ts';
import { armRestHeight } from '../props/chair.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

const cushions = 8;
const feet = plantedFoot({ x: 17 });

const start = sitting({
  pelvis: { x: 3, y: seatHeight + cushions + bodySize.pelvisOverSeat + 1.4, pitch: 24 },
  legs: feet,
  spine: { flex: 8 },
  neck: { flex: -20 },
  arms: handOnSurface({
    at: [5, armRestHeight, 12.6],
    normal: [0, 1, 0],
    fingers: [1, -0.2, 0],
    elbowTowards: [-1, -0.1, 0.2],
  }),
});

const rising = changed(start, {
  pelvis: { x: 9, y: 44, pitch: 36 },
  arms: freeArm({ flex: -10, abduction: 10, elbow: 30 }),
});

export const sitToStandRaised: Drawing = {
  person: 'george',
  view: views.side,
  start,
  via: [{ at: 0.35, pose: rising }],
  end: standing({ pelvis: { x: 18, y: 52.4 }, legs: feet }),
  props: [{ kind: 'chair', cushions, arms: true }],
  muscles: ['quads', 'glutes'],
  arrows: [{ kind: 'straight', direction: 'up', beside: 'right', along: 0.62, length: 22 }],
};
