import { sitting } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

const start = sitting({ pelvis: { x: -1, pitch: -4 } });

export const seatedKneeExtension: Drawing = {
  person: 'meena',
  view: views.side,
  start,
  end: changed(start, { legRight: freeLeg({ flex: 80, knee: 10, ankle: 6 }) }),
  props: [{ kind: 'chair' }],
  muscles: ['quads'],
  muscleSide: 'right',
  arrows: [{ kind: 'path', of: 'ankle-right', gap: 10 }],
  thumbnail: 'end',
};
