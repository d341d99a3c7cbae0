import { boxAround, grownBox } from '../geometry/bounds.ts';
import type { PropPieces } from './propPieces.ts';
import { command, toDrawing } from '../geometry/outline.ts';
import type { Piece, WaterPiece } from './pieces.ts';
import type { PropShape } from './propShape.ts';
import type { Vector2 } from '../geometry/vector.ts';
import { project } from '../geometry/view.ts';
import type { View } from '../geometry/view.ts';

/** Water of a pool, seen from the side through its surface. Sizes in percent of stature. */
export interface Water {
  readonly kind: 'water';
  readonly from: number;
  readonly to: number;
  /** Of the surface over the floor of the pool. */
  readonly height: number;
}

/** How far the far edge of the surface is seen above the near one. */
const surfaceDepth = 2.6;
const floorDepth = 5;

/** One sheet behind the figure and one in front, so that it stands in the water. */
export function waterPieces({ from, to, height }: Water): PropPieces {
  const sheet = (top: number): Piece => ({
    shape: 'water',
    from,
    to,
    top,
    bottom: -floorDepth,
  });
  return {
    floor: [sheet(height + surfaceDepth / 2)],
    behind: [],
    front: [sheet(height - surfaceDepth / 2)],
    footprint: [],
  };
}

/** Length and height of a wave in drawing units. */
const wave = { length: 180, height: 14 };

export function waterShapes({ from, to, top, bottom }: WaterPiece, view: View): PropShape[] {
  // Still water is level on the drawing, from wherever it is seen.
  const height = (y: number): number => toDrawing(project(view, [0, y, 0]))[1];
  const corner = (x: number, y: number): Vector2 => [
    toDrawing(project(view, [x, y, 0]))[0],
    height(y),
  ];
  const left = corner(from, top);
  const width = corner(to, top)[0] - left[0];
  const count = Math.max(1, Math.round(width / wave.length)) * 2;
  const half = Math.round(width / count);
  const right: Vector2 = [left[0] + half * count, left[1]];
  const [bottomRight, bottomLeft]: [Vector2, Vector2] = [
    [right[0], height(bottom)],
    [left[0], height(bottom)],
  ];
  const waves = Array.from({ length: count }, (_, index) =>
    command('q', [Math.round(half / 2), (index % 2 === 0 ? 1 : -1) * wave.height], [half, 0]),
  );
  const surface = command('M', left) + waves.join('');
  const box = grownBox(boxAround([left, right, bottomRight, bottomLeft]), wave.height);
  return [
    {
      className: 'water',
      path: `${surface}${command('L', bottomRight, bottomLeft)}z`,
      box,
    },
    { className: 'water bar', path: surface, strokeWidth: 8, box },
  ];
}
