import { lyingKneesBent } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

const start = lyingKneesBent({
  pelvis: { pitch: -122 },
  spine: { flex: 2 },
  neck: { flex: 48 },
  settling: { restOn: ['shirt'], neckBaseX: -32 },
});

export const bridgeMarch: Drawing = {
  person: 'tom',
  view: views.mat,
  layout: 'column',
  start,
  end: changed(start, { legRight: freeLeg({ flex: 8, knee: 104, ankle: -6 }) }),
  props: [{ kind: 'mat', from: -52, to: 40 }],
  muscles: ['glutes', 'hamstrings'],
  arrows: [{ kind: 'path', of: 'ankle-right', gap: 13, stretch: 1.3 }],
  words: {
    start:
      'lying on the back in a bridge: knees bent, feet flat, hips lifted in line with shoulders and knees',
    end: 'right foot floated a little off the floor, hips level and as high as before',
  },
  thumbnail: 'end',
};
