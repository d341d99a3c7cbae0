import { freeArm } from '../pose/armPlan.ts';
import { sitting } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

const start = sitting({ arms: freeArm({ flex: -4, abduction: 12, elbow: 16 }) });

export const seatedMarch: Drawing = {
  person: 'amara',
  view: views.side,
  start,
  end: changed(start, {
    legRight: freeLeg({ flex: 116, knee: 100, ankle: 4 }),
  }),
  props: [{ kind: 'chair' }],
  muscles: ['quads'],
  muscleSide: 'right',
  arrows: [{ kind: 'path', of: 'knee-right', gap: 9, stretch: 1.4 }],
  thumbnail: 'end',
};
