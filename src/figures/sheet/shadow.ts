import { pointFrom } from '../geometry/axes.ts';
import type { Skeleton } from '../pose/bones.ts';
import { boxAround, emptyBox, heightOf, widthOf } from '../geometry/bounds.ts';
import type { Box } from '../geometry/bounds.ts';
import { propPieces } from '../props/furniture.ts';
import type { Prop } from '../props/furniture.ts';
import { toDrawing } from '../geometry/outline.ts';
import { sides } from '../pose/side.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { project } from '../geometry/view.ts';
import type { View } from '../geometry/view.ts';

/** One soft ellipse under everything that is near the floor. */
export function floorShadow(
  props: readonly Prop[],
  skeleton: Skeleton,
  view: View,
): { readonly element: string; readonly box: Box } {
  const points = [
    ...pointsNearFloor(skeleton),
    ...props.flatMap((prop) => propPieces(prop).footprint),
  ];
  if (points.length === 0) return { element: '', box: emptyBox };
  const onFloor = boxAround(points.map(([x, , z]) => toDrawing(project(view, [x, 0, z]))));
  const cx = Math.round((onFloor.left + onFloor.right) / 2);
  const cy = Math.round((onFloor.top + onFloor.bottom) / 2);
  const rx = Math.round(widthOf(onFloor) / 2) + 50;
  const ry = Math.round(heightOf(onFloor) / 2) + 18;
  return {
    element: `<ellipse class="shadow" cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}"/>`,
    box: { left: cx - rx, right: cx + rx, top: cy - ry, bottom: cy + ry },
  };
}

function pointsNearFloor(skeleton: Skeleton): readonly Vector3[] {
  const below = (height: number, points: readonly Vector3[]): readonly Vector3[] =>
    points.filter(([, y]) => y < height);
  const feet = sides.flatMap((side): readonly Vector3[] => {
    const { ankle, foot } = skeleton.legs[side];
    if (ankle[1] >= 9) return [];
    return [pointFrom(ankle, foot, [-4, 0, 0]), pointFrom(ankle, foot, [9, 0, 0])];
  });
  const { pelvis, shoulders, head, legs, arms } = skeleton;
  return [
    ...feet,
    ...below(14, [pelvis.origin, shoulders.origin, head.centre]),
    ...sides.flatMap((side) => [
      ...below(9, [legs[side].knee]),
      ...below(13, [legs[side].hip]),
      ...below(5, [arms[side].wrist, arms[side].elbow]),
    ]),
  ];
}
