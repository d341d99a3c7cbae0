import { handOnTrunk } from '../pose/armPlan.ts';
import type { ArmPlan } from '../pose/armPlan.ts';
import { sitting } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { changed } from '../pose/pose.ts';

/** A hand on the front of the other shoulder. */
function crossedArm(forward: number, up: number): ArmPlan {
  return handOnTrunk({
    part: 'shoulders',
    at: [forward, up, -4.8],
    normal: [0.85, 0, -0.5],
    fingers: [-0.55, 0.3, -0.8],
    elbowTowards: [0.6, -1, 0.3],
  });
}

const start = sitting({ armLeft: crossedArm(8.2, -9), armRight: crossedArm(10.2, -10) });

export const trunkTurnSitting: Drawing = {
  person: 'bea',
  view: { yaw: 62, pitch: 12 },
  start,
  end: changed(start, { spine: { turn: 46 }, neck: { turn: 6 } }),
  props: [{ kind: 'chair', x: -4 }],
  muscles: ['obliques'],
  arrows: [{ kind: 'turn', centre: [0, 91, 0], radii: [12, 4], from: -160, to: -20 }],
  words: {
    start: 'sitting tall near the front of a chair, arms crossed on the chest, facing forward',
    end: 'ribs, shoulders and head turned together to the left, hips and knees still facing forward',
  },
  thumbnail: 'end',
};
