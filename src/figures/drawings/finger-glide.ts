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
    at: [25.6, tableHeight + 13.4, 12],
    elbowTowards: [-0.3, -1, 0],
    pronation: -90,
    wrist: 0,
    grip,
  });
}

const start = sitting({ pelvis: { x: 4, pitch: 12 }, armRight: handUp('straight') });

export const fingerGlide: Drawing = {
  person: 'yan',
  view: { yaw: 10, pitch: 6 },
  start,
  via: [{ at: 0.5, pose: changed(start, { armRight: handUp('hook fist') }) }],
  end: changed(start, { armRight: handUp('full fist') }),
  props: [
    { kind: 'chair', back: false },
    { kind: 'table', x: 12 },
  ],
  muscles: ['forearms'],
  muscleSide: 'right',
  arrows: [{ kind: 'turn', centre: [31, 59, 12], radii: [6.6, 6.6], from: 20, to: 110 }],
  words: {
    start:
      'sitting with the elbow resting on a table and the hand up, fingers and thumb straight, palm towards the face',
    end: 'by way of a hook, with the knuckles straight and the fingertips bent down, the fingers closed in a full fist, the wrist straight',
  },
  crop: { left: 19, right: 36.5, bottom: 43, top: 66.8 },
};
