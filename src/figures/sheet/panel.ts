import { arrowShape } from './arrowShapes.ts';
import type { ArrowShape } from './arrowShapes.ts';
import type { Skeleton } from '../pose/bones.ts';
import { boxAround, grownBox, joinBoxes, overlapOf } from '../geometry/bounds.ts';
import type { Box } from '../geometry/bounds.ts';
import type { Crop, Drawing } from '../drawing.ts';
import { propPieces } from '../props/furniture.ts';
import type { Prop } from '../props/furniture.ts';
import { figureLayers } from '../body/layers.ts';
import type { Coarseness, LayerOptions } from '../body/layers.ts';
import { bodyAt } from '../pose/movement.ts';
import { toDrawing } from '../geometry/outline.ts';
import { people } from '../body/people.ts';
import { pieceShapes } from '../props/propShapes.ts';
import type { PropShape } from '../props/propShape.ts';
import { floorShadow } from './shadow.ts';
import { makeView } from '../geometry/view.ts';
import type { View } from '../geometry/view.ts';

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
  const coarseness = coarsenessOf(drawing.crop, detailed);
  const view = makeView(drawing.view);
  const skeletons = moments.map((moment) => bodyAt(drawing, moment));
  const layers = figureLayers(skeletons, view, { ...layerOptions(drawing, detailed), coarseness });
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
      `<g transform="scale(${coarseness.grid})" stroke-width="${detailed ? 3.5 : 1.5}">`,
      ...layers
        .filter(({ boxes }) => inView(boxes[index], drawing.crop))
        .map(({ className, paths }) => pathElement(className, paths[index] ?? '')),
      '</g>',
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

export function layerOptions(drawing: Drawing, detailed: boolean): LayerOptions {
  return {
    person: { ...people[drawing.person], barefoot: drawing.barefoot ?? false },
    shaded: detailed,
    close: isClose(drawing.crop, detailed),
    small: !detailed && drawing.crop === undefined,
    armPlaces: drawing.armPlaces,
    held: drawing.held,
    muscles: detailed ? drawing.muscles : [],
    muscleSide: drawing.muscleSide,
  };
}

/** Faults that nobody sees at the size of the drawing: at most half a pixel. */
export function coarsenessOf(crop: Crop | undefined, detailed: boolean): Coarseness {
  const share = crop === undefined ? 1 : Math.min(1, (crop.top - crop.bottom) / 100);
  const { grid, tolerance } = detailed
    ? { grid: 1.6, tolerance: 0.1 }
    : { grid: 6, tolerance: 0.7 };
  return {
    grid: Number((grid * share).toFixed(1)),
    tolerance: tolerance * share,
    lines: crop === undefined,
  };
}

/** In a close view a hand is large enough to show each finger; a small drawing comes closer still. */
function isClose(crop: Crop | undefined, detailed: boolean): boolean {
  return crop !== undefined && crop.top - crop.bottom < (detailed ? 48 : 30);
}

export function propsIn({ props = [] }: Drawing, pose: 'start' | 'end'): readonly Prop[] {
  return props.filter(({ only = pose }) => only === pose);
}

export function propShapes(
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

/** Whether any of it can be seen through the crop. */
function inView(box: Box | undefined, crop: Crop | undefined): boolean {
  if (box === undefined || crop === undefined) return true;
  const seen = overlapOf(box, cropBox(crop));
  return seen.left < seen.right && seen.top < seen.bottom;
}

function cropBox(crop: Crop): Box {
  return boxAround([toDrawing([crop.left, crop.bottom]), toDrawing([crop.right, crop.top])]);
}

export function cropTo(crop: Crop | undefined, panel: Panel): Panel {
  if (crop === undefined) return panel;
  const corners = [toDrawing([crop.left, crop.bottom]), toDrawing([crop.right, crop.top])];
  // Outlines bulge a little between their points, and thumbnails have a line round them.
  const box = overlapOf(grownBox(panel.box, 6), boxAround(corners));
  return { content: panel.content, box, cropped: true };
}

export function roundedBox(box: Box): Box {
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

export function shapeElement({ className, path, strokeWidth }: PropShape): string {
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
