import { freeArm, handOnThigh } from '../pose/armPlan.ts';
import { sitting, standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

const feet = plantedFoot({ x: 20 });

const start = sitting({
  pelvis: { x: 3, pitch: 28 },
  legs: feet,
  spine: { flex: 8 },
  neck: { flex: -22 },
  arms: handOnThigh({ along: 0.8 }),
});

const rising = changed(start, {
  pelvis: { x: 10, y: 36, pitch: 42 },
  spine: { flex: 12 },
  neck: { flex: -32 },
  arms: freeArm({ flex: 40, abduction: 6, elbow: 25 }),
});

export const sitToStand: Drawing = {
  person: 'bea',
  view: views.side,
  start,
  via: [{ at: 0.35, pose: rising }],
  end: standing({ pelvis: { x: 20.5, y: 52.4 }, legs: feet }),
  props: [{ kind: 'chair' }],
  muscles: ['quads', 'glutes'],
  arrows: [{ kind: 'straight', direction: 'up', beside: 'right', along: 0.62, length: 26 }],
};
