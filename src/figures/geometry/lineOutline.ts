import type { QuadraticOutline } from './outline.ts';
import type { LineSolid } from './solids.ts';
import { add2, dot, scale2, subtract2, unit2 } from './vector.ts';
import type { Vector2 } from './vector.ts';
import { project } from './view.ts';
import type { View } from './view.ts';

/** Half the width of a line in its middle, in percent of stature. */
const halfWidth = 0.26;

/** A line as a leaf that runs to a point at both ends; without width where it is hidden. */
export function lineOutline(
  line: LineSolid,
  view: View,
): { readonly seen: boolean; readonly outline: QuadraticOutline } {
  const [from, via, to] = [
    project(view, line.from),
    project(view, line.via),
    project(view, line.to),
  ];
  const seen = line.hiddenFrom.every(
    ({ direction, least }) => dot(direction, view.towardsViewer) < least,
  );
  const along = unit2(subtract2(to, from));
  const across = scale2([-along[1], along[0]], seen ? halfWidth : 0);
  // A quadratic curve passes through `via` halfway when its control point lies twice as far out.
  const middle = subtract2(scale2(via, 2), scale2(add2(from, to), 0.5));
  const control = (sign: 1 | -1): Vector2 => add2(middle, scale2(across, sign));
  const nodes = [
    { point: from, control: control(1) },
    { point: to, control: control(-1) },
  ];
  return { seen, outline: { kind: 'quadratic', nodes } };
}
