import { freeArm, handOnSurface } from '../pose/armPlan.ts';
import type { ArmPlan } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import { tableHeight } from '../props/table.ts';

const table = 27;

function loose(flex: number, abduction: number): ArmPlan {
  return freeArm({ flex, abduction, elbow: 5, pronation: 30 });
}

const start = standing({
  pelvis: { x: -13, y: 50, pitch: 56 },
  neck: { flex: 4 },
  legRight: plantedFoot({ x: -13, outward: 6 }),
  legLeft: plantedFoot({ x: -9, outward: 6 }),
  armLeft: handOnSurface({
    at: [table + 4, tableHeight, 12],
    normal: [0, 1, 0],
    fingers: [1, 0, 0.1],
    elbowTowards: [-1, 0, 0.6],
  }),
  armRight: loose(40, 4),
});

export const shoulderPendulum: Drawing = {
  person: 'meena',
  view: { yaw: 14, pitch: 9 },
  start,
  end: changed(start, {
    pelvis: { x: -11.6, y: 49.9 },
    armRight: loose(66, 4),
  }),
  props: [{ kind: 'table', x: table, depth: 26, width: 36 }],
  thumbnail: 'end',
  words: {
    start:
      'leaning forward from the hips, back straight, left hand on a table, right arm hanging loose and swung back a little',
    end: 'right arm swung forward a little, the hand moving in small circles below the shoulder',
  },
  arrows: [{ kind: 'turn', centre: [13, 18.5, 10], radii: [10, 3.4], from: 60, to: 385 }],
};
