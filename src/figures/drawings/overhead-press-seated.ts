import { reachTo } from '../pose/armPlan.ts';
import { sitting } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { changed } from '../pose/pose.ts';

const start = sitting({
  pelvis: { x: -1, pitch: -4 },
  arms: reachTo({
    at: [5, 62, 15],
    elbowTowards: [0.3, -1, 0.3],
    pronation: -45,
    grip: 'fist',
  }),
});

export const overheadPressSeated: Drawing = {
  person: 'meena',
  view: { yaw: 40, pitch: 7 },
  start,
  end: changed(start, {
    arms: reachTo({
      at: [2, 91, 12],
      elbowTowards: [0.6, -0.5, 0.8],
      pronation: -45,
      grip: 'fist',
    }),
  }),
  props: [{ kind: 'chair' }],
  held: [{ kind: 'dumbbells', hands: 'both' }],
  muscles: ['shoulders'],
  thumbnail: 'end',
  arrows: [{ kind: 'straight', direction: 'up', beside: 'right', along: 0.7, length: 22, gap: 6 }],
  words: {
    start:
      'sitting tall against the back of a chair, a dumbbell in each hand at shoulder height, palms facing in, elbows bent',
    end: 'both dumbbells pressed straight up over the shoulders, the back still against the chair',
  },
};
