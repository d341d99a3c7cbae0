import { sitting } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { changed } from '../pose/pose.ts';

const start = sitting({ spine: { flex: 4 }, neck: { flex: -4, glide: 24 } });

export const chinTuckSitting: Drawing = {
  person: 'amara',
  view: { yaw: 8, pitch: 3 },
  start,
  end: changed(start, { spine: { flex: 0 }, neck: { flex: 0, glide: -22 } }),
  props: [{ kind: 'chair' }],
  muscles: ['neck'],
  crop: { left: -12, right: 14, bottom: 50, top: 92 },
  arrows: [{ kind: 'turn', centre: [2, 89.5, 0], radii: [5, 0], from: 20, to: 160 }],
  words: {
    start: 'sitting tall on a chair, eyes level, the head a little in front of the shoulders',
    end: 'the head drawn straight back over the shoulders, the chin level, neither up nor down',
  },
};
