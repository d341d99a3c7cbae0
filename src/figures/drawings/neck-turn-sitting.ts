import { sitting } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { changed } from '../pose/pose.ts';

/** The back rests against the chair. */
const start = sitting({ pelvis: { x: -1.6, pitch: -7 }, spine: { flex: 4 }, neck: { flex: 3 } });

export const neckTurnSitting: Drawing = {
  person: 'george',
  view: { yaw: 106, pitch: 8 },
  start,
  end: changed(start, { neck: { turn: -58 } }),
  props: [{ kind: 'chair' }],
  crop: { left: -28, right: 24, bottom: 17, top: 100 },
  arrows: [{ kind: 'turn', centre: [0, 88, 0], radii: [12, 3.4], from: -20, to: -160 }],
  words: {
    start:
      'sitting on a firm chair with the back against it, hands on the thighs, nose straight ahead',
    end: 'head turned towards the right shoulder, chin level, both shoulder blades still on the chair; then the same to the left',
  },
};
