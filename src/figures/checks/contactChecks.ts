import { bodyParts } from '../body/bodyParts.ts';
import type { PartId } from '../body/bodyParts.ts';
import { seatHeight } from '../pose/bodySize.ts';
import type { Skeleton } from '../pose/bones.ts';
import type { Findings } from './findings.ts';
import { seatSpan } from '../props/chair.ts';
import type { PlacedProp } from '../props/furniture.ts';
import type { Person } from '../body/people.ts';
import type { Pose } from '../pose/pose.ts';
import { sides } from '../pose/side.ts';
import { stationReach } from '../geometry/solids.ts';
import type { Solid } from '../geometry/solids.ts';
import { distance } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';

/** How far something that is to keep still may move, in percent of stature. */
const slack = 0.8;

/** How deep flesh may sink into a seat: one percent, and what rounding adds. */
const deepest = 1.05;

/** A place of the body at each sampled moment, and the key poses in which it is held. */
interface Held {
  readonly what: string;
  readonly places: readonly Vector3[];
  /** True for every key pose that keeps it on its surface. */
  readonly held: readonly boolean[];
}

/**
 * Feet, hands and the seat that rest in the same place in every key pose must not slide in between.
 */
export function slidingFindings(bodies: readonly Skeleton[], poses: readonly Pose[]): Findings {
  return heldPlaces(bodies, poses).flatMap(({ what, places, held }) => {
    const [first] = places;
    const last = places.at(-1);
    if (first === undefined || last === undefined || held.includes(false)) return [];
    const slid = Math.max(...places.map((place) => distance(place, first)));
    const stays = distance(first, last) < 0.6;
    return stays && slid > slack ? [`${what} slides ${slid.toFixed(1)}`] : [];
  });
}

function heldPlaces(bodies: readonly Skeleton[], poses: readonly Pose[]): readonly Held[] {
  const limbs = sides.flatMap((side): readonly Held[] => [
    {
      what: `${side} foot`,
      places: bodies.map(({ legs }) => legs[side].ankle),
      held: poses.map(({ legs }) => legs[side].kind === 'planted'),
    },
    {
      what: `${side} hand`,
      places: bodies.map(({ arms }) => arms[side].wrist),
      held: poses.map(({ arms }) => arms[side].kind === 'surface'),
    },
  ]);
  const seat: Held = {
    what: 'seat',
    places: bodies.map(({ pelvis }) => pelvis.origin),
    held: poses.map(({ posture }) => posture === 'sitting'),
  };
  return [...limbs, seat];
}

type Chair = Extract<PlacedProp, { kind: 'chair' }>;

const sittingParts: readonly PartId[] = ['pelvis', 'leg-left', 'leg-right'];

/**
 * Nobody sinks into a seat, and who sits on one touches it. Soft flesh flattens, so a full build is
 * measured as a slim one.
 */
export function seatFindings(
  skeleton: Skeleton,
  person: Person,
  chair: Chair,
  sits: boolean,
): Findings {
  const firm = { ...person, girth: Math.min(person.girth, 1.04), belly: 1 };
  const heights = bodyParts(skeleton, firm)
    .filter(({ id }) => sittingParts.includes(id))
    .flatMap(({ solids }) => solids.flatMap((solid) => undersides(solid, chair)));
  const lowest = Math.min(...heights) - seatTop(chair);
  if (lowest < -deepest) return [`the body is ${(-lowest).toFixed(1)} inside the seat`];
  return sits && lowest > 1.5 ? [`the body floats ${lowest.toFixed(1)} over the seat`] : [];
}

function seatTop({ cushions = 0 }: Chair): number {
  return seatHeight + cushions;
}

/** How low the cross sections of a limb or the trunk come that are over the seat. */
function undersides(solid: Solid, chair: Chair): readonly number[] {
  if (solid.kind === 'hull') return [];
  const { z: chairZ = 0 } = chair;
  const [from, to] = seatSpan(chair);
  const top = seatTop(chair);
  return solid.stations
    .filter(({ centre: [x, y, z] }) => {
      const over = x > from && x < to && Math.abs(z - chairZ) < 12;
      return over && y > top - deepest && y < top + 12;
    })
    .map((station) => station.centre[1] - stationReach(station, [0, -1, 0]));
}
