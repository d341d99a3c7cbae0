import { handOnTrunk } from '../pose/armPlan.ts';
import { sitting } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { changed } from '../pose/pose.ts';

const start = sitting({
  armRight: handOnTrunk({
    part: 'shoulders',
    at: [10.4, 9.4, 3.4],
    normal: [1, 0.2, 0.1],
    fingers: [-0.25, 0.62, -0.75],
    elbowTowards: [0.4, -1, 0.5],
  }),
});

export const neckHandPress: Drawing = {
  person: 'kofi',
  view: { yaw: 16, pitch: 4 },
  start,
  end: changed(start, {
    armRight: handOnTrunk({
      part: 'shoulders',
      at: [-6, 8.4, 4],
      normal: [-1, 0, 0.1],
      fingers: [0.1, 0.5, -0.9],
      elbowTowards: [0.6, 0.1, 1],
    }),
  }),
  movement: 'two scenes',
  props: [{ kind: 'chair' }],
  muscles: ['neck'],
  crop: { left: -18, right: 22, bottom: 40, top: 94 },
  arrows: [
    { kind: 'turn', on: 'start', centre: [3, 88, 0], radii: [4, 0], from: 160, to: 20 },
    { kind: 'turn', on: 'start', centre: [17, 82, 0], radii: [4, 0], from: 20, to: 160 },
    { kind: 'turn', centre: [3, 88, 0], radii: [4, 0], from: 20, to: 160 },
    { kind: 'turn', centre: [-13, 82, 0], radii: [4, 0], from: 160, to: 20 },
  ],
  words: {
    start:
      'sitting tall on a chair, one palm on the forehead, head and hand pressing against each other without moving',
    end: 'the same with the palm on the back of the head, and then on each side of it, the head staying in line',
  },
};
