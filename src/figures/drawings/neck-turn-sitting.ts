import { sitting } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { changed } from '../pose/pose.ts';

const start = sitting();

export const neckTurnSitting: Drawing = {
  person: 'george',
  view: { yaw: 74, pitch: 4 },
  start,
  end: changed(start, { neck: { turn: -58 } }),
  props: [{ kind: 'chair', back: false }],
  crop: { left: -34, right: 34, bottom: 46, top: 100 },
  arrows: [{ kind: 'turn', centre: [0, 86, 0], radii: [12, 3.6], from: -20, to: -160 }],
};
