import type { Axes } from './axes.ts';
import type { Inset } from './outline.ts';
import { dot, scale } from './vector.ts';
import type { Vector3 } from './vector.ts';

/** The body is built of two kinds of solids, whose outlines can be worked out from any side. */
export type Solid = Tube | Hull;

/** One cross section of a tube: a centre, two axes and four radii. */
export interface Station {
  readonly centre: Vector3;
  readonly axes: Pick<Axes, 'forward' | 'right'>;
  readonly front: number;
  readonly back: number;
  readonly right: number;
  readonly left: number;
}

/** A limb or trunk: a row of cross sections with rounded ends. */
export interface Tube {
  readonly kind: 'tube';
  readonly stations: readonly Station[];
  /** How far the end bulges, as a share of its width. */
  readonly startCap: number;
  readonly endCap: number;
  /** Open ends get no contour, because another part continues there. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** The part behind an open start is shaded on the same side, so the shadow runs on. */
  readonly shadedStart?: boolean;
}

/** A ball, or an egg when `radii` and `axes` are given. */
export interface Blob {
  readonly centre: Vector3;
  readonly radius: number;
  readonly egg?: { readonly axes: Axes; readonly radii: Vector3 };
}

/** A rubber skin stretched over balls: hands, shoes, the head. */
export interface Hull {
  readonly kind: 'hull';
  readonly blobs: readonly Blob[];
  /** How many points the outline has; fixed, so that outlines of two poses can be tweened. */
  readonly points: number;
  /** Turns the sampling with the body, so that points keep their place on it. */
  readonly base: Vector3;
  /** How many flat stretches are drawn exactly. */
  readonly flats: number;
  /** Stretches shorter than this count as round. */
  readonly shortestFlat: number;
  /** How far the lit shape stays inside the base, where it differs from the rest of its part. */
  readonly inset?: Inset;
}

/** A thin pointed line drawn on the body, such as the gap between two fingers. */
export interface LineSolid {
  readonly from: Vector3;
  /** A point that the line runs through halfway. */
  readonly via: Vector3;
  readonly to: Vector3;
  /** The line is not seen by a viewer who looks along one of these directions. */
  readonly hiddenFrom: readonly { readonly direction: Vector3; readonly least: number }[];
}

export function ball(centre: Vector3, radius: number): Blob {
  return { centre, radius };
}

export function hullOf(
  blobs: readonly Blob[],
  options: Partial<Omit<Hull, 'kind' | 'blobs'>> = {},
): Hull {
  return {
    kind: 'hull',
    blobs,
    points: 12,
    base: [1, 0, 0],
    flats: 2,
    shortestFlat: 1.2,
    ...options,
  };
}

/** How far a cross section reaches from its centre in a direction. */
export function stationReach(station: Station, direction: Vector3): number {
  const x = dot(station.axes.forward, direction);
  const z = dot(station.axes.right, direction);
  const forward = (x > 0 ? station.front : station.back) * x;
  const sideways = (z > 0 ? station.right : station.left) * z;
  return Math.hypot(forward, sideways);
}

/** The point of an egg that lies furthest in a direction, from its centre, and how far that is. */
export function eggReach(
  { axes, radii }: NonNullable<Blob['egg']>,
  direction: Vector3,
): { readonly reach: number; readonly offset: Vector3 } {
  const along = [
    radii[0] * dot(axes.forward, direction),
    radii[1] * dot(axes.up, direction),
    radii[2] * dot(axes.right, direction),
  ] as const;
  const reach = Math.hypot(...along);
  const parts = [
    scale(axes.forward, (radii[0] * along[0]) / reach),
    scale(axes.up, (radii[1] * along[1]) / reach),
    scale(axes.right, (radii[2] * along[2]) / reach),
  ] as const;
  const sum = (index: 0 | 1 | 2): number => parts[0][index] + parts[1][index] + parts[2][index];
  return { reach, offset: [sum(0), sum(1), sum(2)] };
}

/** How far a solid reaches in a direction, measured from the middle of the room. */
export function solidReach(solid: Solid, direction: Vector3): number {
  if (solid.kind === 'tube') {
    return Math.max(
      ...solid.stations.map((s) => dot(s.centre, direction) + stationReach(s, direction)),
    );
  }
  return Math.max(
    ...solid.blobs.map(
      ({ centre, radius, egg }) =>
        dot(centre, direction) + (egg === undefined ? radius : eggReach(egg, direction).reach),
    ),
  );
}
