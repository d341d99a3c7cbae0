import type { Drawing } from '../drawing.ts';
import type { Findings } from './findings.ts';
import { figureLayers } from '../body/layers.ts';
import { bodyAt } from '../pose/movement.ts';
import { layerOptions } from '../sheet/panel.ts';
import { pathPoints } from '../geometry/svgBounds.ts';
import { length2, subtract2 } from '../geometry/vector.ts';
import { makeView } from '../geometry/view.ts';

/** Start and end must differ by at least this share of the height that is shown. */
const leastMovement = 0.03;

/** Start and end have the same shapes and points, and a viewer sees how they differ. */
export function movementFindings(drawing: Drawing): Findings {
  if (drawing.end === undefined) return [];
  const bodies = [bodyAt(drawing, 0), bodyAt(drawing, 1)];
  const layers = figureLayers(bodies, makeView(drawing.view), {
    ...layerOptions(drawing, false),
    small: false,
  });
  const broken = layers.filter(
    ({ paths: [start = '', end = ''] }) => lettersOf(start) !== lettersOf(end),
  );
  if (broken.length > 0) return broken.map(({ className }) => `${className} changes its structure`);
  const { crop } = drawing;
  const shown = (crop === undefined ? 100 : crop.top - crop.bottom) * 10;
  const moved = Math.max(
    ...layers.map(({ paths: [start = '', end = ''] }) => largestStep(start, end)),
  );
  return moved < shown * leastMovement
    ? [`start and end differ by ${((moved / shown) * 100).toFixed(1)} % of the picture only`]
    : [];
}

function lettersOf(path: string): string {
  return path.replace(/[^A-Za-z]/g, '');
}

/** How far the point that moves most is from where it was, in drawing units. */
function largestStep(start: string, end: string): number {
  const after = pathPoints(end);
  return Math.max(
    0,
    ...pathPoints(start).map((point, index) => length2(subtract2(after[index] ?? point, point))),
  );
}
