import { pointFrom } from '../geometry/axes.ts';
import { bodySize } from '../pose/bodySize.ts';
import type { Joint, Skeleton } from '../pose/bones.ts';
import type { Person } from './people.ts';
import { ball, hullOf } from '../geometry/solids.ts';
import type { Hull, Station, Tube } from '../geometry/solids.ts';
import { add, clamp, mixVectors, scale, unit } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';

/** A cross section of the trunk: which stretch of the spine, where along it, and its radii. */
interface TrunkRow {
  readonly segment: 0 | 1 | 2 | 3;
  readonly along: number;
  readonly front: number;
  readonly back: number;
  readonly half: number;
}

function row(segment: TrunkRow['segment'], along: number, [front, back, half]: Vector3): TrunkRow {
  return { segment, along, front, back, half };
}

/** From below the hips to the base of the neck. */
export const trunkRows = {
  seat: row(0, -0.42, [4.6, 6.2, 8.3]),
  hips: row(0, 0.1, [6.2, 7.2, 9.2]),
  belt: row(0, 0.62, [6.3, 6.2, 8.4]),
  waist: row(1, 0.1, [5.9, 5, 7.5]),
  belly: row(1, 0.75, [6.2, 4.9, 7.6]),
  ribs: row(2, 0.5, [6.9, 5.3, 8.6]),
  chest: row(3, 0.1, [6.7, 5.8, 9.2]),
  collar: row(3, 0.62, [4.9, 5.4, 8.3]),
  neckBase: row(3, 1, [3.1, 3.7, 4.8]),
} as const;

/** One cross section of the trunk, following the bend of the spine. */
export function trunkStation(
  skeleton: Skeleton,
  person: Person,
  section: TrunkRow,
  loose = 0,
): Station {
  const joints: readonly [Joint, Joint, Joint, Joint, Joint] = [
    skeleton.pelvis,
    skeleton.waist,
    skeleton.middleBack,
    skeleton.chest,
    skeleton.shoulders,
  ];
  const { segment, along } = section;
  const below = joints[segment];
  const above = joints[segment + 1] ?? skeleton.shoulders;
  const centre =
    along < 0
      ? add(below.origin, scale(below.axes.up, along * bodySize.spine[segment]))
      : mixVectors(below.origin, above.origin, along);
  const share = clamp(along, 0, 1);
  // The pelvis is one bone: only half of the first joint's bend shows on its surface.
  const forwardShare = segment === 0 ? share * 0.5 : share;
  const bulges = section.segment === 1 || section === trunkRows.belt;
  const half = section.half * person.girth + loose;
  return {
    centre,
    axes: {
      forward: unit(mixVectors(below.axes.forward, above.axes.forward, forwardShare)),
      right: unit(mixVectors(below.axes.right, above.axes.right, share)),
    },
    front: section.front * person.girth * (bulges ? person.belly : 1) + loose,
    back: section.back * person.girth + loose,
    right: half,
    left: half,
  };
}

export function pelvisTube(skeleton: Skeleton, person: Person): Tube {
  const station = (section: TrunkRow): Station => trunkStation(skeleton, person, section, 0.1);
  return {
    kind: 'tube',
    stations: [
      station(trunkRows.seat),
      station(trunkRows.hips),
      station(trunkRows.belt),
      station(trunkRows.waist),
    ],
    startCap: 0.5,
    endCap: 0.3,
    openStart: true,
    openEnd: false,
  };
}

export function shirtTube(skeleton: Skeleton, person: Person): Tube {
  const station = (section: TrunkRow): Station => trunkStation(skeleton, person, section, 0.35);
  return {
    kind: 'tube',
    stations: [
      station(trunkRows.belt),
      station(trunkRows.waist),
      station(trunkRows.belly),
      station(trunkRows.ribs),
      station(trunkRows.chest),
      station(trunkRows.collar),
      station(trunkRows.neckBase),
    ],
    startCap: 0.16,
    endCap: 0.2,
    openStart: false,
    openEnd: false,
  };
}

/** The top of the shirt from shoulder to shoulder. */
export function yokeHull(skeleton: Skeleton): Hull {
  const { origin, axes } = skeleton.shoulders;
  const at = (local: Vector3): Vector3 => pointFrom(origin, axes, local);
  return hullOf(
    [
      ball(skeleton.arms.right.shoulder, 3.6),
      ball(at([0.2, -6, 4]), 4.2),
      ball(at([0.2, -6, -4]), 4.2),
      ball(skeleton.arms.left.shoulder, 3.6),
      ball(at([-0.5, -1.7, 2.2]), 2.3),
      ball(at([-0.5, -1.7, -2.2]), 2.3),
    ],
    { points: 14, base: axes.up, flats: 4 },
  );
}
