import { sitting } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

const start = sitting({ legs: plantedFoot({ x: 22, toeOut: 4 }) });

export const seatedHeelRaise: Drawing = {
  person: 'meena',
  view: views.side,
  start,
  end: changed(start, { legs: plantedFoot({ x: 22, toeOut: 4, heelLift: 38 }) }),
  props: [{ kind: 'chair' }],
  // The lower legs, where the movement is.
  crop: { left: -14, right: 40, bottom: -4, top: 45 },
  muscles: ['calves'],
  arrows: [{ kind: 'path', of: 'ankle-right', gap: -8, stretch: 2.2, bothWays: true }],
  thumbnail: 'end',
};
