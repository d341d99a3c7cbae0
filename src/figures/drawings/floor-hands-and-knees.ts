import { handOnSurface } from '../pose/armPlan.ts';
import { kneelingTall, onHandsAndKnees } from '../pose/basePoses.ts';
import { bodySize, seatHeight } from '../pose/bodySize.ts';
import type { Drawing } from '../drawing.ts';
import { kneelingLeg } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const onSeat = handOnSurface({
  at: [31.5, seatHeight, 9],
  normal: [0, 1, 0],
  fingers: [1, 0, 0],
  elbowTowards: [-1, 0, 0.6],
});
/** So far back that the head clears the chair. */
const knees = -29;
const onFloor = handOnSurface({
  at: [knees + 26, 0, bodySize.shoulderOutward],
  normal: [0, 1, 0],
  fingers: [1, 0, 0],
  elbowTowards: [-1, -0.1, 0],
});
const halfWay = kneelingLeg({ kneeX: -16 });

const start = kneelingTall({
  pelvis: { x: 1, y: 27.8, pitch: 36 },
  spine: { flex: 18 },
  neck: { flex: -30 },
  arms: onSeat,
});

const oneKneeBack = changed(start, {
  pelvis: { x: -7, y: 27, pitch: 54 },
  legRight: halfWay,
});

const kneesBack = changed(start, {
  pelvis: { x: -15, y: 27.8, pitch: 68 },
  spine: { flex: 14 },
  legs: halfWay,
});

export const floorHandsAndKnees: Drawing = {
  person: 'george',
  view: { yaw: -15, pitch: 7 },
  start,
  via: [
    { at: 0.2, pose: oneKneeBack },
    { at: 0.4, pose: kneesBack },
  ],
  end: onHandsAndKnees({
    pelvis: { x: knees },
    neck: { flex: -24 },
    legs: kneelingLeg({ kneeX: knees }),
    arms: onFloor,
  }),
  props: [
    { kind: 'mat', from: -62, to: 24 },
    { kind: 'chair', x: 40.5, turned: true },
  ],
  arrows: [
    {
      kind: 'straight',
      direction: 'down',
      bothWays: true,
      beside: 'right',
      along: 1.15,
      length: 14,
    },
  ],
  words: {
    start: 'kneeling tall on both knees in front of a chair, hands on the seat',
    end: 'on hands and knees on the mat, a little back from the chair, hands under the shoulders',
  },
  thumbnail: 'end',
};
