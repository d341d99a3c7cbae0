import { arrowPoints } from './arrows.ts';
import type { Arrow, ArrowSetting } from './arrows.ts';
import { boxAround, grownBox } from '../geometry/bounds.ts';
import type { Box } from '../geometry/bounds.ts';
import { toDrawing } from '../geometry/outline.ts';
import { add2, scale2, subtract2, unit2 } from '../geometry/vector.ts';
import type { Vector2 } from '../geometry/vector.ts';

/** An arrow as SVG paths: its line and one or two heads. */
export interface ArrowShape {
  readonly line: string;
  readonly heads: readonly string[];
  readonly box: Box;
}

export function arrowShape(arrow: Arrow, setting: ArrowSetting): ArrowShape {
  const points = arrowPoints(arrow, setting).map(toDrawing);
  return shapeAlong(points, arrow.bothWays ?? false);
}

/** Length of an arrow head in drawing units. */
const headLength = 34;

function shapeAlong(points: readonly Vector2[], bothWays: boolean): ArrowShape {
  const endHead = head(points);
  const startHead = bothWays ? head([...points].reverse()) : undefined;
  const inner = points.slice(startHead ? 1 : 0, -1);
  const line = [...(startHead ? [startHead.base] : []), ...inner, endHead.base];
  const heads = [endHead, ...(startHead ? [startHead] : [])];
  return {
    line: smoothLine(line),
    heads: heads.map(({ path }) => path),
    box: grownBox(boxAround([...points, ...heads.map(({ tip }) => tip)]), 20),
  };
}

function head(points: readonly Vector2[]): { path: string; base: Vector2; tip: Vector2 } {
  const last = points.at(-1) ?? [0, 0];
  const before = points.at(-3) ?? points[0] ?? last;
  const direction = unit2(subtract2(last, before));
  const tip = add2(last, scale2(direction, headLength * 0.55));
  const base = subtract2(last, scale2(direction, headLength * 0.35));
  const across = scale2([-direction[1], direction[0]], headLength * 0.5);
  const corners = [tip, add2(base, across), subtract2(base, across)];
  return { path: `M${corners.map(rounded).join('L')}z`, base, tip };
}

/** A curve through all points (Catmull-Rom). */
function smoothLine(points: readonly Vector2[]): string {
  let path = '';
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (index === 0) path += `M${rounded(point)}`;
    if (next === undefined) break;
    const before = points[index - 1] ?? point;
    const after = points[index + 2] ?? next;
    const leave = add2(point, scale2(subtract2(next, before), 1 / 6));
    const arrive = subtract2(next, scale2(subtract2(after, point), 1 / 6));
    path += `C${[leave, arrive, next].map(rounded).join(' ')}`;
  }
  return path;
}

function rounded(point: Vector2): string {
  return point.map((value) => Math.round(value) + 0).join(' ');
}
