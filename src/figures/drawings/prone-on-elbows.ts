import { handOnSurface } from '../pose/armPlan.ts';
import type { ArmPlan } from '../pose/armPlan.ts';
import { lyingOnFront } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { views } from '../geometry/views.ts';

function forearmOnBed(elbowTowards: Vector3): ArmPlan {
  return handOnSurface({
    at: [38, 0, 11],
    normal: [0, 1, 0],
    fingers: [1, 0, -0.1],
    elbowTowards,
  });
}

const start = lyingOnFront({ arms: forearmOnBed([-0.5, 0.7, 1]) });

export const proneOnElbows: Drawing = {
  person: 'yan',
  view: views.mat,
  layout: 'column',
  start,
  end: changed(start, {
    spine: { flex: [-16, -16, -12, -8] },
    neck: { flex: 0 },
    legs: freeLeg({ flex: 3.5, knee: 3, ankle: -64 }),
    arms: forearmOnBed([-1, -0.1, 0.5]),
    settling: { restOn: ['pelvis'] },
  }),
  props: [{ kind: 'bed', from: 62, to: -60 }],
  muscles: ['lowerBack'],
  arrows: [{ kind: 'path', of: 'head', gap: 9 }],
  words: {
    start: 'lying on the front in bed, forearms on it beside the head',
    end: 'propped on the forearms with the elbows under the shoulders, chest lifted, hips and belly heavy on the bed',
  },
  thumbnail: 'end',
};
