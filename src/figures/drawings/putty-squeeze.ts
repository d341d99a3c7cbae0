import { reachTo } from '../pose/armPlan.ts';
import type { ArmPlan } from '../pose/armPlan.ts';
import { sitting } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import type { Grip } from '../pose/handShapes.ts';
import { changed } from '../pose/pose.ts';
import { tableHeight } from '../props/table.ts';

/** The forearm lies on the table with the palm up. */
function handOnTable(grip: Grip): ArmPlan {
  return reachTo({
    at: [29, tableHeight + 1.7, 11],
    elbowTowards: [-0.2, -1, 0.2],
    pronation: -80,
    wrist: 0,
    grip,
  });
}

const start = sitting({ pelvis: { x: 4, pitch: 6 }, armRight: handOnTable('ball') });

export const puttySqueeze: Drawing = {
  person: 'bea',
  view: { yaw: 20, pitch: 6 },
  layout: 'column',
  start,
  end: changed(start, { armRight: handOnTable('fist') }),
  props: [{ kind: 'chair' }, { kind: 'table', x: 12 }],
  held: [{ kind: 'soft ball', hand: 'right' }],
  muscles: ['forearms'],
  muscleSide: 'right',
  arrows: [
    { kind: 'turn', centre: [43, 48.2, 11], radii: [2.6, 0], from: 20, to: 160 },
    { kind: 'turn', centre: [25, 51, 11], radii: [2.6, 0], from: 160, to: 20 },
  ],
  words: {
    start:
      'sitting with the forearm resting on a table, palm up, the fingers lying loosely round a soft ball',
    end: 'fingers and thumb squeezing the ball so that it gives way, the wrist straight, the forearm still on the table',
  },
  crop: { left: 10, right: 42, bottom: 39.5, top: 53 },
  thumbnail: 'start',
};
