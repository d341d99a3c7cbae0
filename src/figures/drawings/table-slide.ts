import { handOnSurface } from '../pose/armPlan.ts';
import type { ArmPlan } from '../pose/armPlan.ts';
import { sitting } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import { tableHeight } from '../props/table.ts';
import { views } from '../geometry/views.ts';

const towel = 1.4;

function handAt(x: number): ArmPlan {
  return handOnSurface({
    at: [x, tableHeight + towel, 10],
    normal: [0, 1, 0],
    fingers: [1, 0, 0],
    elbowTowards: [-0.6, -0.5, 0.7],
  });
}

const start = sitting({
  pelvis: { pitch: 2 },
  legs: plantedFoot({ x: 22, toeOut: 4 }),
  armRight: handAt(23),
});

export const tableSlide: Drawing = {
  person: 'george',
  view: views.side,
  start,
  end: changed(start, {
    pelvis: { x: 1, pitch: 34 },
    spine: { flex: 4 },
    neck: { flex: -8 },
    armRight: handAt(47.2),
  }),
  props: [{ kind: 'chair' }, { kind: 'table', x: 16 }],
  held: [{ kind: 'towel', hand: 'right', height: tableHeight }],
  muscles: ['shoulders'],
  muscleSide: 'right',
  thumbnail: 'end',
  arrows: [{ kind: 'path', of: 'hand-right', gap: -8, from: 0.3, to: 1 }],
  words: {
    start: 'sitting at a table, one hand flat on a folded towel near the edge, the elbow bent',
    end: 'the hand slid forward on the towel with the arm nearly straight, the body following from the hips with a long back',
  },
};
