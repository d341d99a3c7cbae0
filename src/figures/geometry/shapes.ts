import { hullOutline } from './hullOutline.ts';
import type { Inset, Outline } from './outline.ts';
import { ball, hullOf } from './solids.ts';
import type { Solid, Tube } from './solids.ts';
import { tubeOutline } from './tubeOutline.ts';
import { distance, length2, subtract2 } from './vector.ts';
import { project } from './view.ts';
import type { View } from './view.ts';

/** One piece of the figure in one colour, with its outlines in each of the poses. */
export interface Shape {
  readonly className: string;
  readonly outlines: readonly (readonly Outline[])[];
}

type SolidsOfPose = readonly Solid[];

/** One layer of the figure: a colour and its outlines in every pose. */
export function shapeLayer(
  className: string,
  solids: readonly SolidsOfPose[],
  view: View,
  inset?: Inset,
): Shape {
  const asHull = (solids[0] ?? []).map((_, index) =>
    solids.some((ofPose) => isForeshortened(ofPose[index], view)),
  );
  const outlines = solids.map((ofPose) =>
    ofPose.map((solid, index) => solidOutline(solid, view, asHull[index] ?? false, inset)),
  );
  return { className, outlines };
}

function solidOutline(solid: Solid, view: View, asHull: boolean, inset?: Inset): Outline {
  if (solid.kind === 'hull') return hullOutline(solid, view, inset);
  return asHull ? hullOutline(roundedHull(solid), view, inset) : tubeOutline(solid, view, inset);
}

/** A limb that points at the viewer has no sides to draw; its balls do better. */
function isForeshortened(solid: Solid | undefined, view: View): boolean {
  if (solid?.kind !== 'tube') return false;
  const first = solid.stations[0]?.centre;
  const last = solid.stations.at(-1)?.centre;
  if (first === undefined || last === undefined) return false;
  const seen = length2(subtract2(project(view, last), project(view, first)));
  return seen < 0.62 * distance(first, last);
}

function roundedHull({ stations }: Tube): Solid & { readonly kind: 'hull' } {
  return hullOf(
    stations.map(({ centre, front, back, right, left }) =>
      ball(centre, (front + back + right + left) / 4),
    ),
    { base: stations[0]?.axes.forward ?? [1, 0, 0] },
  );
}
