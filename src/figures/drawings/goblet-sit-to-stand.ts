import { handOnTrunk } from '../pose/armPlan.ts';
import { sitting, standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

const feet = plantedFoot({ x: 20 });

const hugging = handOnTrunk({
  part: 'shoulders',
  at: [10, -16, 3.4],
  normal: [0, 0, 1],
  fingers: [0.35, 1, -0.1],
  elbowTowards: [-0.3, -1, 0.5],
  grip: 'fist',
});

const start = sitting({
  pelvis: { x: 3, pitch: 20 },
  legs: feet,
  spine: { flex: 4 },
  neck: { flex: -14 },
  arms: hugging,
});

export const gobletSitToStand: Drawing = {
  person: 'tom',
  view: views.side,
  start,
  via: [{ at: 0.35, pose: changed(start, { pelvis: { x: 10, y: 36, pitch: 36 } }) }],
  end: standing({ pelvis: { x: 20, y: 52.4 }, legs: feet, arms: hugging }),
  props: [{ kind: 'chair' }],
  held: [{ kind: 'hugged weight' }],
  muscles: ['quads', 'glutes'],
  arrows: [{ kind: 'straight', direction: 'up', beside: 'right', along: 0.55, length: 26 }],
};
