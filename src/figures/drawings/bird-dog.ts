import { freeArm, handOnSurface } from '../pose/armPlan.ts';
import { onHandsAndKnees } from '../pose/basePoses.ts';
import { bodySize } from '../pose/bodySize.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

const start = onHandsAndKnees();

const liftingOff = changed(start, {
  armLeft: handOnSurface({
    at: [27, 6, bodySize.shoulderOutward],
    normal: [0, 1, 0],
    fingers: [1, 0, 0],
    elbowTowards: [-1, -0.1, 0],
  }),
  legRight: freeLeg({ flex: 74, knee: 92, ankle: -50 }),
});

export const birdDog: Drawing = {
  person: 'amara',
  view: views.mat,
  layout: 'column',
  start,
  via: [{ at: 0.12, pose: liftingOff }],
  end: changed(start, {
    armLeft: freeArm({ flex: 168, abduction: 4, elbow: 4, pronation: 0 }),
    legRight: freeLeg({ flex: -6, knee: 4, ankle: -20 }),
  }),
  props: [{ kind: 'mat', from: -40, to: 44 }],
  muscles: ['lowerBack', 'glutes'],
  muscleSide: 'right',
  thumbnail: 'end',
  arrows: [
    { kind: 'path', of: 'ankle-right', gap: 6, from: 0.3, to: 0.8 },
    { kind: 'path', of: 'hand-left', gap: 6, from: 0.3, to: 0.85 },
  ],
  words: {
    end: 'left arm reaching forward past the head and right leg stretched straight back, both level with the trunk, back flat and hips level, right hand and left knee staying down',
  },
};
