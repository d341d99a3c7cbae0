import { handOnTrunk } from '../pose/armPlan.ts';
import { lyingKneesBent } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { changed } from '../pose/pose.ts';

const start = lyingKneesBent({
  pelvis: { pitch: -81 },
  spine: { flex: [-9, -4, 0, 0] },
  // On the bony points at the front of the hips: they roll with them.
  arms: handOnTrunk({
    part: 'pelvis',
    at: [7.4, 8.4, 8.2],
    normal: [1, 0, 0.25],
    fingers: [0, -0.75, -0.66],
    elbowTowards: [-1, -0.4, 0.9],
  }),
  settling: { neckBaseX: -32 },
});

export const pelvicTiltLying: Drawing = {
  person: 'tom',
  view: { yaw: 10, pitch: 9 },
  layout: 'column',
  start,
  end: changed(start, {
    pelvis: { pitch: -106 },
    spine: { flex: [9, 5, 0, 0] },
  }),
  props: [
    { kind: 'bed', from: -58, to: 56 },
    { kind: 'pillow', x: -43, length: 14, height: 3 },
  ],
  crop: { left: -64, right: 44, bottom: -11, top: 42 },
  muscles: ['abdominals'],
  arrows: [{ kind: 'turn', centre: [1, 10, 0], radii: [6, 6], from: -20, to: 130 }],
  words: {
    start:
      'lying on the back in bed with the knees bent, hands resting on the bony points at the front of the hips, a small hollow under the lower back',
    end: 'the points under the hands rolled up towards the ribs, so that the lower back lies flat on the bed; the buttocks stay down',
  },
  thumbnail: 'end',
};
