import { lyingOnSide } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const start = lyingOnSide({
  legRight: freeLeg({ flex: 22, abduction: 2, knee: 88, ankle: -6 }),
  legLeft: freeLeg({ flex: -4, abduction: -14, knee: 3 }),
});

export const sideLyingLegLift: Drawing = {
  person: 'yan',
  view: { yaw: 0, pitch: 26 },
  layout: 'column',
  start,
  end: changed(start, { legLeft: freeLeg({ flex: -4, abduction: 5, knee: 3 }) }),
  props: [
    { kind: 'bed', from: -60, to: 62, z: 5, width: 52 },
    { kind: 'pillow', x: -44, z: 1, length: 22, height: 8, width: 26 },
  ],
  muscles: ['hipAbductors'],
  muscleSide: 'left',
  arrows: [{ kind: 'path', of: 'ankle-left', gap: 9 }],
  words: {
    start:
      'lying on the right side in bed, head on a pillow, bottom knee bent, top leg straight and slightly behind',
    end: 'top leg lifted straight to hip height, toes pointing forwards, hips stacked',
  },
  thumbnail: 'end',
};
