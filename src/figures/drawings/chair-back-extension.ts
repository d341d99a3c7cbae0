import { handOnTrunk } from '../pose/armPlan.ts';
import type { ArmPlan } from '../pose/armPlan.ts';
import { sitting } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { changed } from '../pose/pose.ts';

function handsBehindHead(elbowsOut: number): ArmPlan {
  return handOnTrunk({
    part: 'shoulders',
    at: [-5.4, 7.4, 4.4],
    normal: [-1, -0.1, 0.2],
    fingers: [0.1, 0.35, -0.9],
    elbowTowards: [0.6, 0.3, elbowsOut],
  });
}

const start = sitting({
  pelvis: { x: -2.5, pitch: -3 },
  neck: { flex: 4 },
  arms: handsBehindHead(0.9),
});

export const chairBackExtension: Drawing = {
  person: 'george',
  view: { yaw: 14, pitch: 6 },
  start,
  end: changed(start, {
    pelvis: { x: -2, pitch: -5 },
    spine: { flex: [-1, -3, -13, -13] },
    arms: handsBehindHead(1.1),
  }),
  props: [{ kind: 'chair' }],
  arrows: [{ kind: 'turn', centre: [-4, 62, 0], radii: [36, 36], from: 78, to: 108 }],
  words: {
    start:
      'sitting well back on a chair with a low back, both hands supporting the head, elbows wide',
    end: 'breastbone lifted and the upper back arched gently over the back of the chair, the head resting in the hands',
  },
  thumbnail: 'end',
};
