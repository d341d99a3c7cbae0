import { pointFrom } from '../geometry/axes.ts';
import type { Axes } from '../geometry/axes.ts';
import type { PartId } from './bodyParts.ts';
import type { Skeleton } from '../pose/bones.ts';
import type { Person } from './people.ts';
import { outwardSign } from '../pose/side.ts';
import type { Side } from '../pose/side.ts';
import { ball, hullOf } from '../geometry/solids.ts';
import type { Hull } from '../geometry/solids.ts';
import { trunkRows, trunkStation } from './trunkSolids.ts';
import { add, mixVectors, scale } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';

/** A highlighted muscle: a patch inside the body, drawn right after the part it lies in. */
export interface MusclePatch {
  readonly after: PartId;
  readonly hull: Hull;
  /** The way the muscle faces; it is hidden when that is away from the viewer. */
  readonly faces: Vector3;
  /** It is shown if it faces the viewer at least so much: 1 is straight on, 0 edge on. */
  readonly leastFacing?: number;
}

export interface Muscle {
  /** Plain words for the text alternative. */
  readonly words: string;
  /** A muscle in the middle of the body has one patch, not one for each side. */
  readonly single?: true;
  readonly patch: (skeleton: Skeleton, side: Side, person: Person) => MusclePatch;
}

/** Along the bone (0 to 1), to the front, and the radius. */
type Spindle = readonly Vector3[];

function spindle(from: Vector3, to: Vector3, axes: Axes, rows: Spindle): Hull {
  return hullOf(
    rows.map(([along, front, radius]) =>
      ball(pointFrom(mixVectors(from, to, along), axes, [front, 0, 0]), radius),
    ),
    { base: axes.forward },
  );
}

/** A patch on the thigh or shank, on its front (1) or back (-1). */
export function onLeg(bone: 'thigh' | 'shank', facing: 1 | -1, rows: Spindle): Muscle['patch'] {
  return ({ legs }, side) => {
    const leg = legs[side];
    const [from, to] = bone === 'thigh' ? [leg.hip, leg.knee] : [leg.knee, leg.ankle];
    return {
      after: `leg-${side}`,
      hull: spindle(from, to, leg[bone], rows),
      faces: scale(leg[bone].forward, facing),
    };
  };
}

export function onUpperArm(facing: 1 | -1, rows: Spindle): Muscle['patch'] {
  return ({ arms }, side) => {
    const { shoulder, elbow, upperArm } = arms[side];
    return {
      after: `sleeve-${side}`,
      hull: spindle(shoulder, elbow, upperArm, rows),
      faces: scale(upperArm.forward, facing),
    };
  };
}

/** Spots as [forward, up, outward] with a radius, in the axes of one joint of the trunk. */
type Spots = readonly (readonly [forward: number, up: number, outward: number, radius: number])[];

export function spots(origin: Vector3, axes: Axes, side: Side, rows: Spots): Hull {
  return hullOf(
    rows.map(([forward, up, outward, radius]) =>
      ball(pointFrom(origin, axes, [forward, up, outward * outwardSign(side)]), radius),
    ),
    { base: axes.forward },
  );
}

export function onShoulders(facing: 1 | -1, rows: Spots): Muscle['patch'] {
  return ({ shoulders }, side) => ({
    after: 'shirt',
    hull: spots(shoulders.origin, shoulders.axes, side, rows),
    faces: add(
      scale(shoulders.axes.forward, facing * 0.92),
      scale(outwards(shoulders.axes, side), 0.4),
    ),
    leastFacing: 0.05,
  });
}

export function onHips(rows: Spots, faces: (axes: Axes, side: Side) => Vector3): Muscle['patch'] {
  return ({ legs, pelvis }, side) => ({
    after: `leg-${side}`,
    hull: spots(legs[side].hip, pelvis.axes, side, rows),
    faces: faces(pelvis.axes, side),
  });
}

/** A patch down the middle of the belly (1) or the lower back (-1). */
export function onTrunk(
  facing: 1 | -1,
  depth: number,
  rows: readonly (readonly [section: keyof typeof trunkRows, radius: number])[],
): Muscle['patch'] {
  return (skeleton, _side, person) => ({
    after: 'shirt',
    hull: hullOf(
      rows.map(([section, radius]) => {
        const { centre, axes, front, back } = trunkStation(skeleton, person, trunkRows[section]);
        const out = (facing > 0 ? front : -back) * depth;
        return ball(add(centre, scale(axes.forward, out)), radius);
      }),
      { base: skeleton.waist.axes.forward },
    ),
    faces: scale(skeleton.waist.axes.forward, facing),
    leastFacing: -0.5,
  });
}

export function hipFlexor({ legs, pelvis }: Skeleton, side: Side): MusclePatch {
  const { hip, thigh } = legs[side];
  const onPelvis = (local: Vector3): Vector3 => pointFrom(hip, pelvis.axes, local);
  return {
    after: `leg-${side}`,
    hull: hullOf(
      [
        ball(onPelvis([3.2, 5.2, 0]), 1),
        ball(onPelvis([3.1, 1.8, 0]), 2),
        ball(pointFrom(hip, thigh, [3.6, -5.5, 0]), 1.1),
      ],
      { base: pelvis.axes.forward },
    ),
    faces: pelvis.axes.forward,
  };
}

export function forearm({ arms }: Skeleton, side: Side): MusclePatch {
  const arm = arms[side];
  const rows = [
    [0.12, 0, 1.6],
    [0.35, 0, 1.6],
    [0.65, 0, 1.1],
  ] as const;
  return {
    after: `arm-${side}`,
    hull: spindle(arm.elbow, arm.wrist, arm.forearm, rows),
    faces: [0, 0, 0],
  };
}

/** The cap over the shoulder joint, down the outside of the upper arm. */
export function deltoid({ arms }: Skeleton, side: Side): MusclePatch {
  const { shoulder, upperArm } = arms[side];
  return {
    after: `sleeve-${side}`,
    hull: spots(shoulder, upperArm, side, [
      [0, 0.9, 0.9, 1.9],
      [0, -3, 1, 2.1],
      [0, -7.6, 0.9, 0.9],
    ]),
    faces: outwards(upperArm, side),
  };
}

export function neck({ shoulders, head }: Skeleton): MusclePatch {
  const at = (share: number): Vector3 => mixVectors(shoulders.origin, head.origin, share);
  const hull = hullOf([ball(at(0.1), 2), ball(at(0.85), 2)]);
  return { after: 'neck', hull, faces: [0, 0, 0] };
}

export const backwards = (axes: Axes): Vector3 => scale(axes.forward, -1);
export const outwards = (axes: Axes, side: Side): Vector3 => scale(axes.right, outwardSign(side));
export const backAndOut = (axes: Axes, side: Side): Vector3 =>
  add(scale(axes.forward, -0.7), scale(outwards(axes, side), 0.7));
