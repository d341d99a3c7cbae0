import { freeArm } from '../armPlan.ts';
import { sitting } from '../basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg } from '../legPlan.ts';
import { changed } from '../pose.ts';
import { views } from '../views.ts';

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
