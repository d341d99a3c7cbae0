import { pointFrom } from '../geometry/axes.ts';
import type { Skeleton } from '../pose/bones.ts';
import type { Box } from '../geometry/bounds.ts';
import type { Side } from '../pose/side.ts';
import {
  add2,
  dot2,
  length2,
  middle2,
  mix,
  radiansPerDegree,
  scale2,
  subtract2,
  unit2,
} from '../geometry/vector.ts';
import type { Vector2, Vector3 } from '../geometry/vector.ts';
import { project } from '../geometry/view.ts';
import type { View } from '../geometry/view.ts';

interface AnyArrow {
  /** The pose it is drawn with; the end if left out. */
  readonly on?: 'start' | 'end';
  /** A head at both ends: to and fro. */
  readonly bothWays?: boolean;
}

/** Follows the path of a joint, a gap away from it; best for limbs that swing. */
export interface PathArrow extends AnyArrow {
  readonly kind: 'path';
  readonly of: MovingPoint;
  readonly gap: number;
  /** The stretch of the movement it shows. */
  readonly from?: number;
  readonly to?: number;
  readonly stretch?: number;
}

/** A straight arrow beside the figure; best for movements of the whole body. */
export interface StraightArrow extends AnyArrow {
  readonly kind: 'straight';
  readonly direction: 'up' | 'down' | 'left' | 'right';
  readonly beside: 'left' | 'right' | 'above' | 'below';
  /** Where along that edge of the figure, 0 to 1 from the lower left. */
  readonly along: number;
  readonly length: number;
  readonly gap?: number;
}

/** Part of an ellipse round a point of the room; best for turns. */
export interface TurnArrow extends AnyArrow {
  readonly kind: 'turn';
  readonly centre: Vector3;
  readonly radii: Vector2;
  /** Degrees, counter-clockwise from the right. */
  readonly from: number;
  readonly to: number;
}

export type Arrow = PathArrow | StraightArrow | TurnArrow;

export type MovingPoint =
  'head' | 'chest' | 'pelvis' | `${'hand' | 'elbow' | 'knee' | 'ankle'}-${Side}`;

export interface ArrowSetting {
  readonly view: View;
  /** The body at a moment of the movement. */
  readonly bodyAt: (moment: number) => Skeleton;
  /** The figure's rectangle in the pose the arrow belongs to, in drawing units. */
  readonly figure: Box;
}

export function movingPoint(skeleton: Skeleton, point: MovingPoint): Vector3 {
  if (point === 'head') return skeleton.head.centre;
  if (point === 'chest') return skeleton.chest.origin;
  if (point === 'pelvis') return skeleton.pelvis.origin;
  const side: Side = point.endsWith('left') ? 'left' : 'right';
  const arm = skeleton.arms[side];
  if (point.startsWith('hand')) return pointFrom(arm.wrist, arm.hand, [0, -5, 0]);
  if (point.startsWith('elbow')) return arm.elbow;
  return point.startsWith('knee') ? skeleton.legs[side].knee : skeleton.legs[side].ankle;
}

/** The points an arrow runs through, on the drawing in percent of stature. */
export function arrowPoints(arrow: Arrow, setting: ArrowSetting): readonly Vector2[] {
  switch (arrow.kind) {
    case 'path':
      return pathPoints(arrow, setting);
    case 'straight':
      return straightPoints(arrow, setting.figure);
    case 'turn':
      return turnPoints(arrow, setting.view);
  }
}

/** Nine shares from 0 to 1. */
const ninths = Array.from({ length: 9 }, (_, index) => index / 8);

function pathPoints(arrow: PathArrow, { view, bodyAt }: ArrowSetting): readonly Vector2[] {
  const { from = 0.05, to = 0.97, stretch = 1 } = arrow;
  const track = ninths.map((share) =>
    project(view, movingPoint(bodyAt(mix(from, to, share)), arrow.of)),
  );
  const curve = smoothCurve(track);
  const [first = [0, 0], middle = [0, 0], last = [0, 0]] = [curve[0], curve[4], curve.at(-1)];
  const body = bodyAt(1);
  const trunk = middle2(project(view, body.pelvis.origin), project(view, body.shoulders.origin));
  const chord = unit2(subtract2(last, first));
  const across: Vector2 = [-chord[1], chord[0]];
  const away = dot2(subtract2(middle, trunk), across) < 0 ? scale2(across, -1) : across;
  const shift = scale2(away, arrow.gap);
  return curve.map((point) => add2(add2(middle, scale2(subtract2(point, middle), stretch)), shift));
}

/** The quadratic curve nearest to a track, by least squares, held from bulging too far. */
function smoothCurve(track: readonly Vector2[]): readonly Vector2[] {
  const first = track[0] ?? [0, 0];
  const last = track.at(-1) ?? first;
  let weight = 0;
  let pull: Vector2 = [0, 0];
  for (const [index, point] of track.entries()) {
    const t = index / (track.length - 1);
    const middleShare = 2 * t * (1 - t);
    const ends = add2(scale2(first, (1 - t) ** 2), scale2(last, t ** 2));
    pull = add2(pull, scale2(subtract2(point, ends), middleShare));
    weight += middleShare ** 2;
  }
  // The weighted remainder is the control point itself when divided by the squared weights.
  const fitted = weight === 0 ? middle2(first, last) : scale2(pull, 1 / weight);
  const centre = middle2(first, last);
  const bulge = subtract2(fitted, centre);
  const most = length2(subtract2(last, first)) * 0.75;
  const held = length2(bulge) > most ? scale2(unit2(bulge), most) : bulge;
  const control = add2(centre, held);
  return ninths.map((t) =>
    add2(add2(scale2(first, (1 - t) ** 2), scale2(control, 2 * t * (1 - t))), scale2(last, t ** 2)),
  );
}

const directions: Readonly<Record<StraightArrow['direction'], Vector2>> = {
  up: [0, 1],
  down: [0, -1],
  left: [-1, 0],
  right: [1, 0],
};

function straightPoints(arrow: StraightArrow, figure: Box): readonly Vector2[] {
  const { gap = 6, along, length } = arrow;
  const left = figure.left / 10;
  const right = figure.right / 10;
  const bottom = -figure.bottom / 10;
  const top = -figure.top / 10;
  const centres: Readonly<Record<StraightArrow['beside'], Vector2>> = {
    left: [left - gap, mix(bottom, top, along)],
    right: [right + gap, mix(bottom, top, along)],
    above: [mix(left, right, along), top + gap],
    below: [mix(left, right, along), bottom - gap],
  };
  const direction = directions[arrow.direction];
  return [-0.5, 0, 0.5].map((share) =>
    add2(centres[arrow.beside], scale2(direction, share * length)),
  );
}

function turnPoints(arrow: TurnArrow, view: View): readonly Vector2[] {
  const centre = project(view, arrow.centre);
  return ninths.map((share) => {
    const angle = mix(arrow.from, arrow.to, share) * radiansPerDegree;
    const onEllipse: Vector2 = [Math.cos(angle) * arrow.radii[0], Math.sin(angle) * arrow.radii[1]];
    return add2(centre, onEllipse);
  });
}
