import { boxAround, grownBox } from './bounds.ts';
import { command, toDrawing } from './outline.ts';
import type { CurvePiece } from '../props/pieces.ts';
import type { PropShape } from '../props/propShape.ts';
import { add2, scale2, subtract2 } from './vector.ts';
import type { Vector2 } from './vector.ts';
import { project } from './view.ts';
import type { View } from './view.ts';

export function curveShape({ material, points, radius }: CurvePiece, view: View): PropShape {
  const seen = points.map((point) => toDrawing(project(view, point)));
  const box = boxAround(seen);
  if (radius === undefined) {
    return { className: `${material} side-face`, path: `${through(seen, true)}z`, box };
  }
  return {
    className: `${material} bar`,
    path: through(seen, false),
    strokeWidth: radius * 20,
    box: grownBox(box, radius * 10),
  };
}

/** A curve through all points (Catmull-Rom). */
function through(points: readonly Vector2[], closed: boolean): string {
  const at = (index: number): Vector2 => {
    const inside = closed
      ? (index + points.length) % points.length
      : Math.min(points.length - 1, Math.max(0, index));
    return points[inside] ?? [0, 0];
  };
  const stretches = points.slice(closed ? 0 : 1).map((_, index) => {
    const leave = add2(at(index), scale2(subtract2(at(index + 1), at(index - 1)), 1 / 6));
    const arrive = subtract2(at(index + 1), scale2(subtract2(at(index + 2), at(index)), 1 / 6));
    return command('C', rounded(leave), rounded(arrive), at(index + 1));
  });
  return command('M', at(0)) + stretches.join('');
}

function rounded([x, y]: Vector2): Vector2 {
  return [Math.round(x) + 0, Math.round(y) + 0];
}
