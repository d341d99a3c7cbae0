import { freeArm } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg, plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const lifted = freeLeg({ flex: 54, knee: 60, ankle: 4 });
const standingOn = plantedFoot({ x: 2, outward: 3.5, toeOut: 5 });
const forwards = freeArm({ flex: 46, elbow: 26, abduction: 12, pronation: 40 });
const backwards = freeArm({ flex: -20, elbow: 24, abduction: 18, pronation: 40 });

const rightKneeUp = standing({
  pelvis: { x: 5, y: 51.8, z: -3, pitch: 4 },
  legRight: lifted,
  legLeft: standingOn,
  armRight: backwards,
  armLeft: forwards,
});

export const waterWalk: Drawing = {
  person: 'bea',
  barefoot: true,
  view: { yaw: 20, pitch: 5 },
  movement: 'on the spot',
  start: rightKneeUp,
  end: changed(rightKneeUp, {
    pelvis: { z: 3 },
    legRight: standingOn,
    legLeft: lifted,
    armRight: forwards,
    armLeft: backwards,
  }),
  props: [{ kind: 'water', from: -34, to: 48, height: 69 }],
  arrows: [
    { kind: 'straight', direction: 'right', beside: 'right', along: 0.86, length: 16, gap: 2 },
  ],
  words: {
    start:
      'walking in a pool with the water up to the chest, right knee lifted for the next step, left arm reaching forward just under the surface',
    end: 'the next step, left knee lifted, right arm reaching forward, trunk still upright',
  },
  thumbnail: 'end',
};
