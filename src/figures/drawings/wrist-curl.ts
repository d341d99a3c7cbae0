import { handOnThigh, reachTo } from '../pose/armPlan.ts';
import type { ArmPlan } from '../pose/armPlan.ts';
import { sitting } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { changed } from '../pose/pose.ts';
import { tableHeight } from '../props/table.ts';

/** The forearm lies on the table, palm up, and the hand is over its edge. */
function handOverEdge(wrist: number): ArmPlan {
  return reachTo({
    at: [28, tableHeight + 1.9, 12],
    elbowTowards: [-0.2, -1, 0.2],
    pronation: -85,
    wrist,
    grip: 'fist',
  });
}

const start = sitting({
  pelvis: { x: 4, pitch: 6 },
  armLeft: handOnThigh({ along: 0.3 }),
  armRight: handOverEdge(28),
});

export const wristCurl: Drawing = {
  person: 'tom',
  view: { yaw: 30, pitch: 8 },
  layout: 'column',
  start,
  end: changed(start, { armRight: handOverEdge(-50) }),
  props: [{ kind: 'chair' }, { kind: 'table', x: 9, z: 9, depth: 18, width: 19 }],
  held: [{ kind: 'dumbbells', hands: 'right', light: true }],
  muscles: ['forearms'],
  muscleSide: 'right',
  words: {
    start:
      'sitting with the forearm resting on a table, palm up, the hand over the edge holding a light dumbbell, the wrist bent back so that the hand hangs low',
    end: 'the wrist curled up, the dumbbell lifted, the forearm still on the table',
  },
  crop: { left: 3, right: 31, bottom: 37, top: 53 },
  arrows: [{ kind: 'path', of: 'hand-right', gap: 6 }],
};
