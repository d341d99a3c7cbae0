import { onHandsAndKnees } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg, plantedFoot } from '../pose/legPlan.ts';
import type { LegPlan } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

const start = onHandsAndKnees();

function toesOnFloor(x: number, heelLift: number): LegPlan {
  return plantedFoot({ x, toeOut: 0, heelLift });
}

export const birdDogLegSlide: Drawing = {
  person: 'leila',
  view: views.mat,
  layout: 'column',
  start,
  via: [
    {
      at: 0.15,
      pose: changed(start, { legRight: freeLeg({ flex: 78, knee: 103, ankle: -30 }) }),
    },
    { at: 0.3, pose: changed(start, { legRight: toesOnFloor(-36, 88) }) },
  ],
  end: changed(start, { legRight: toesOnFloor(-53, 72) }),
  props: [{ kind: 'mat', from: -60, to: 44 }],
  muscles: ['lowerBack', 'glutes'],
  muscleSide: 'right',
  arrows: [
    { kind: 'straight', direction: 'left', beside: 'below', along: 0.1, length: 20, gap: 5 },
  ],
  words: {
    end: 'right foot slid straight back along the floor until the leg is long, toes resting on the floor, back still flat and hips level',
  },
  thumbnail: 'end',
};
