import { bodyParts } from './bodyParts.ts';
import type { Part, PartId } from './bodyParts.ts';
import type { Skeleton } from './bones.ts';
import { boxAround } from './bounds.ts';
import type { Box } from './bounds.ts';
import { drawOrder } from './drawOrder.ts';
import type { ArmPlace } from './drawOrder.ts';
import { heldPieces } from './heldThings.ts';
import type { HeldPiece, HeldThing } from './heldThings.ts';
import { hullOutline } from './hullOutline.ts';
import { musclePatches } from './muscles.ts';
import type { MuscleName } from './muscles.ts';
import { outlinePath, toDrawing } from './outline.ts';
import type { Inset, Outline } from './outline.ts';
import type { Person } from './people.ts';
import type { Side } from './side.ts';
import { ball, hullOf } from './solids.ts';
import type { Solid, Tube } from './solids.ts';
import { tubeOutline } from './tubeOutline.ts';
import { distance, dot, length2, subtract2 } from './vector.ts';
import { project } from './view.ts';
import type { View } from './view.ts';

/** One shape of the figure, with its path in each of the poses it is drawn in. */
export interface Layer {
  readonly className: string;
  readonly paths: readonly string[];
  readonly boxes: readonly Box[];
}

export interface LayerOptions {
  readonly person: Person;
  readonly shaded: boolean;
  readonly armPlaces?: Partial<Readonly<Record<Side, ArmPlace>>> | undefined;
  readonly held?: readonly HeldThing[] | undefined;
  readonly muscles?: readonly MuscleName[] | undefined;
  readonly muscleSide?: Side | undefined;
}

type SolidsOfPose = readonly Solid[];

/**
 * The figure as a stack of shapes, furthest first. All poses get the same shapes with the same
 * number of points, so that later one pose can be tweened into another.
 */
export function figureLayers(
  skeletons: readonly Skeleton[],
  view: View,
  options: LayerOptions,
): readonly Layer[] {
  const bodies = skeletons.map((skeleton) => bodyParts(skeleton, options.person));
  const order = drawOrder(skeletons, view, options.armPlaces);
  const held = placeHeld(order.parts, skeletons, options.held ?? [], view);
  const layersOf = (pieces: readonly HeldPieces[]): readonly Layer[] =>
    pieces.map(({ className, solids }) => shapeLayer(className, solids, view));
  return order.parts.flatMap((id): readonly Layer[] => {
    const parts = bodies.flatMap((body) => body.filter((part) => part.id === id));
    return [
      ...layersOf(held.filter(({ before }) => before === id)),
      ...partLayers(parts, order.far.has(id), view, options.shaded),
      ...muscleLayers(id, skeletons, view, options, order.far.has(id)),
      ...layersOf(held.filter(({ after }) => after === id)),
    ];
  });
}

/** The base in the shade tone and the smaller lit shape on it; far or small parts are one shape. */
function partLayers(
  parts: readonly Part[],
  far: boolean,
  view: View,
  shaded: boolean,
): readonly Layer[] {
  const [first] = parts;
  if (first === undefined) return [];
  const solids = parts.map((part) => part.solids);
  const { colour, crescent = 0.34 } = first;
  if (far) return [shapeLayer(`${colour} far`, solids, view)];
  if (!shaded || first.unshaded) return [shapeLayer(colour, solids, view)];
  return [
    shapeLayer(`${colour} shade`, solids, view),
    shapeLayer(colour, solids, view, { contour: 0.28, crescent }),
  ];
}

function muscleLayers(
  part: PartId,
  skeletons: readonly Skeleton[],
  view: View,
  { muscles = [], muscleSide, person }: LayerOptions,
  far: boolean,
): readonly Layer[] {
  return muscles.flatMap((name) => {
    const patches = skeletons.map((skeleton) =>
      musclePatches(name, skeleton, person, muscleSide).filter(({ after }) => after === part),
    );
    const visible = (patches[0] ?? []).map((_, index) => {
      const facing = patches.map((list) =>
        dot(list[index]?.faces ?? [0, 0, 0], view.towardsViewer),
      );
      return facing.reduce((sum, value) => sum + value, 0) / facing.length > -0.6;
    });
    return visible.flatMap((shown, index): readonly Layer[] => {
      const hulls = patches.flatMap((list) => list[index]?.hull ?? []);
      const className = far ? 'muscle far' : 'muscle';
      return shown
        ? [
            shapeLayer(
              className,
              hulls.map((hull) => [hull]),
              view,
            ),
          ]
        : [];
    });
  });
}

function shapeLayer(
  className: string,
  solids: readonly SolidsOfPose[],
  view: View,
  inset?: Inset,
): Layer {
  const asHull = (solids[0] ?? []).map((_, index) =>
    solids.some((ofPose) => isForeshortened(ofPose[index], view)),
  );
  const outlines = solids.map((ofPose) =>
    ofPose.map((solid, index) => solidOutline(solid, view, asHull[index] ?? false, inset)),
  );
  return {
    className,
    paths: outlines.map((ofPose) => ofPose.map(outlinePath).join('')),
    boxes: outlines.map((ofPose) =>
      boxAround(ofPose.flatMap(({ nodes }) => nodes.map(({ point }) => toDrawing(point)))),
    ),
  };
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

/** A piece of a held thing in every pose, and the part it is painted before or after. */
interface HeldPieces {
  readonly className: string;
  readonly solids: readonly SolidsOfPose[];
  readonly before?: PartId | undefined;
  readonly after?: PartId | undefined;
}

function placeHeld(
  parts: readonly PartId[],
  skeletons: readonly Skeleton[],
  things: readonly HeldThing[],
  view: View,
): readonly HeldPieces[] {
  const perPose = skeletons.map((skeleton) =>
    things.flatMap((thing) => heldPieces(thing, skeleton, view)),
  );
  const trunk = parts.indexOf('shirt');
  const firstNearArm = parts.find((id, index) => index > trunk && id.startsWith('arm-'));
  return (perPose[0] ?? []).map((piece, index) => ({
    className: piece.className,
    solids: perPose.map((pieces) => pieces[index]?.solids ?? []),
    ...anchor(piece, firstNearArm),
  }));
}

function anchor(
  { place }: HeldPiece,
  firstNearArm: PartId | undefined,
): Pick<HeldPieces, 'before' | 'after'> {
  if (place === 'before arms') return firstNearArm ? { before: firstNearArm } : { after: 'face' };
  return place.order === 'before'
    ? { before: `arm-${place.arm}` }
    : { after: `sleeve-${place.arm}` };
}
