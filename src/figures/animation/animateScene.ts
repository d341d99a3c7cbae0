import type { Clock } from './animateClock.ts';
import type { Frame } from './animateFrame.ts';
import { movingShadow, movingShapes } from './animateShapes.ts';
import type { MovingShape, ShapePoses } from './animateShapes.ts';
import { boxAround, joinBoxes, overlapOf } from '../geometry/bounds.ts';
import type { Box } from '../geometry/bounds.ts';
import type { Drawing } from '../drawing.ts';
import { simplifyTogether } from './keyframeSimplify.ts';
import { figureShapes } from '../body/layers.ts';
import { outlinePath, toDrawing } from '../geometry/outline.ts';
import {
  coarsenessOf,
  cropTo,
  layerOptions,
  propShapes,
  propsIn,
  roundedBox,
} from '../sheet/panel.ts';
import type { PropShape } from '../props/propShape.ts';
import type { Shape } from '../geometry/shapes.ts';
import { floorShadow } from '../sheet/shadow.ts';
import { makeView } from '../geometry/view.ts';

/** What a moving drawing consists of, from the furthest to the nearest. */
export interface Scene {
  /** The rectangle that is shown, in drawing units. */
  readonly box: Box;
  readonly floor: readonly PropShape[];
  readonly shadow: readonly MovingShape[];
  readonly behind: readonly PropShape[];
  readonly figure: readonly MovingShape[];
  readonly front: readonly PropShape[];
  /** The true poses that the moving shapes come near to. */
  readonly poses: readonly ShapePoses[];
  readonly frame: Frame;
}

/** How far a moving shape may be from its true place, as a share of the picture. */
const tolerance = 0.0125;

export function movingScene(drawing: Drawing, clock: Clock): Scene {
  const view = makeView(drawing.view);
  const bodies = clock.samples.map(({ body }) => body);
  const around = propsIn(drawing, 'start');
  const props = propShapes(around, view);
  const shadows = bodies.map((body) => floorShadow(around, body, view).box);
  const shapes = figureShapes(bodies, view, { ...layerOptions(drawing, true), lineShapes: true });
  const everything = joinBoxes([
    ...shapes.map(boxOf),
    ...shadows,
    ...[...props.floor, ...props.behind, ...props.front].map((shape) => shape.box),
  ]);
  const whole = { content: '', box: roundedBox(everything), cropped: false };
  const { box } = cropTo(drawing.crop, whole);
  const coarse = coarsenessOf(drawing.crop, true);
  const frame = frameOf(box, coarse.grid);
  const poses = shapes.filter((shape) => overlaps(boxOf(shape), box)).map(posesOf(coarse));
  return {
    ...props,
    box,
    frame,
    shadow: movingShadow(shadows, clock, frame),
    figure: movingShapes(poses, clock, {
      frame,
      tolerance: tolerance * Math.max(frame.width, frame.height),
    }),
    poses,
  };
}

function frameOf({ left, top, right, bottom }: Box, grid: number): Frame {
  const start = (value: number): number => Math.floor(value / grid);
  const length = (from: number, to: number): number => Math.ceil(to / grid) - start(from);
  const place = (value: number): number => Number((start(value) * grid).toFixed(1));
  return {
    left: place(left),
    top: place(top),
    grid,
    width: length(left, right),
    height: length(top, bottom),
  };
}

function boxOf({ outlines }: Shape): Box {
  return joinBoxes(
    outlines.flat().map(({ nodes }) => boxAround(nodes.map(({ point }) => toDrawing(point)))),
  );
}

function overlaps(a: Box, b: Box): boolean {
  const both = overlapOf(a, b);
  return both.left < both.right && both.top < both.bottom;
}

/** The paths of a shape, as simple as all of its poses allow. */
function posesOf(coarse: {
  readonly grid: number;
  readonly tolerance: number;
}): (shape: Shape) => ShapePoses {
  return ({ className, outlines }) => {
    const rings = (outlines[0] ?? []).map((_, ring) =>
      simplifyTogether(
        outlines.flatMap((pose) => pose[ring] ?? []),
        coarse.tolerance,
      ),
    );
    const paths = outlines.map((_, index) => {
      const pose = rings.flatMap((poses) => poses[index] ?? []);
      return pose.map((outline) => outlinePath(outline, coarse.grid)).join('');
    });
    return { className, paths };
  };
}
