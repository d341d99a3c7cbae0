import { freeArm } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { changed } from '../pose/pose.ts';

const bentArm = { flex: 2, abduction: 5, elbow: 90, pronation: 0, grip: 'fist' } as const;

const start = standing({ arms: freeArm({ ...bentArm, rotation: 8 }) });

export const bandExternalRotation: Drawing = {
  person: 'kofi',
  view: { yaw: 76, pitch: 22 },
  start,
  end: changed(start, {
    spine: { flex: -3 },
    arms: freeArm({ ...bentArm, rotation: -40, protract: -1.4 }),
  }),
  held: [{ kind: 'band between hands' }],
  muscles: ['shoulders'],
  crop: { left: -40, right: 40, bottom: 34, top: 100 },
  arrows: [
    { kind: 'path', of: 'hand-right', gap: 6 },
    { kind: 'path', of: 'hand-left', gap: 6 },
  ],
  words: {
    start:
      'standing, elbows bent to a right angle and tucked to the sides, a resistance band between both hands, hands in front of the elbows',
    end: 'both hands turned outwards against the band, the elbows still at the sides',
  },
};
