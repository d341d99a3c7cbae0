import { freeArm } from '../pose/armPlan.ts';
import { lyingStraight } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

const start = lyingStraight({
  legs: freeLeg({ flex: 90, knee: 90 }),
  arms: freeArm({ flex: 90, abduction: 2, elbow: 4, pronation: 0 }),
});

export const deadBug: Drawing = {
  person: 'kofi',
  view: views.mat,
  layout: 'column',
  start,
  end: changed(start, {
    legRight: freeLeg({ flex: 24, knee: 18 }),
    armLeft: freeArm({ flex: 156, abduction: 6, elbow: 4, pronation: 0 }),
  }),
  props: [{ kind: 'mat', from: -56, to: 56 }],
  muscles: ['abdominals'],
  arrows: [
    { kind: 'path', of: 'hand-left', gap: 5 },
    { kind: 'path', of: 'ankle-right', gap: 6 },
  ],
  words: {
    start:
      'lying on the back, both arms straight up over the shoulders, both knees bent over the hips, shins level',
    end: 'left arm reached back past the head and right heel reached forward over the floor; right arm, left knee and lower back unmoved',
  },
  thumbnail: 'end',
};
