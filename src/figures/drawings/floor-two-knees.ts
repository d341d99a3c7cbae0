import { handOnSurface } from '../pose/armPlan.ts';
import { kneelingTall } from '../pose/basePoses.ts';
import { seatHeight } from '../pose/bodySize.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const hands = handOnSurface({
  at: [31.5, seatHeight, 9],
  normal: [0, 1, 0],
  fingers: [1, 0, 0],
  elbowTowards: [-1, 0, 0.6],
});
const toesTucked = plantedFoot({ x: -30.5, heelLift: 66, toeOut: 0 });

const start = kneelingTall({
  pelvis: { x: 0.5, y: 32.4, pitch: 34 },
  spine: { flex: 18 },
  neck: { flex: -30 },
  legLeft: plantedFoot({ x: 15, toeOut: 0 }),
  legRight: toesTucked,
  arms: hands,
});

export const floorTwoKnees: Drawing = {
  person: 'george',
  view: { yaw: -15, pitch: 7 },
  start,
  via: [
    { at: 0.4, pose: changed(start, { legLeft: plantedFoot({ x: -6, heelLift: 78, toeOut: 0 }) }) },
  ],
  end: changed(start, { pelvis: { x: 2, y: 32.4, pitch: 30 }, legLeft: toesTucked }),
  props: [
    { kind: 'mat', from: -44, to: 22 },
    { kind: 'chair', x: 40.5, turned: true },
    { kind: 'cushions', x: 1.5, layers: 1 },
  ],
  muscles: ['glutes', 'quads'],
  arrows: [{ kind: 'path', of: 'knee-left', gap: 8, bothWays: true, from: 0.1, to: 0.85 }],
  thumbnail: 'end',
  words: {
    start:
      'kneeling on the right knee with the left foot flat in front, hands on the seat of a chair',
    end: 'kneeling tall on both knees on a cushion, hands still on the seat',
  },
};
