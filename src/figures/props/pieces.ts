import { toRoom, uprightAxes } from '../geometry/axes.ts';
import type { Axes } from '../geometry/axes.ts';
import { add } from '../geometry/vector.ts';
import type { Hull } from '../geometry/solids.ts';
import type { Vector3 } from '../geometry/vector.ts';

export type Material = 'wood' | 'wall' | 'skirting' | 'mat' | 'cloth' | 'metal' | 'iron';

/** A smooth curve through points: an open line if it has a radius, otherwise a closed shape. */
export interface CurvePiece {
  readonly shape: 'curve';
  readonly material: Material;
  readonly points: readonly Vector3[];
  readonly radius?: number;
}

/** An upright sheet of water along the way the figure faces, with small waves on top. */
export interface WaterPiece {
  readonly shape: 'water';
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** The simple bodies props are made of. */
export type Piece =
  | {
      readonly shape: 'box';
      readonly material: Material;
      readonly centre: Vector3;
      readonly size: Vector3;
      readonly axes: Axes;
    }
  | {
      readonly shape: 'bar';
      readonly material: Material;
      readonly from: Vector3;
      readonly to: Vector3;
      readonly radius: number;
    }
  | { readonly shape: 'soft'; readonly material: Material; readonly hull: Hull }
  | CurvePiece
  | WaterPiece;

export function box(
  material: Material,
  centre: Vector3,
  size: Vector3,
  axes: Axes = uprightAxes,
): Piece {
  return { shape: 'box', material, centre, size, axes };
}

export function bar(material: Material, from: Vector3, to: Vector3, radius: number): Piece {
  return { shape: 'bar', material, from, to, radius };
}

/** The same bar or box in a mirror that stands across the way the figure faces, at x. */
export function mirrored<Kind extends Piece>(piece: Kind, x: number): Kind {
  const across = ([px, y, z]: Vector3): Vector3 => [2 * x - px, y, z];
  if (piece.shape === 'bar') return { ...piece, from: across(piece.from), to: across(piece.to) };
  if (piece.shape !== 'box') return piece;
  const { forward, up, right } = piece.axes;
  const turn = ([a, b, c]: Vector3, sign: 1 | -1): Vector3 => [-sign * a, sign * b, sign * c];
  // With forward the other way round the axes stay right-handed.
  const axes: Axes = { forward: turn(forward, -1), up: turn(up, 1), right: turn(right, 1) };
  return { ...piece, centre: across(piece.centre), axes };
}

/** Something rounded, such as a pillow. */
export function softPiece(material: Material, hull: Hull): Piece {
  return { shape: 'soft', material, hull };
}

/** The corners of a box face, in order round it. `axis` is 0 forward, 1 up, 2 right. */
export function boxFace(
  piece: Extract<Piece, { shape: 'box' }>,
  axis: 0 | 1 | 2,
  sign: 1 | -1,
): readonly Vector3[] {
  const [dx, dy, dz] = [piece.size[0] / 2, piece.size[1] / 2, piece.size[2] / 2];
  const corners = [
    [1, 1],
    [1, -1],
    [-1, -1],
    [-1, 1],
  ] as const;
  return corners.map(([a, b]) => {
    const local: Vector3 =
      axis === 0
        ? [sign * dx, a * dy, b * dz]
        : axis === 1
          ? [b * dx, sign * dy, a * dz]
          : [a * dx, b * dy, sign * dz];
    return add(piece.centre, toRoom(piece.axes, local));
  });
}
