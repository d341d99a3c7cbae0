import { bodyParts } from './bodyParts.ts';
import type { BodyStyle, Part, PartId } from './bodyParts.ts';
import type { Skeleton } from '../pose/bones.ts';
import { boxAround } from '../geometry/bounds.ts';
import type { Box } from '../geometry/bounds.ts';
import { drawOrder } from './drawOrder.ts';
import type { ArmPlace } from './drawOrder.ts';
import { fingersFold } from '../pose/handShapes.ts';
import { handsThatHold, placeHeld } from '../props/heldLayers.ts';
import type { HeldPieces } from '../props/heldLayers.ts';
import type { HeldThing } from '../props/heldThings.ts';
import { lineOutline } from '../geometry/lineOutline.ts';
import { musclePatches } from './muscles.ts';
import type { MuscleName } from './muscles.ts';
import { joinedPath, outlinePath, toDrawing } from '../geometry/outline.ts';
import type { Inset, Outline } from '../geometry/outline.ts';
import type { Person } from './people.ts';
import { sides } from '../pose/side.ts';
import type { Side } from '../pose/side.ts';
import { shapeLayer } from '../geometry/shapes.ts';
import type { Shape } from '../geometry/shapes.ts';
import { simplifyOutline } from '../geometry/simplifyOutline.ts';
import { dot } from '../geometry/vector.ts';
import type { View } from '../geometry/view.ts';

/** One shape of the figure, with its path in each of the poses it is drawn in. */
export interface Layer {
  readonly className: string;
  readonly paths: readonly string[];
  readonly boxes: readonly Box[];
}

export interface LayerOptions {
  readonly person: Person;
  readonly shaded: boolean;
  /** How coarse paths may be; exact, with equal structure in all poses, if left out. */
  readonly coarseness?: Coarseness;
  /** The view comes so close that hands need all their fingers. */
  readonly close?: boolean;
  /** The figure is of a thumb's size, so its smallest parts are left out. */
  readonly small?: boolean;
  readonly armPlaces?: Partial<Readonly<Record<Side, ArmPlace>>> | undefined;
  readonly held?: readonly HeldThing[] | undefined;
  readonly muscles?: readonly MuscleName[] | undefined;
  readonly muscleSide?: Side | undefined;
  /** Also draws the line round a muscle as a larger shape behind it: a moving shape has no line. */
  readonly lineShapes?: boolean | undefined;
}

/** For drawings that keep still. */
export interface Coarseness {
  /** The step between coordinates, in drawing units; paths have to be scaled up by it. */
  readonly grid: number;
  /** How far an outline may be off to save a node, in percent of stature. */
  readonly tolerance: number;
  /** Small parts have a line round them in place of shading. */
  readonly lines: boolean;
}

/**
 * The figure as a stack of shapes, furthest first. All poses get the same shapes with the same
 * number of points, so that later one pose can be tweened into another.
 */
export function figureLayers(
  skeletons: readonly Skeleton[],
  view: View,
  options: LayerOptions,
): readonly Layer[] {
  return figureShapes(skeletons, view, options).map(({ className, outlines }) => ({
    className,
    paths: outlines.map((ofPose) => pathOf(ofPose, options.coarseness)),
    boxes: outlines.map((ofPose) =>
      boxAround(ofPose.flatMap(({ nodes }) => nodes.map(({ point }) => toDrawing(point)))),
    ),
  }));
}

function pathOf(outlines: readonly Outline[], coarseness?: Coarseness): string {
  if (coarseness === undefined) return outlines.map((outline) => outlinePath(outline)).join('');
  const { grid, tolerance } = coarseness;
  const simple = outlines.map((outline) => simplifyOutline(outline, tolerance));
  return joinedPath(simple, grid);
}

