import { lightDirection } from './outline.ts';
import type { Inset, SmoothNode, SmoothOutline } from './outline.ts';
import { stationReach } from './solids.ts';
import type { Tube } from './solids.ts';
import { add2, dot2, length2, middle2, scale2, subtract2, unit2 } from './vector.ts';
import type { Vector2 } from './vector.ts';
import { inRoom, project } from './view.ts';
import type { View } from './view.ts';

/** A cross section as seen: its two edge points and the direction the tube runs in. */
interface SeenStation {
  readonly along: Vector2;
  readonly left: Vector2;
  readonly right: Vector2;
  /** Half the distance between the edges, after and before the inset. */
  readonly halfWidth: number;
  readonly fullHalfWidth: number;
  readonly inset: Inset | undefined;
}

/** Handle length that makes a quarter circle of radius 1. */
const roundHandle = 0.5523;

/** The outline of a tube from a viewpoint; smaller by `inset` if that is given. */
export function tubeOutline(tube: Tube, view: View, inset?: Inset): SmoothOutline {
  const seen = seeStations(tube, view, inset);
  const first = seen[0];
  const last = seen.at(-1);
  if (first === undefined || last === undefined) return { kind: 'smooth', nodes: [] };
  const startTip = tip(first, -1, tube.startCap);
  const endTip = tip(last, 1, tube.endCap);
  const lengths = [startTip.length, endTip.length] as const;
  const leftEdge = edge(seen, 'left', lengths);
  const rightEdge = edge([...seen].reverse(), 'right', [lengths[1], lengths[0]]);
  return { kind: 'smooth', nodes: [...leftEdge, endTip.node, ...rightEdge, startTip.node] };
}

function seeStations(tube: Tube, view: View, inset?: Inset): SeenStation[] {
  const { stations } = tube;
  const centres = stations.map((station) => project(view, station.centre));
  const lastIndex = stations.length - 1;
  const whole = subtract2(centres[lastIndex] ?? [0, 0], centres[0] ?? [0, 0]);
  const wholeDirection: Vector2 = length2(whole) > 0.4 ? unit2(whole) : [0, -1];
  return stations.map((station, index) => {
    const centre = centres[index] ?? [0, 0];
    const before = centres[index - 1] ?? centre;
    const after = centres[index + 1] ?? centre;
    const step = subtract2(after, before);
    const along = length2(step) < 0.15 ? wholeDirection : unit2(step);
    const open = (index === 0 && tube.openStart) || (index === lastIndex && tube.openEnd);
    const ownInset = open ? openInset(tube, index, inset) : inset;
    const leftwards: Vector2 = [-along[1], along[0]];
    const rightwards = scale2(leftwards, -1);
    const fullLeft = stationReach(station, inRoom(view, leftwards));
    const fullRight = stationReach(station, inRoom(view, rightwards));
    const left = shrunk(fullLeft, leftwards, ownInset);
    const right = shrunk(fullRight, rightwards, ownInset);
    return {
      along,
      left: add2(centre, scale2(leftwards, left)),
      right: add2(centre, scale2(rightwards, right)),
      halfWidth: (left + right) / 2,
      fullHalfWidth: (fullLeft + fullRight) / 2,
      inset: ownInset,
    };
  });
}

/** Open ends have no contour, and half a shadow where the part before them has one. */
function openInset(tube: Tube, index: number, inset?: Inset): Inset | undefined {
  if (index > 0 || !tube.shadedStart || inset === undefined) return undefined;
  return { contour: 0, crescent: inset.crescent / 2 };
}

function shrunk(width: number, outwards: Vector2, inset?: Inset): number {
  if (inset === undefined) return width;
  const inShadow = Math.max(0, -dot2(outwards, lightDirection));
  return Math.max(0.25, width - inset.contour - inset.crescent * width * inShadow);
}

/** The rounded end of a tube: one node and how far it stands out, as a share of the half width. */
function tip(
  station: SeenStation,
  sign: 1 | -1,
  cap: number,
): { readonly node: SmoothNode; readonly length: number } {
  const outwards = scale2(station.along, sign);
  const full = station.fullHalfWidth * cap;
  const standsOut = Math.max(0.05, shrunk(full, outwards, station.inset));
  const node = {
    point: add2(middle2(station.left, station.right), scale2(outwards, standsOut)),
    tangent: [outwards[1], -outwards[0]] as const,
    handle: station.halfWidth * roundHandle,
  };
  return { node, length: Math.max(0.05, standsOut) };
}

/** One side of the tube in the order it is drawn; `tips` are the cap lengths before and after. */
function edge(
  seen: readonly SeenStation[],
  which: 'left' | 'right',
  tips: readonly [number, number],
): SmoothNode[] {
  const sign = which === 'left' ? 1 : -1;
  return seen.map((station, index) => {
    const point = station[which];
    const before = seen[index - 1]?.[which];
    const after = seen[index + 1]?.[which];
    if (before !== undefined && after !== undefined) return between(before, point, after);
    const along = scale2(station.along, sign);
    const step = after !== undefined ? subtract2(after, point) : subtract2(point, before ?? point);
    const handle = Math.min(length2(step) * 0.4, tips[index === 0 ? 0 : 1] * roundHandle);
    return { point, tangent: unit2(add2(along, unit2(step))), handle };
  });
}

/** A node whose tangent weighs the nearer neighbour more. */
function between(before: Vector2, point: Vector2, after: Vector2): SmoothNode {
  const arriving = subtract2(point, before);
  const leaving = subtract2(after, point);
  const arrivingLength = length2(arriving);
  const leavingLength = length2(leaving);
  const tangent = unit2(
    add2(scale2(unit2(arriving), leavingLength), scale2(unit2(leaving), arrivingLength)),
  );
  return { point, tangent, handle: Math.min(arrivingLength, leavingLength) * 0.36 };
}
