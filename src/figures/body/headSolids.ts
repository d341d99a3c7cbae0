import { pointFrom } from '../geometry/axes.ts';
import { bodySize } from '../pose/bodySize.ts';
import type { Skeleton } from '../pose/bones.ts';
import type { Hair } from './people.ts';
import { ball, hullOf } from '../geometry/solids.ts';
import type { Blob, Hull, Station, Tube } from '../geometry/solids.ts';
import { mixVectors, scale } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';

function headPoint({ head }: Skeleton, local: Vector3): Vector3 {
  return pointFrom(head.centre, head.axes, scale(local, bodySize.headScale));
}

function egg(skeleton: Skeleton, centre: Vector3, radii: Vector3): Blob {
  return {
    centre: headPoint(skeleton, centre),
    radius: Math.max(...radii) * bodySize.headScale,
    egg: { axes: skeleton.head.axes, radii: scale(radii, bodySize.headScale) },
  };
}

export function neckTube(skeleton: Skeleton): Tube {
  const { shoulders, neck, head } = skeleton;
  const station = (
    centre: Vector3,
    axes: Station['axes'],
    [front, back, half]: Vector3,
  ): Station => ({ centre, axes, front, back, right: half, left: half });
  return {
    kind: 'tube',
    stations: [
      station(
        pointFrom(shoulders.origin, shoulders.axes, [0.3, -2.2, 0]),
        shoulders.axes,
        [3.1, 3, 3.6],
      ),
      station(mixVectors(shoulders.origin, head.origin, 0.5), neck.axes, [2.8, 2.7, 2.95]),
      station(headPoint(skeleton, [-0.9, -3.2, 0]), head.axes, [2.8, 2.7, 3]),
    ],
    startCap: 0.6,
    endCap: 0.6,
    openStart: false,
    openEnd: false,
  };
}

export function faceHulls(skeleton: Skeleton): readonly Hull[] {
  const base = skeleton.head.axes.up;
  const face = hullOf(
    [egg(skeleton, [1.7, -0.2, 0], [4.1, 4.2, 4.35]), egg(skeleton, [2.2, -4, 0], [2.7, 2.4, 2.5])],
    { points: 14, base, flats: 1 },
  );
  const nose = hullOf(
    [
      ball(headPoint(skeleton, [5.35, -1.3, 0]), 0.95),
      ball(headPoint(skeleton, [4.9, 0.6, 0]), 0.8),
      ball(headPoint(skeleton, [4.4, -1.8, 0]), 1),
    ],
    { points: 8, base },
  );
  return [face, nose];
}

export function earHull(skeleton: Skeleton, sign: 1 | -1): Hull {
  return hullOf([egg(skeleton, [-2.7, -1.3, sign * 4.3], [1.15, 1.6, 0.8])], {
    points: 8,
    base: skeleton.head.axes.up,
  });
}

/** The back of the head: hair, a headscarf, or bare skin. It shows which way a person looks. */
export function hairHulls(skeleton: Skeleton, hair: Hair): readonly Hull[] {
  const base = skeleton.head.axes.up;
  const crown = egg(skeleton, [-1, 0.9, 0], [5.6, 5.6, 4.95]);
  const nape = egg(skeleton, [-2.6, -2.2, 0], [3, 2.6, 3.6]);
  const cap = hullOf([crown, nape], { points: 14, base, flats: 1 });
  switch (hair) {
    case 'short':
      return [cap];
    case 'bun':
      return [cap, hullOf([egg(skeleton, [-5.9, 3.6, 0], [2.3, 2.3, 2.3])], { points: 10, base })];
    case 'long':
      return [
        hullOf(
          [
            egg(skeleton, [-1, 0.9, 0], [5.7, 5.7, 5.1]),
            egg(skeleton, [-2.8, -2.2, 0], [3.4, 2.6, 4.6]),
            egg(skeleton, [-3, -6.4, 0], [2.4, 2.6, 3.9]),
          ],
          { points: 14, base },
        ),
      ];
    case 'headscarf':
      return [
        hullOf(
          [
            egg(skeleton, [-0.6, 1, 0], [6, 5.9, 5.4]),
            egg(skeleton, [-2.2, -4.6, 0], [3.8, 3.2, 4.6]),
            egg(skeleton, [-1.2, -7.6, 0], [3.2, 2.4, 4.6]),
          ],
          { points: 14, base },
        ),
      ];
    case 'bald':
      return [hullOf([egg(skeleton, [-0.7, 0.5, 0], [5.3, 5.2, 4.7])], { base })];
  }
}
