import { arrowShape } from './arrowShapes.ts';
import type { ArrowShape } from './arrowShapes.ts';
import type { Skeleton } from './bones.ts';
import { boxAround, joinBoxes, overlapOf } from './bounds.ts';
import type { Box } from './bounds.ts';
import type { Crop, Drawing } from './drawing.ts';
import { propPieces } from './furniture.ts';
import type { Prop } from './furniture.ts';
import { figureLayers } from './layers.ts';
import { bodyAt } from './movement.ts';
import { toDrawing } from './outline.ts';
import { people } from './people.ts';
import { pieceShapes } from './propShapes.ts';
import type { PropShape } from './propShapes.ts';
import { floorShadow } from './shadow.ts';
import { makeView } from './view.ts';
import type { View } from './view.ts';

/** One pose of a drawing: its shapes as SVG text and the rectangle they fill. */
export interface Panel {
  readonly content: string;
  readonly box: Box;
  /** Set when the shapes reach beyond the box and have to be cut off there. */
  readonly cropped: boolean;
}

export interface PanelOptions {
  /** The moments to draw, 0 to 1. */
  readonly moments: readonly number[];
  /** Shading and muscles; without it each part is one flat shape. */
  readonly detailed: boolean;
  readonly withArrows: boolean;
}

/** The chosen moments of a drawing, all drawn with the same shapes. */
export function drawPanels(drawing: Drawing, options: PanelOptions): readonly Panel[] {
  const { moments, detailed, withArrows } = options;
  const view = makeView(drawing.view);
  const skeletons = moments.map((moment) => bodyAt(drawing, moment));
  const layers = figureLayers(skeletons, view, {
    person: people[drawing.person],
    shaded: detailed,
    armPlaces: drawing.armPlaces,
    held: drawing.held,
    muscles: detailed ? drawing.muscles : [],
    muscleSide: drawing.muscleSide,
  });
  return skeletons.map((skeleton, index) => {
    const pose = moments[index] === 0 ? 'start' : 'end';
    const props = propShapes(propsIn(drawing, pose), view);
    const figure = joinBoxes(layers.flatMap(({ boxes }) => boxes[index] ?? []));
    const arrows = withArrows ? arrowsOf(drawing, view, pose, figure) : [];
    const shadow = floorShadow(propsIn(drawing, pose), skeleton, view);
    const content = [
      ...props.floor.map(shapeElement),
      shadow.element,
      ...props.behind.map(shapeElement),
      ...layers.map(({ className, paths }) => pathElement(className, paths[index] ?? '')),
      ...props.front.map(shapeElement),
      ...arrows.map(arrowElements),
    ].join('');
    const box = joinBoxes([
      figure,
      shadow.box,
      ...[...props.floor, ...props.behind, ...props.front].map((shape) => shape.box),
      ...arrows.map((arrow) => arrow.box),
    ]);
    return cropTo(drawing.crop, { content, box: roundedBox(box), cropped: false });
  });
}

function propsIn({ props = [] }: Drawing, pose: 'start' | 'end'): readonly Prop[] {
  return props.filter(({ only = pose }) => only === pose);
}

function propShapes(
  props: readonly Prop[],
  view: View,
): Readonly<Record<'floor' | 'behind' | 'front', readonly PropShape[]>> {
  const pieces = props.map(propPieces);
  const shapes = (where: 'floor' | 'behind' | 'front'): readonly PropShape[] =>
    pieces.flatMap((prop) => prop[where]).flatMap((piece) => pieceShapes(piece, view));
  return { floor: shapes('floor'), behind: shapes('behind'), front: shapes('front') };
}

function arrowsOf(
  drawing: Drawing,
  view: View,
  pose: 'start' | 'end',
  figure: Box,
): readonly ArrowShape[] {
  const wanted = (drawing.arrows ?? []).filter(({ on = 'end' }) => on === pose);
  const body = (moment: number): Skeleton => bodyAt(drawing, moment);
  return wanted.map((arrow) => arrowShape(arrow, { view, bodyAt: body, figure }));
}

function cropTo(crop: Crop | undefined, panel: Panel): Panel {
  if (crop === undefined) return panel;
  const corners = [toDrawing([crop.left, crop.bottom]), toDrawing([crop.right, crop.top])];
  const box = overlapOf(panel.box, boxAround(corners));
  return { content: panel.content, box, cropped: true };
}

function roundedBox(box: Box): Box {
  return {
    left: Math.floor(box.left),
    top: Math.floor(box.top),
    right: Math.ceil(box.right),
    bottom: Math.ceil(box.bottom),
  };
}

function pathElement(className: string, path: string): string {
  return `<path class="${className}" d="${path}"/>`;
}

function shapeElement({ className, path, strokeWidth }: PropShape): string {
  if (strokeWidth === undefined) return pathElement(className, path);
  return `<path class="${className}" d="${path}" stroke-width="${strokeWidth}"/>`;
}

/** The light halo keeps an arrow legible where it crosses the figure. */
function arrowElements({ line, heads }: ArrowShape): string {
  return [
    pathElement('arrow halo', line),
    pathElement('arrow', line),
    ...heads.map((path) => pathElement('arrow head', path)),
  ].join('');
}
