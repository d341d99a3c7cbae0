import { add2, scale2, subtract2 } from './vector.ts';
import type { Vector2 } from './vector.ts';

/** A closed curve on the drawing, in percent of stature with y up. */
export type Outline = SmoothOutline | QuadraticOutline;

/** Each node has equal handles on both sides. */
export interface SmoothOutline {
  readonly kind: 'smooth';
  readonly nodes: readonly SmoothNode[];
}

export interface SmoothNode {
  readonly point: Vector2;
  /** Unit direction of travel. */
  readonly tangent: Vector2;
  readonly handle: number;
}

/** Each node's control point shapes the stretch to the next node. */
export interface QuadraticOutline {
  readonly kind: 'quadratic';
  readonly nodes: readonly { readonly point: Vector2; readonly control: Vector2 }[];
}

/**
 * How a lit shape is drawn smaller inside its darker base, which leaves a thin contour all round
 * and a crescent on the side away from the light.
 */
export interface Inset {
  readonly contour: number;
  readonly crescent: number;
}

/** Light falls from the upper front. */
export const lightDirection: Vector2 = [0.5, 0.866];

/** Drawing units (10 to one percent of stature), rounded, with y down as in SVG. */
export function toDrawing([x, y]: Vector2): Vector2 {
  // Adding 0 turns -0 into 0.
  return [Math.round(x * 10) + 0, Math.round(-y * 10) + 0];
}

/**
 * The path data of closed outlines: moves, relative curves, whole numbers. On a coarser `grid` (in
 * drawing units) the numbers are smaller and the path has to be scaled up by as much.
 */
export function outlinePath(outline: Outline, grid = 1): string {
  const onGrid = gridOf(grid);
  return outline.kind === 'smooth' ? smoothPath(outline, onGrid) : quadraticPath(outline, onGrid);
}

/** Several outlines as one path; all but the first begin at the one before, which is shorter. */
export function joinedPath(outlines: readonly Outline[], grid: number): string {
  const onGrid = gridOf(grid);
  const starts = outlines.map(({ nodes }) => onGrid(nodes[0]?.point ?? [0, 0]));
  const moves = starts.map((start, index) => {
    const before = starts[index - 1];
    return before === undefined ? command('M', start) : command('m', subtract2(start, before));
  });
  return outlines
    .map((outline, index) => outlinePath(outline, grid).replace(/^M[-\d ]+/, moves[index] ?? ''))
    .join('');
}

function gridOf(grid: number): ToGrid {
  return ([x, y]) => [Math.round((x * 10) / grid) + 0, Math.round((-y * 10) / grid) + 0];
}

/** A path command with its numbers, leaving out every space that is not needed. */
export function command(letter: string, ...points: readonly Vector2[]): string {
  return points.flat().reduce<string>((text, value, index) => {
    const separator = index === 0 || value < 0 ? '' : ' ';
    return `${text}${separator}${value}`;
  }, letter);
}

type ToGrid = (point: Vector2) => Vector2;

function smoothPath({ nodes }: SmoothOutline, onGrid: ToGrid): string {
  const before = ({ point, tangent, handle }: SmoothNode): Vector2 =>
    onGrid(subtract2(point, scale2(tangent, handle)));
  const after = ({ point, tangent, handle }: SmoothNode): Vector2 =>
    onGrid(add2(point, scale2(tangent, handle)));
  const [first, ...others] = nodes;
  if (first === undefined) return '';
  let current = onGrid(first.point);
  let path = command('M', current);
  for (const [index, node] of [...others, first].entries()) {
    const end = onGrid(node.point);
    const start = current;
    const relative = (point: Vector2): Vector2 => subtract2(point, start);
    path +=
      index === 0
        ? command('c', relative(after(first)), relative(before(node)), relative(end))
        : command('s', relative(before(node)), relative(end));
    current = end;
  }
  return `${path}z`;
}

function quadraticPath({ nodes }: QuadraticOutline, onGrid: ToGrid): string {
  const [first] = nodes;
  if (first === undefined) return '';
  let current = onGrid(first.point);
  let path = command('M', current);
  for (const [index, node] of nodes.entries()) {
    const end = onGrid((nodes[index + 1] ?? first).point);
    path += command('q', subtract2(onGrid(node.control), current), subtract2(end, current));
    current = end;
  }
  return `${path}z`;
}
