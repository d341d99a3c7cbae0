import type { Axes } from '../geometry/axes.ts';
import type { Person } from './people.ts';
import type { Side } from '../pose/side.ts';
import type { Station, Tube } from '../geometry/solids.ts';
import { mix, mixVectors } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';

/** Place along the bone (0 to 1) and the radii there, in percent of stature. */
type ProfileRow = readonly [
  along: number,
  front: number,
  back: number,
  outer: number,
  inner: number,
];

export type LimbProfile = readonly [ProfileRow, ProfileRow, ...ProfileRow[]];

export const limbProfiles = {
  thigh: [
    [0, 6, 6.5, 6, 5.3],
    [0.3, 5.9, 6, 5.8, 5.1],
    [0.7, 4.65, 4.4, 4.45, 4.25],
    [1, 3.75, 3.5, 3.65, 3.65],
  ],
  shank: [
    [0, 3.55, 3.3, 3.45, 3.45],
    [0.3, 3, 4.2, 3.75, 3.75],
    [0.62, 2.4, 3.1, 2.8, 2.8],
    [0.88, 2.1, 2, 2, 2],
    [1, 2.1, 2.1, 2, 2],
  ],
  upperArm: [
    [0, 3.5, 3.5, 3.4, 3.2],
    [0.4, 3.1, 3.1, 3.1, 2.85],
    [1, 2.25, 2.25, 2.2, 2.2],
  ],
  forearm: [
    [0, 2.25, 2.25, 2.2, 2.2],
    [0.3, 2.4, 2.3, 2.45, 2.3],
    [1, 1.5, 1.5, 1.35, 1.35],
  ],
} as const satisfies Record<string, LimbProfile>;

export interface LimbBone {
  readonly from: Vector3;
  readonly to: Vector3;
  readonly axes: Axes;
  readonly side: Side;
  readonly profile: LimbProfile;
}

export interface LimbRange {
  /** The stretch of the bone to draw, 0 to 1. */
  readonly start?: number;
  readonly end?: number;
  /** Added to every radius: clothes lie over skin. */
  readonly loose?: number;
  readonly startCap?: number;
  readonly endCap?: number;
  readonly openStart?: boolean;
  readonly openEnd?: boolean;
  readonly shadedStart?: boolean;
}

/** The flesh of a bone, or of a stretch of it, as a tube. */
export function limbTube(bone: LimbBone, person: Person, range: LimbRange = {}): Tube {
  const { start = 0, end = 1, loose = 0 } = range;
  const width = 1 + (person.girth - 1) * 0.8;
  const station = (along: number): Station => {
    const [, front, back, outer, inner] = profileAt(bone.profile, along);
    const [right, left] = bone.side === 'right' ? [outer, inner] : [inner, outer];
    return {
      centre: mixVectors(bone.from, bone.to, along),
      axes: bone.axes,
      front: front * width + loose,
      back: back * width + loose,
      right: right * width + loose,
      left: left * width + loose,
    };
  };
  const inside = bone.profile
    .map(([along]) => along)
    .filter((along) => along > start + 0.06 && along < end - 0.06);
  const stations = [start, ...inside, end].map(station);
  return {
    kind: 'tube',
    stations,
    startCap: range.startCap ?? 0.95,
    endCap: range.endCap ?? 0.95,
    openStart: range.openStart ?? false,
    openEnd: range.openEnd ?? false,
    shadedStart: range.shadedStart ?? false,
  };
}

function profileAt(profile: LimbProfile, along: number): ProfileRow {
  const next = profile.findIndex(([at], index) => index > 0 && at >= along);
  const after = profile[next] ?? profile[1];
  const before = profile[next - 1] ?? profile[0];
  const share = (along - before[0]) / (after[0] - before[0]);
  return [
    along,
    mix(before[1], after[1], share),
    mix(before[2], after[2], share),
    mix(before[3], after[3], share),
    mix(before[4], after[4], share),
  ];
}
