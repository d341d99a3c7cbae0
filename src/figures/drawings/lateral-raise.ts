import { freeArm } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { changed } from '../pose/pose.ts';

const grip = 'fist';

const start = standing({
  arms: freeArm({ flex: 4, abduction: 11, elbow: 12, pronation: 10, grip }),
});

export const lateralRaise: Drawing = {
  person: 'leila',
  view: { yaw: 80, pitch: 5 },
  start,
  via: [
    {
      at: 0.5,
      pose: changed(start, {
        arms: freeArm({ flex: 24, abduction: 44, elbow: 13, pronation: 15, grip }),
      }),
    },
  ],
  // Forward first, then outward: this is out to the side and a little forward.
  end: changed(start, {
    arms: freeArm({ flex: 66, abduction: 66, elbow: 14, pronation: 30, grip }),
  }),
  // Close behind, to sit down on.
  props: [{ kind: 'chair', x: -16 }],
  muscles: ['shoulders'],
  thumbnail: 'end',
  held: [{ kind: 'dumbbells', hands: 'both' }],
  words: {
    start:
      'standing with a chair close behind the legs, arms at the sides, elbows slightly bent, a dumbbell in each hand',
    end: 'both arms raised out to the sides and a little forward, hands just below shoulder height',
  },
  arrows: [
    { kind: 'path', of: 'hand-right', gap: 8, from: 0.15, to: 0.8 },
    { kind: 'path', of: 'hand-left', gap: 8, from: 0.15, to: 0.8 },
  ],
};
