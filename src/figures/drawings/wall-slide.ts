import { handOnSurface } from '../pose/armPlan.ts';
import type { ArmPlan } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

const wall = 19.5;

/** The hand at this height, the forearm upright on the wall below it. */
function forearmOnWall(height: number, outward: number): ArmPlan {
  return handOnSurface({
    at: [wall, height, outward],
    normal: [-1, 0, 0],
    fingers: [0, 1, 0.1],
    gap: 2,
    elbowTowards: [1, -1, 0.1],
  });
}

const start = standing({
  pelvis: { x: 3.4 },
  arms: forearmOnWall(84, 11),
});

export const wallSlide: Drawing = {
  person: 'leila',
  view: views.towardsWall,
  start,
  // Half way the elbows are furthest from the shoulders, so the body gives way.
  via: [{ at: 0.5, pose: changed(start, { pelvis: { x: 0.6 }, arms: forearmOnWall(92.5, 12) }) }],
  end: changed(start, {
    pelvis: { x: 1.4, pitch: 0 },
    arms: forearmOnWall(101, 13),
  }),
  props: [{ kind: 'wall', x: wall }],
  crop: { left: -30, right: 46, bottom: -8, top: 114 },
  held: [{ kind: 'wall towels' }],
  muscles: ['shoulders', 'serratus'],
  words: {
    start:
      'standing facing a wall, forearms upright on it, elbows at chest height, a folded towel under each hand',
    end: 'forearms slid up the wall, hands above the head, elbows higher than the shoulders',
  },
  arrows: [{ kind: 'path', of: 'hand-right', gap: 7, from: 0, to: 0.95 }],
  thumbnail: 'end',
};