/** The same as outlines. */
export function figureShapes(
  skeletons: readonly Skeleton[],
  view: View,
  options: LayerOptions,
): readonly Shape[] {
  const style = bodyStyle(skeletons, view, options);
  const bodies = skeletons.map((skeleton) => bodyParts(skeleton, options.person, style));
  const order = drawOrder(skeletons, view, options.armPlaces);
  const held = placeHeld(order.parts, skeletons, options.held ?? [], view);
  const layersOf = (pieces: readonly HeldPieces[]): readonly Shape[] =>
    pieces.map(({ className, solids }) => shapeLayer(className, solids, view));
  return order.parts.flatMap((id): readonly Shape[] => {
    const parts = bodies.flatMap((body) => body.filter((part) => part.id === id));
    return [
      ...layersOf(held.filter(({ before }) => before === id)),
      ...partLayers(parts, order.far.has(id), view, options),
      ...muscleLayers(id, skeletons, view, options, order.far.has(id)),
      ...layersOf(held.filter(({ after }) => after === id)),
    ];
  });
}

/** How far the lit shape stays inside its part, in percent of stature. */
const contour = 0.28;

/** The base in the shade tone and the smaller lit shape on it; far or small parts are one shape. */
function partLayers(
  parts: readonly Part[],
  far: boolean,
  view: View,
  { shaded, coarseness }: LayerOptions,
): readonly Shape[] {
  const [first] = parts;
  if (first === undefined) return [];
  const solids = parts.map((part) => part.solids);
  const { colour, crescent = 0.34 } = first;
  if (far) return [shapeLayer(`${colour} far`, solids, view)];
  if (!shaded || first.unshaded) return [shapeLayer(colour, solids, view)];
  const lines = lineLayers(parts, view);
  if (coarseness?.lines && first.outlined) {
    return [shapeLayer(`${colour} line`, solids, view, { contour, crescent: 0 }), ...lines];
  }
  return [
    shapeLayer(`${colour} shade`, solids, view),
    shapeLayer(colour, solids, view, { contour, crescent }),
    ...lines,
  ];
}

/** Lines that can be seen in at least one of the poses. */
function lineLayers(parts: readonly Part[], view: View): readonly Shape[] {
  const outlines = parts.map(({ lines = [] }) => lines.map((line) => lineOutline(line, view)));
  const seen = (outlines[0] ?? []).map((_, index) =>
    outlines.some((ofPose) => ofPose[index]?.seen ?? false),
  );
  if (!seen.includes(true)) return [];
  const drawn = outlines.map((ofPose) => ofPose.filter((_, index) => seen[index]));
  return [
    {
      className: `${parts[0]?.colour ?? ''} shade`,
      outlines: drawn.map((ofPose) => ofPose.map(({ outline }) => outline)),
    },
  ];
}

/** Fingers one by one where the view comes close, and apart round the things that hands hold. */
function bodyStyle(
  skeletons: readonly Skeleton[],
  view: View,
  { close, small = false, held = [] }: LayerOptions,
): BodyStyle {
  const holding = handsThatHold(skeletons, held, view);
  const closes = (side: Side): boolean =>
    skeletons.some(({ arms }) => fingersFold(arms[side].handShape) > 60);
  return {
    small,
    detail: small ? 'mitten' : close ? 'fingers' : 'plain',
    apart: sides.filter((side) => holding.includes(side) || (close && closes(side))),
  };
}

/** Larger all round by a little more than half the line's width. */
const grownForLine: Inset = { contour: -0.3, crescent: 0 };

function muscleLayers(
  part: PartId,
  skeletons: readonly Skeleton[],
  view: View,
  { muscles = [], muscleSide, person, lineShapes = false }: LayerOptions,
  far: boolean,
): readonly Shape[] {
  return muscles.flatMap((name) => {
    const patches = skeletons.map((skeleton) =>
      musclePatches(name, skeleton, person, muscleSide).filter(({ after }) => after === part),
    );
    const visible = (patches[0] ?? []).map((_, index) => {
      const facing = patches.map((list) =>
        dot(list[index]?.faces ?? [0, 0, 0], view.towardsViewer),
      );
      const least = patches[0]?.[index]?.leastFacing ?? -0.6;
      return facing.reduce((sum, value) => sum + value, 0) / facing.length > least;
    });
    return visible.flatMap((shown, index): readonly Shape[] => {
      if (!shown) return [];
      const hulls = patches.map((list) => list.slice(index, index + 1).map(({ hull }) => hull));
      return [
        ...(lineShapes ? [shapeLayer('muscle-line', hulls, view, grownForLine)] : []),
        shapeLayer(far ? 'muscle far' : 'muscle', hulls, view),
      ];
    });
  });
}
