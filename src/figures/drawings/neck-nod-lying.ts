import { lyingKneesBent } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { changed } from '../pose/pose.ts';

const start = lyingKneesBent({
  neck: { flex: 4, nod: -10 },
  settling: { neckBaseX: -32 },
});

export const neckNodLying: Drawing = {
  person: 'george',
  view: { yaw: 10, pitch: 6 },
  layout: 'column',
  start,
  end: changed(start, { neck: { nod: 12 } }),
  props: [
    { kind: 'bed', from: -60, to: 46 },
    { kind: 'pillow', x: -43, length: 20, height: 4 },
  ],
  muscles: ['neck'],
  thumbnail: 'end',
  crop: { left: -58, right: -25, bottom: -4, top: 22.5 },
  arrows: [{ kind: 'turn', centre: [-42, 10, 0], radii: [11.5, 11.5], from: 115, to: 48 }],
  words: {
    start:
      'lying on the back in bed with the knees bent, head on a thin pillow, eyes to the ceiling',
    end: 'a small nod: the chin a little nearer to the throat, the back of the head still on the pillow',
  },
};
