import { freeArm, reachTo } from '../pose/armPlan.ts';
import type { ArmPlan } from '../pose/armPlan.ts';
import { lyingStraight } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const kickUp = freeLeg({ flex: 8, knee: 12, ankle: -40 });
const kickDown = freeLeg({ flex: -5, knee: 10, ankle: -40 });
const overhead = freeArm({ flex: 174, abduction: 8, elbow: 6, pronation: 0 });
const atHip = freeArm({ flex: -4, abduction: 12, elbow: 8, pronation: 10 });

function underWater(x: number, outward: number): ArmPlan {
  return reachTo({ at: [x, 9, outward], elbowTowards: [-0.4, 0.2, 1] });
}

const start = lyingStraight({
  pelvis: { pitch: -93 },
  neck: { flex: 4 },
  legLeft: kickDown,
  legRight: kickUp,
  armLeft: overhead,
  armRight: atHip,
  settling: { restHeight: 11 },
});

const halfway = changed(start, {
  pelvis: { roll: -6 },
  legLeft: freeLeg({ flex: 6, knee: 12, ankle: -40 }),
  legRight: freeLeg({ flex: 6, knee: 12, ankle: -40 }),
  // Pulls out to the side, under the surface.
  armLeft: underWater(-27, 31),
  armRight: freeArm({ flex: 92, abduction: 6, elbow: 4, pronation: 0 }),
});

const reachingOut = changed(halfway, {
  pelvis: { roll: -4 },
  legLeft: kickDown,
  legRight: kickUp,
  armLeft: underWater(-46, 25),
  armRight: freeArm({ flex: 48, abduction: 8, elbow: 6, pronation: 0 }),
});

const enteringAgain = changed(halfway, {
  pelvis: { roll: -2 },
  legLeft: kickUp,
  legRight: kickDown,
  armLeft: underWater(-8, 22),
  armRight: freeArm({ flex: 148, abduction: 6, elbow: 4, pronation: 0 }),
});

export const swimEasy: Drawing = {
  person: 'yan',
  barefoot: true,
  view: { yaw: 8, pitch: 5 },
  layout: 'column',
  movement: 'on the spot',
  start,
  via: [
    { at: 0.25, pose: reachingOut },
    { at: 0.5, pose: halfway },
    { at: 0.8, pose: enteringAgain },
  ],
  end: changed(start, {
    legLeft: kickUp,
    legRight: kickDown,
    armLeft: atHip,
    armRight: overhead,
  }),
  props: [{ kind: 'water', from: -92, to: 58, height: 18 }],
  muscles: ['lats'],
  arrows: [
    { kind: 'straight', on: 'start', direction: 'left', beside: 'above', along: 0.12, length: 18 },
    { kind: 'path', of: 'hand-right', gap: 0, from: 0.15, to: 0.85 },
    // The other arm pulls under water.
    { kind: 'path', of: 'hand-left', gap: 9, from: 0.15, to: 0.9 },
  ],
  words: {
    start:
      'floating on the back in a pool with the ears in the water and the face clear of it, legs kicking gently, left arm stretched past the head, right arm beside the hip',
    end: 'arms changed over: the right arm has swung up out of the water and back past the head while the left arm has pulled down to the hip',
  },
  thumbnail: 'end',
};
