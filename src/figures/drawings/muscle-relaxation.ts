import { freeArm, handOnThigh } from '../pose/armPlan.ts';
import { sitting } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

const letGo = sitting({
  pelvis: { x: -1, pitch: -8 },
  spine: { flex: 6 },
  neck: { flex: 6 },
  arms: handOnThigh({ along: 0.5 }),
});

export const muscleRelaxation: Drawing = {
  person: 'leila',
  view: views.side,
  start: changed(letGo, {
    spine: { flex: 0 },
    neck: { flex: 0 },
    arms: freeArm({ flex: 2, abduction: 10, elbow: 84, pronation: 0, shrug: 3, grip: 'fist' }),
  }),
  end: letGo,
  props: [{ kind: 'chair' }],
  words: {
    start: 'sitting on a chair, shoulders lifted and fists gently closed',
    end: 'shoulders low and hands lying loosely on the thighs',
  },
  thumbnail: 'end',
};
