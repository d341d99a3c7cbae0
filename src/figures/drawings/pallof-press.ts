import { reachTo } from '../pose/armPlan.ts';
import type { ArmPlan } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

const anchor = { x: 0, y: 71, z: -50 };

/** Both hands together on the band, in front of the breastbone. */
function handsAt(x: number, elbowsOut: number): ArmPlan {
  return reachTo({
    at: [x, 71, 2.2],
    elbowTowards: [-0.2, -1, elbowsOut],
    pronation: 0,
    grip: 'fist',
  });
}

const start = standing({
  legs: plantedFoot({ x: 0, outward: 7.5 }),
  arms: handsAt(13, 0.7),
});

export const pallofPress: Drawing = {
  person: 'amara',
  view: { yaw: 48, pitch: 10 },
  start,
  end: changed(start, { arms: handsAt(30, 0.4) }),
  props: [{ kind: 'side anchor', ...anchor }],
  held: [{ kind: 'band', fixedAt: [anchor.x, anchor.y, anchor.z] }],
  muscles: ['obliques'],
  thumbnail: 'end',
  arrows: [{ kind: 'path', of: 'hand-right', gap: -8, stretch: 1.2 }],
  words: {
    start:
      'standing side-on to a door with the band fixed to it at chest height, both hands holding the band at the breastbone',
    end: 'both hands pressed straight out in front of the breastbone, hips and shoulders still facing forward against the pull of the band',
  },
};
