import { pointFrom } from '../geometry/axes.ts';
import type { LegBones, Skeleton } from '../pose/bones.ts';
import { sides } from '../pose/side.ts';
import type { Side } from '../pose/side.ts';
import { add, mixVectors, scale } from '../geometry/vector.ts';
import type { Vector2, Vector3 } from '../geometry/vector.ts';

/** Shares of the body's mass, after Winter; arms and legs count twice. */
const mass = {
  head: 0.081,
  trunk: 0.497,
  upperArm: 0.028,
  forearm: 0.016,
  hand: 0.006,
  thigh: 0.1,
  shank: 0.0465,
  foot: 0.0145,
} as const;

export function centreOfMass(skeleton: Skeleton): Vector3 {
  const { pelvis, shoulders, head, legs, arms } = skeleton;
  const limbs = sides.flatMap((side): readonly (readonly [number, Vector3])[] => {
    const leg = legs[side];
    const arm = arms[side];
    return [
      [mass.upperArm, mixVectors(arm.shoulder, arm.elbow, 0.436)],
      [mass.forearm, mixVectors(arm.elbow, arm.wrist, 0.43)],
      [mass.hand, pointFrom(arm.wrist, arm.hand, [0, -4, 0])],
      [mass.thigh, mixVectors(leg.hip, leg.knee, 0.433)],
      [mass.shank, mixVectors(leg.knee, leg.ankle, 0.433)],
      [mass.foot, pointFrom(leg.ankle, leg.foot, [4, -2, 0])],
    ];
  });
  const all = [
    [mass.head, head.centre] as const,
    [mass.trunk, mixVectors(pelvis.origin, shoulders.origin, 0.46)] as const,
    ...limbs,
  ];
  const total = all.reduce((sum, [share]) => sum + share, 0);
  const weighed = all.map(([share, point]) => scale(point, share / total));
  return weighed.reduce<Vector3>(add, [0, 0, 0]);
}

/** What carries a standing person. */
export interface Support {
  /** Hands that lean on something in the room. */
  readonly hands: readonly Side[];
  /** Walking, the body falls from one foot to the other: both count, also the lifted one. */
  readonly walking: boolean;
}

/** How far the centre of mass is outside what carries the body: 0 or less is balanced. */
export function offBalance(skeleton: Skeleton, { hands, walking }: Support): number {
  const [x, , z] = centreOfMass(skeleton);
  const feet = sides.filter((side) => walking || skeleton.legs[side].planted);
  const leaning = hands.map((side): Vector2 => {
    const [handX, , handZ] = skeleton.arms[side].wrist;
    return [handX, handZ];
  });
  const edge = convexEdge([
    ...feet.flatMap((side) => solePoints(skeleton.legs[side], walking)),
    ...leaning,
  ]);
  return Math.max(
    ...edge.map((from, index) => {
      const to = edge[(index + 1) % edge.length] ?? from;
      const [dx, dz] = [to[0] - from[0], to[1] - from[1]];
      const length = Math.hypot(dx, dz) || 1;
      return (dz * (x - from[0]) - dx * (z - from[1])) / length;
    }),
  );
}

/** The corners of a sole, or those on the surface it stands on, seen from above. */
function solePoints({ ankle, foot }: LegBones, all: boolean): readonly Vector2[] {
  const corners: readonly Vector3[] = [
    [-4.6, -3.9, 2],
    [-4.6, -3.9, -2],
    [8, -3.9, 3],
    [8, -3.9, -3],
    [11.5, -3.9, 0],
  ];
  const points = corners.map((corner) => pointFrom(ankle, foot, corner));
  const lowest = Math.min(...points.map(([, y]) => y));
  return points.filter(([, y]) => all || y < lowest + 1.6).map(([x, , z]): Vector2 => [x, z]);
}

/** The corners of the smallest convex shape round all points, in order (Andrew's chain). */
function convexEdge(points: readonly Vector2[]): readonly Vector2[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (ordered: readonly Vector2[]): readonly Vector2[] => {
    const chain: Vector2[] = [];
    for (const point of ordered) {
      while (turnsRight(chain.at(-2), chain.at(-1), point)) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

function turnsRight(a: Vector2 | undefined, b: Vector2 | undefined, c: Vector2): boolean {
  if (a === undefined || b === undefined) return false;
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) <= 0;
}
