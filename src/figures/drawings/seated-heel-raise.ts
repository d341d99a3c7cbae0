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
  muscles: ['calves'],
  arrows: [{ kind: 'path', of: 'ankle-right', gap: -8, stretch: 2.2, bothWays: true }],
  thumbnail: 'end',
};
