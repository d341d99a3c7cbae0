import { freeArm } from '../pose/armPlan.ts';
import { lyingKneesBent } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const bent = { flex: 53.5, abduction: -4, knee: 124, ankle: -19.6 };

const start = lyingKneesBent({
  legs: freeLeg(bent),
  arms: freeArm({ flex: 4, abduction: 42, elbow: 6, pronation: 80 }),
  settling: { neckBaseX: -32 },
});

export const kneeRollLying: Drawing = {
  person: 'leila',
  view: { yaw: 82, pitch: 42 },
  start,
  end: changed(start, {
    pelvis: { twist: -26 },
    spine: { turn: 26 },
    legRight: freeLeg({ ...bent, flex: 56.5, swivel: 32 }),
    legLeft: freeLeg({ ...bent, flex: 50.5, swivel: -32 }),
  }),
  props: [{ kind: 'bed', from: -58, to: 42, width: 76 }],
  muscles: ['obliques'],
  arrows: [{ kind: 'path', of: 'knee-right', gap: 3, bothWays: true }],
  words: {
    start:
      'lying on the back in bed, feet towards the viewer, knees bent and together, feet flat, arms out to the sides',
    end: 'both knees rolled a little to the right together, both shoulders still on the bed; then over to the left',
  },
  thumbnail: 'end',
};
