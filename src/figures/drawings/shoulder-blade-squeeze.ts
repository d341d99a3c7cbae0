import { freeArm } from '../pose/armPlan.ts';
import { sitting } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { changed } from '../pose/pose.ts';

const start = sitting({
  spine: { flex: 6 },
  arms: freeArm({ flex: 10, abduction: 8, elbow: 16, protract: 1.2 }),
});

export const shoulderBladeSqueeze: Drawing = {
  person: 'yan',
  view: { yaw: -76, pitch: 7 },
  start,
  end: changed(start, {
    spine: { flex: -6 },
    neck: { flex: 4 },
    arms: freeArm({ flex: -24, abduction: 12, elbow: 24, protract: -2.6, shrug: -0.6 }),
  }),
  props: [{ kind: 'chair', back: false }],
  muscles: ['upperBack'],
  crop: { left: -44, right: 44, bottom: 33, top: 90 },
  arrows: [
    { kind: 'straight', direction: 'right', beside: 'left', along: 0.72, length: 10, gap: 4 },
    { kind: 'straight', direction: 'left', beside: 'right', along: 0.72, length: 10, gap: 4 },
  ],
  words: {
    start:
      'sitting on a chair, whose back is left out to show the shoulder blades, arms hanging loosely',
    end: 'the shoulder blades drawn gently back and down, the chest open',
  },
};
