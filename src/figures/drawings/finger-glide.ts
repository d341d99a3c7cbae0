import { reachTo } from '../pose/armPlan.ts';
import type { ArmPlan } from '../pose/armPlan.ts';
import { sitting } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import type { Grip } from '../pose/handShapes.ts';
import { changed } from '../pose/pose.ts';
import { tableHeight } from '../props/table.ts';

/** The elbow rests on the table and the palm looks at the face. */
function handUp(grip: Grip): ArmPlan {
  return reachTo({
    at: [22.8, tableHeight + 14.8, 12],
    elbowTowards: [-0.3, -1, 0],
    pronation: -90,
    wrist: 0,
    grip,
  });
}

const start = sitting({ pelvis: { x: 4, pitch: 12 }, armRight: handUp('straight') });

export const fingerGlide: Drawing = {
  person: 'yan',
  view: { yaw: -60, pitch: 6 },
  start,
  via: [{ at: 0.5, pose: changed(start, { armRight: handUp('hook fist') }) }],
  end: changed(start, { armRight: handUp('full fist') }),
  props: [{ kind: 'chair' }, { kind: 'table', x: 12 }],
  muscles: ['forearms'],
  muscleSide: 'right',
  arrows: [{ kind: 'turn', centre: [23.4, 62.4, 12], radii: [4.8, 6.2], from: 65, to: 150 }],
  words: {
    start:
      'sitting with the right elbow resting on a table and the hand up, palm towards the face, fingers and thumb straight',
    end: 'by way of a hook, with the big knuckles straight and only the two end joints of each finger bent, the fingers closed in a full, loose fist, the wrist straight; then slowly flat again',
  },
  crop: { left: 13, right: 27, bottom: 43.5, top: 72 },
};
