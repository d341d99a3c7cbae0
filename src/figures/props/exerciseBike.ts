import { pointFrom, uprightAxes } from '../geometry/axes.ts';
import { ballOfFoot } from '../pose/bodySize.ts';
import type { LegBones, Skeleton } from '../pose/bones.ts';
import type { PropPieces } from './propPieces.ts';
import type { HeldPiece } from './heldPiece.ts';
import { pedalUnderBall } from '../pose/pedalLeg.ts';
import { bar } from './pieces.ts';
import { ball, hullOf } from '../geometry/solids.ts';
import type { Blob, Hull } from '../geometry/solids.ts';
import { add } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';

/** An exercise bike that stands on the floor, its saddle over x 0. Percent of stature. */
export interface ExerciseBike {
  readonly kind: 'exercise bike';
}

export const bike = {
  /** The middle of the cranks. */
  axle: [11, 19],
  crank: 8,
  saddle: [-3, 53],
  /** The middle of the handlebar, which runs across. */
  handlebar: [36, 74],
  /** How far to the side the pedals are. */
  pedalOutward: 6.4,
} as const;

const [axleX, axleY] = bike.axle;
const [saddleX, saddleY] = bike.saddle;
const [barX, barY] = bike.handlebar;

/** The feet of the bike, which never move. */
export function bikeFeet(): PropPieces {
  const across = (x: number) => bar('metal', [x, 1.3, -13], [x, 1.3, 13], 1.3);
  return {
    floor: [],
    behind: [across(-14), across(36), bar('metal', [-14, 1.6, 0], [36, 1.6, 0], 1.3)],
    front: [],
    footprint: [
      [-14, 0, 11],
      [36, 0, -11],
    ],
  };
}

/**
 * Frame, cranks and pedals. They are painted with the body because they belong between the legs:
 * far leg, far crank, frame, near crank, near leg.
 */
export function bikePieces({ legs }: Skeleton): readonly HeldPiece[] {
  const frame = { order: 'before', arm: 'left' } as const;
  const near = { order: 'before', part: 'ankle-right' } as const;
  return [
    { className: 'iron shade', solids: [...crank(legs.left, -1)], place: frame },
    { className: 'iron shade', solids: frameBars(), place: frame },
    { className: 'iron shade', solids: [housing(0)], place: frame },
    { className: 'cloth side-face', solids: [housing(0.6)], place: frame },
    { className: 'iron', solids: [saddle(), ...handlebar()], place: frame },
    { className: 'iron', solids: [...crank(legs.right, 1)], place: near },
    { className: 'iron', solids: [barEnd()], place: { order: 'after', arm: 'right' } },
  ];
}

function rod(from: Vector3, to: Vector3, radius: number): Hull {
  return hullOf([ball(from, radius), ball(to, radius)], { points: 8, shortestFlat: 0.5 });
}

function frameBars(): readonly Hull[] {
  return [
    rod([axleX - 1, 2, 0], [saddleX + 1, saddleY - 2, 0], 1.2),
    rod([25, 2, 0], [barX - 3, barY - 2, 0], 1.2),
    rod([barX - 3, barY - 2, 0], [barX, barY, 0], 1.1),
  ];
}

/** The covered wheel and chain; `inset` makes the lit face inside its contour. */
function housing(inset: number): Hull {
  const disc = (x: number, y: number, radius: number): Blob => ({
    centre: [x, y, 0],
    radius,
    egg: { axes: uprightAxes, radii: [radius - inset, radius - inset, 2] },
  });
  return hullOf([disc(26, 18, 13), disc(axleX, axleY, 5.5)], { points: 16, base: [0, 1, 0] });
}

function saddle(): Hull {
  return hullOf(
    [
      ball([saddleX - 4.5, saddleY - 1.2, -4], 1.3),
      ball([saddleX - 4.5, saddleY - 1.2, 4], 1.3),
      ball([saddleX + 9, saddleY - 1, 0], 1.1),
    ],
    { points: 12, base: [0, 1, 0], flats: 3 },
  );
}

function handlebar(): readonly Hull[] {
  return [rod([barX, barY, -14], [barX, barY, 14], 0.9)];
}

/** The end of the handlebar that looks out of the near hand. */
function barEnd(): Hull {
  return rod([barX, barY, 13], [barX, barY, 15], 1.1);
}

function crank({ ankle, foot }: LegBones, side: 1 | -1): readonly Hull[] {
  const pedal = add(pointFrom(ankle, foot, ballOfFoot), [0, -pedalUnderBall, 0]);
  const inner = (point: Vector3): Vector3 => [point[0], point[1], side * 3];
  return [
    rod(inner([axleX, axleY, 0]), inner(pedal), 0.95),
    rod(add(pedal, [-2.6, 0, 0]), add(pedal, [2.6, 0, 0]), 0.75),
  ];
}
