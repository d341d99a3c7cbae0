import { handOnTrunk } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const start = standing({
  pelvis: { x: -3, y: 48.2, pitch: 12 },
  neck: { flex: -10 },
  legs: plantedFoot({ x: 0, outward: 7.5, toeOut: 5, kneeOut: 1 }),
  arms: handOnTrunk({
    part: 'pelvis',
    at: [2.5, 7, 11],
    normal: [0.2, 0.2, 1],
    fingers: [0.9, -0.5, 0],
    elbowTowards: [-0.5, -0.3, 1],
  }),
});

export const bandSideStep: Drawing = {
  person: 'bea',
  view: { yaw: 70, pitch: 6 },
  start,
  end: changed(start, {
    pelvis: { z: 9, y: 45.8 },
    legRight: plantedFoot({ x: 0, outward: 25.5, toeOut: 5, kneeOut: 1 }),
  }),
  props: [{ kind: 'counter', x: -44, depth: 20, width: 62, z: 3 }],
  held: [{ kind: 'loop band' }],
  muscles: ['hipAbductors'],
  arrows: [
    { kind: 'straight', direction: 'left', beside: 'below', along: 0.3, length: 20, gap: 4 },
  ],
  words: {
    start:
      'standing near a counter with the feet hip-width apart, knees soft, hands on the hips, a loop band round both thighs just above the knees',
    end: 'right foot stepped out to the side so that the band is stretched, knees over the feet, trunk upright, weight between both feet',
  },
  thumbnail: 'end',
};
