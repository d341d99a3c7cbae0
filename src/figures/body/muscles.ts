import type { Skeleton } from '../pose/bones.ts';
import {
  backAndOut,
  backwards,
  deltoid,
  forearm,
  hipFlexor,
  neck,
  onHips,
  onLeg,
  onShoulders,
  onTrunk,
  onUpperArm,
  outwards,
  spots,
} from './musclePatches.ts';
import type { Muscle, MusclePatch } from './musclePatches.ts';
import type { Person } from './people.ts';
import type { Side } from '../pose/side.ts';

export const muscles = {
  abdominals: {
    words: 'stomach muscles',
    single: true,
    patch: onTrunk(1, 0.58, [
      ['belt', 2.3],
      ['belly', 2.5],
      ['ribs', 2.3],
    ]),
  },
  calves: {
    words: 'calves',
    patch: onLeg('shank', -1, [
      [0.06, -1.4, 1],
      [0.28, -1.9, 2.25],
      [0.66, -1, 0.8],
    ]),
  },
  chest: {
    words: 'chest',
    patch: onShoulders(1, [
      [4.4, -11, 1.9, 1],
      [3.4, -6, 1.7, 0.9],
      [3.4, -10.6, 5.4, 1.3],
      [2, -6, 8.4, 1],
    ]),
  },
  forearms: { words: 'forearms', patch: forearm },
  glutes: {
    words: 'buttocks',
    patch: onHips(
      [
        [-3.3, 2.6, 0, 2.3],
        [-3, -0.9, 0, 2.9],
        [-0.6, 0.9, 0, 2],
      ],
      backwards,
    ),
  },
  hamstrings: {
    words: 'back of the thighs',
    patch: onLeg('thigh', -1, [
      [0.2, -3.2, 1.5],
      [0.52, -2.4, 2.6],
      [0.92, -1.7, 0.9],
    ]),
  },
  hipAbductors: {
    words: 'side of the hips',
    patch: onHips(
      [
        [-1, 4.4, 1.6, 1.9],
        [-0.7, 1.6, 2.3, 2.4],
        [-0.4, -1.6, 2.9, 1.3],
      ],
      outwards,
    ),
  },
  hipFlexors: { words: 'front of the hips', patch: hipFlexor },
  lats: {
    words: 'sides of the back',
    patch: ({ chest }, side) => ({
      after: 'shirt',
      hull: spots(chest.origin, chest.axes, side, [
        [-2.4, -1, 5.8, 2.6],
        [-1.5, -8, 4.6, 2],
      ]),
      faces: backAndOut(chest.axes, side),
    }),
  },
  lowerBack: {
    words: 'lower back',
    single: true,
    patch: onTrunk(-1, 0.5, [
      ['belt', 2.3],
      ['belly', 2.3],
    ]),
  },
  neck: { words: 'neck', single: true, patch: neck },
  obliques: {
    words: 'side of the waist',
    patch: ({ waist }, side) => ({
      after: 'shirt',
      hull: spots(waist.origin, waist.axes, side, [
        [0, -3, 5, 2.4],
        [0, 5.5, 5, 2.4],
      ]),
      faces: outwards(waist.axes, side),
    }),
  },
  quads: {
    words: 'front of the thighs',
    patch: onLeg('thigh', 1, [
      [0.08, 3.4, 1.5],
      [0.42, 2.75, 2.75],
      [0.86, 2, 1],
    ]),
  },
  serratus: {
    words: 'side of the ribs',
    patch: ({ chest }, side) => ({
      after: 'shirt',
      hull: spots(chest.origin, chest.axes, side, [
        [2.8, 1, 5.6, 1.7],
        [3.2, -6, 5, 1.7],
        [-0.6, -3, 6, 2],
      ]),
      faces: outwards(chest.axes, side),
    }),
  },
  shins: {
    words: 'front of the shins',
    patch: onLeg('shank', 1, [
      [0.15, 1.6, 1.4],
      [0.6, 1.2, 1],
    ]),
  },
  shoulders: { words: 'shoulders', patch: deltoid },
  triceps: {
    words: 'back of the upper arms',
    patch: onUpperArm(-1, [
      [0.3, -1.2, 1.5],
      [0.6, -1, 1.4],
      [0.85, -0.8, 1.1],
    ]),
  },
  upperBack: {
    words: 'between the shoulder blades',
    patch: onShoulders(-1, [
      [-3.4, -3, 1.5, 0.9],
      [-3.6, -12.5, 1.4, 0.8],
      [-3.2, -6, 5, 1.1],
      [-3.4, -9, 4.4, 1],
    ]),
  },
} as const satisfies Record<string, Muscle>;

export type MuscleName = keyof typeof muscles;

/** The patches of a muscle: one, or one for each side. */
export function musclePatches(
  name: MuscleName,
  skeleton: Skeleton,
  person: Person,
  onlySide?: Side,
): readonly MusclePatch[] {
  const muscle: Muscle = muscles[name];
  const bothSides: readonly Side[] = ['left', 'right'];
  const drawn: readonly Side[] = muscle.single ? ['right'] : onlySide ? [onlySide] : bothSides;
  return drawn.map((side) => muscle.patch(skeleton, side, person));
}
