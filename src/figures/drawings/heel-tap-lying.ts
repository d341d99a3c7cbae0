import { lyingKneesBent } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

const start = lyingKneesBent({ settling: { neckBaseX: -32 } });

export const heelTapLying: Drawing = {
  person: 'meena',
  view: views.mat,
  layout: 'column',
  start,
  end: changed(start, { legRight: freeLeg({ flex: 74, knee: 108, ankle: -4 }) }),
  props: [{ kind: 'bed', from: -58, to: 46 }],
  muscles: ['abdominals'],
  arrows: [{ kind: 'path', of: 'ankle-right', gap: 13, bothWays: true, stretch: 1.3 }],
  words: {
    start: 'lying on the back in bed, knees bent, both feet flat, arms by the sides',
    end: 'right foot floated a little way up with the knee still bent, left foot and lower back unmoved; then it taps down again',
  },
  thumbnail: 'end',
};
