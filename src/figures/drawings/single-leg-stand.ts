import { handOnSurface } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { counterHeight } from '../props/counter.ts';
import { freeLeg } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const start = standing({
  arms: handOnSurface({
    at: [17.5, counterHeight, 9],
    normal: [0, 1, 0],
    fingers: [1, 0, 0],
    elbowTowards: [-1, -0.2, 0.3],
  }),
});

const lifting = changed(start, {
  pelvis: { z: 3.4, y: 52.4 },
  legLeft: freeLeg({ flex: 16, abduction: 7, knee: 38, ankle: 12 }),
});

export const singleLegStand: Drawing = {
  person: 'george',
  view: { yaw: -34, pitch: 8 },
  start,
  via: [{ at: 0.4, pose: lifting }],
  end: changed(start, {
    pelvis: { x: 1, z: 4.2, y: 52.3 },
    legLeft: freeLeg({ flex: 19, abduction: 8, knee: 51, ankle: 16 }),
  }),
  props: [{ kind: 'counter', x: 16, width: 50 }],
  muscles: ['hipAbductors'],
  muscleSide: 'right',
  arrows: [{ kind: 'straight', direction: 'up', beside: 'left', along: 0.12, length: 12, gap: 5 }],
  words: {
    start: 'standing and facing a worktop, both hands on it, feet as wide as the hips',
    end: 'hips moved over the right foot, standing tall on it; left knee bent a little and the left foot just clear of the floor, no higher than the other ankle, legs apart, hands still on the worktop',
  },
  thumbnail: 'end',
};
