import { freeArm } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const inFront = plantedFoot({ x: 16, toeOut: 6, toeLift: 14 });
const behind = plantedFoot({ x: -11, toeOut: 6, heelLift: 27 });

const start = standing({
  pelvis: { x: 5.5, y: 51.4, pitch: 1 },
  legRight: inFront,
  legLeft: behind,
  arms: freeArm({ flex: 3, abduction: 11, elbow: 5, pronation: 8, grip: 'hook' }),
});

export const farmerCarry: Drawing = {
  person: 'kofi',
  view: { yaw: 40, pitch: 5 },
  movement: 'on the spot',
  start,
  end: changed(start, { legRight: behind, legLeft: inFront }),
  held: [
    { kind: 'bag', hand: 'left' },
    { kind: 'bag', hand: 'right' },
  ],
  muscles: ['forearms'],
  arrows: [
    { kind: 'straight', direction: 'right', beside: 'right', along: 0.7, length: 14, gap: 11 },
  ],
  words: {
    start:
      'walking tall with a bag in each hand, right foot in front, arms hanging straight and shoulders level',
    end: 'the next step, left foot in front, the bags still hanging quietly at the sides',
  },
  thumbnail: 'end',
};
