import { lyingKneesBent } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

const start = lyingKneesBent({ settling: { neckBaseX: -32 } });

export const bridge: Drawing = {
  person: 'amara',
  view: views.mat,
  layout: 'column',
  start,
  end: changed(start, {
    pelvis: { pitch: -122 },
    spine: { flex: 2 },
    neck: { flex: 48 },
    settling: { restOn: ['shirt'] },
  }),
  props: [{ kind: 'bed', from: -58, to: 46 }],
  muscles: ['glutes', 'hamstrings'],
  arrows: [{ kind: 'straight', direction: 'up', beside: 'above', along: 0.47, length: 9 }],
};
