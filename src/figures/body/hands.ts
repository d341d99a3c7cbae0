import { pointFrom } from '../geometry/axes.ts';
import type { ArmBones } from '../pose/bones.ts';
import type { HandShape } from '../pose/handShapes.ts';
import { outwardSign } from '../pose/side.ts';
import type { Side } from '../pose/side.ts';
import { ball, hullOf } from '../geometry/solids.ts';
import type { Blob, Hull, LineSolid } from '../geometry/solids.ts';
import {
  add,
  clamp,
  mix,
  mixVectors,
  radiansPerDegree,
  scale,
  subtract,
  unit,
} from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';

/** The four joints of a finger in the hand's own axes, from the knuckle to the tip. */
interface Finger {
  readonly joints: readonly [Vector3, Vector3, Vector3, Vector3];
  readonly radius: number;
  /** Degrees by which its first two joints bend. */
  readonly folds: number;
}

interface FingerSize {
  readonly knuckle: Vector3;
  readonly lengths: Vector3;
  readonly radius: number;
}

/** From the index to the little finger: [across to the thumb, towards the elbow, out of the palm]. */
const fingerSizes: readonly [FingerSize, FingerSize, FingerSize, FingerSize] = [
  { knuckle: [1.7, -4.5, 0], lengths: [2.25, 1.4, 0.95], radius: 0.74 },
  { knuckle: [0.55, -4.7, 0], lengths: [2.5, 1.6, 1], radius: 0.75 },
  { knuckle: [-0.6, -4.5, 0], lengths: [2.3, 1.5, 0.95], radius: 0.72 },
  { knuckle: [-1.65, -4.05, 0], lengths: [1.8, 1.1, 0.8], radius: 0.65 },
];

/** Where the joints of the four fingers are. */
function placeFingers({ index, little, spread }: HandShape): readonly Finger[] {
  return fingerSizes.map(({ knuckle, lengths, radius }, place) => {
    const bend = mixVectors(index, little, place / 3);
    const sideways = mix(0.5, -0.5, place / 3) * spread * radiansPerDegree;
    const next = (from: Vector3, length: number, degrees: number): Vector3 => {
      const angle = degrees * radiansPerDegree;
      const reach = Math.cos(angle) * length;
      return [
        from[0] + Math.sin(sideways) * reach,
        from[1] - Math.cos(sideways) * reach,
        from[2] + Math.sin(angle) * length,
      ];
    };
    const middle = next(knuckle, lengths[0], bend[0]);
    const end = next(middle, lengths[1], bend[0] + bend[1]);
    const tip = next(end, lengths[2], bend[0] + bend[1] + bend[2]);
    return { joints: [knuckle, middle, end, tip], radius, folds: bend[0] + bend[1] };
  });
}

/** The pieces of a hand. The fingers may lie before or behind what the hand holds. */
export interface HandSolids {
  readonly palm: readonly Hull[];
  readonly fingers: readonly Hull[];
  readonly thumb: readonly Hull[];
  /** Lines between the fingers. */
  readonly lines: readonly LineSolid[];
}

/**
 * 'mitten' is a hand in one piece with a thumb, 'plain' has the ends of the fingers as a second
 * piece and lines between them, 'fingers' has each finger by itself.
 */
export type HandDetail = 'mitten' | 'plain' | 'fingers';

export function handSolids(arm: ArmBones, side: Side, detail: HandDetail): HandSolids {
  const sign = outwardSign(side);
  const at = ([x, y, palm]: Vector3): Vector3 =>
    pointFrom(arm.wrist, arm.hand, [x, y, -sign * palm]);
  const fingers = placeFingers(arm.handShape);
  const base = arm.hand.up;
  const hand: PlacedHand = { arm, side, at, base, fingers, thumb: thumbBlobs(arm, at) };
  if (detail === 'mitten') return mitten(hand);
  return detail === 'plain' ? plainHand(hand) : fingeredHand(hand);
}

interface PlacedHand {
  readonly arm: ArmBones;
  readonly side: Side;
  readonly at: (local: Vector3) => Vector3;
  readonly base: Vector3;
  readonly fingers: readonly Finger[];
  readonly thumb: readonly [Blob, Blob, Blob];
}

function thumbBlobs(arm: ArmBones, at: PlacedHand['at']): PlacedHand['thumb'] {
  const { middle, tip } = arm.handShape.thumb;
  return [ball(at([1, -1.3, 0.4]), 1.15), ball(at(middle), 0.9), ball(at(tip), 0.68)];
}

const heelOfHand = [
  { spot: [0, -0.1, 0], radius: 1.35 },
  { spot: [1, -1.7, 0.4], radius: 1.15 },
] as const;

function palmBlobs(at: PlacedHand['at']): readonly Blob[] {
  return heelOfHand.map(({ spot, radius }) => ball(at(spot), radius));
}

/** One joint of some fingers as balls. */
function joints({ at }: PlacedHand, fingers: readonly Finger[], joint: 0 | 1 | 2 | 3): Blob[] {
  return fingers.map((finger) =>
    ball(at(finger.joints[joint]), finger.radius * (joint === 0 ? 1.3 : joint === 3 ? 0.92 : 1)),
  );
}

function mitten(hand: PlacedHand): HandSolids {
  const { at, base, fingers, thumb } = hand;
  const outer = [...fingers.slice(0, 2), ...fingers.slice(3)];
  const blobs = ([0, 1, 2, 3] as const).flatMap((joint) => joints(hand, outer, joint));
  return {
    palm: [hullOf([...palmBlobs(at), ...blobs], { points: 9, base, flats: 2 })],
    fingers: [],
    thumb: [hullOf(thumb.slice(1), { points: 6, base, flats: 2 })],
    lines: [],
  };
}

function plainHand(hand: PlacedHand): HandSolids {
  const { at, base, fingers, thumb } = hand;
  const outer = fingers.filter((_, index) => index !== 2);
  const palm = hullOf([...palmBlobs(at), ...joints(hand, outer, 0), ...joints(hand, outer, 1)], {
    points: 10,
    base,
    flats: 3,
  });
  const ends = hullOf(
    [...joints(hand, outer, 1), ...joints(hand, outer, 2), ...joints(hand, outer, 3)],
    { points: 9, base, flats: 3 },
  );
  return {
    palm: [palm],
    fingers: [ends],
    thumb: [hullOf(thumb, { points: 7, base, flats: 2 })],
    lines: fingers.slice(1).map((finger, index) => gapLine(hand, fingers[index] ?? finger, finger)),
  };
}

/** The line between two fingers, from where they part to their ends, or round a closed fist. */
function gapLine({ at, arm, side }: PlacedHand, a: Finger, b: Finger): LineSolid {
  const joint = (index: 0 | 1 | 2 | 3): Vector3 =>
    mixVectors(a.joints[index], b.joints[index], 0.5);
  const closed = clamp((a.folds - 70) / 60, 0, 1);
  const heart = mixVectors(
    mixVectors(joint(0), joint(1), 0.5),
    mixVectors(joint(2), joint(3), 0.5),
    0.5,
  );
  const onSkin = (point: Vector3): Vector3 =>
    add(point, scale(unit(subtract(point, heart)), closed * a.radius));
  const palmwards = scale(arm.hand.right, -outwardSign(side));
  return {
    from: at(onSkin(mixVectors(joint(0), joint(1), mix(0.45, 0.1, closed)))),
    via: at(onSkin(joint(1))),
    to: at(onSkin(mixVectors(joint(3), joint(2), closed))),
    hiddenFrom: [
      { direction: arm.hand.forward, least: 0.85 },
      { direction: scale(arm.hand.forward, -1), least: 0.85 },
      { direction: scale(palmwards, -1), least: mix(2, 0.25, closed) },
    ],
  };
}

function fingeredHand(hand: PlacedHand): HandSolids {
  const { at, base, fingers, thumb } = hand;
  const thin = { inset: { contour: 0.13, crescent: 0.16 }, base };
  const palm = hullOf(
    [...palmBlobs(at), ball(at([-1.1, -1.6, 0.3]), 1.05), ...joints(hand, fingers, 0)],
    {
      ...thin,
      points: 12,
      flats: 3,
    },
  );
  const segments = fingers.flatMap((finger) => [
    hullOf([...joints(hand, [finger], 0), ...joints(hand, [finger], 1)], { ...thin, points: 8 }),
    hullOf(
      [...joints(hand, [finger], 1), ...joints(hand, [finger], 2), ...joints(hand, [finger], 3)],
      { ...thin, points: 9 },
    ),
  ]);
  const [root, middle, tip] = thumb;
  return {
    palm: [palm],
    fingers: segments,
    thumb: [
      hullOf([root, middle], { ...thin, points: 8 }),
      hullOf([middle, tip], { ...thin, points: 8 }),
    ],
    lines: [],
  };
}
