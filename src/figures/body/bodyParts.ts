import type { Skeleton } from '../pose/bones.ts';
import { shoeHulls, soleHulls } from './feet.ts';
import { handSolids } from './hands.ts';
import type { HandDetail, HandSolids } from './hands.ts';
import { earHull, faceHulls, hairHulls, neckTube } from './headSolids.ts';
import { limbProfiles, limbTube } from './limbSolids.ts';
import type { LimbBone } from './limbSolids.ts';
import type { Person } from './people.ts';
import { outwardSign, sides } from '../pose/side.ts';
import type { Side } from '../pose/side.ts';
import { solidReach } from '../geometry/solids.ts';
import type { LineSolid, Solid } from '../geometry/solids.ts';
import { pelvisTube, shirtTube, yokeHull } from './trunkSolids.ts';
import type { Vector3 } from '../geometry/vector.ts';

export type Colour = 'skin' | 'top' | 'legs' | 'shoe' | 'sole' | 'hair';

export type PartId =
  | 'pelvis'
  | 'shirt'
  | 'neck'
  | 'hair'
  | 'face'
  | `${'ankle' | 'sole' | 'shoe' | 'leg' | 'arm' | 'fingers' | 'thumb' | 'sleeve' | 'ear'}-${Side}`;

/** One piece of the figure in one colour. Its solids are joined into one shape. */
export interface Part {
  readonly id: PartId;
  readonly colour: Colour;
  readonly solids: readonly Solid[];
  readonly lines?: readonly LineSolid[];
  /** How wide the shadow crescent is; the trunk's is 0.34. */
  readonly crescent?: number;
  /** Small parts that other parts mostly cover are drawn without shading. */
  readonly unshaded?: boolean;
  /** Small parts with a line round them in place of shading, where the drawing keeps still. */
  readonly outlined?: boolean;
}

/** How much of the body is drawn. */
export interface BodyStyle {
  /** Without ankles and ears, for drawings of a thumb's size. */
  readonly small?: boolean;
  readonly detail: HandDetail;
  /** Hands whose fingers are parts of their own, because the hand holds something. */
  readonly apart: readonly Side[];
}

const plainBody: BodyStyle = { detail: 'plain', apart: [] };

/** Clothes a skeleton in flesh and fabric. */
export function bodyParts(
  skeleton: Skeleton,
  person: Person,
  style: BodyStyle = plainBody,
): readonly Part[] {
  return [
    ...sides.flatMap((side) => [
      ...legParts(skeleton, side, person, style),
      ...armParts(skeleton, side, person, style),
    ]),
    { id: 'pelvis', colour: 'legs', solids: [pelvisTube(skeleton, person)] },
    { id: 'shirt', colour: 'top', solids: [shirtTube(skeleton, person), yokeHull(skeleton)] },
    ...headParts(skeleton, person, style),
  ];
}

function legParts(
  skeleton: Skeleton,
  side: Side,
  person: Person,
  { small = false }: BodyStyle,
): readonly Part[] {
  const leg = skeleton.legs[side];
  const foot = person.barefoot ? 'skin' : 'shoe';
  const under = person.barefoot ? 'skin' : 'sole';
  const thigh: LimbBone = {
    from: leg.hip,
    to: leg.knee,
    axes: leg.thigh,
    side,
    profile: limbProfiles.thigh,
  };
  const shank: LimbBone = {
    from: leg.knee,
    to: leg.ankle,
    axes: leg.shank,
    side,
    profile: limbProfiles.shank,
  };
  const bareAnkle: Part = {
    id: `ankle-${side}`,
    colour: 'skin',
    solids: [limbTube(shank, person, { start: 0.7 })],
    unshaded: true,
  };
  const trousers = [
    limbTube(thigh, person, { startCap: 0.85, openStart: true, shadedStart: true }),
    limbTube(shank, person, { end: small ? 0.95 : 0.84, endCap: 0.12, loose: 0.25 }),
  ];
  return [
    ...(small ? [] : [bareAnkle]),
    { id: `sole-${side}`, colour: under, solids: soleHulls(leg, side), unshaded: true },
    { id: `shoe-${side}`, colour: foot, solids: shoeHulls(leg, side) },
    { id: `leg-${side}`, colour: 'legs', solids: trousers },
  ];
}

function armParts(
  skeleton: Skeleton,
  side: Side,
  person: Person,
  { detail, apart }: BodyStyle,
): readonly Part[] {
  const arm = skeleton.arms[side];
  const upper: LimbBone = {
    from: arm.shoulder,
    to: arm.elbow,
    axes: arm.upperArm,
    side,
    profile: limbProfiles.upperArm,
  };
  const fore: LimbBone = {
    from: arm.elbow,
    to: arm.wrist,
    axes: arm.forearm,
    side,
    profile: limbProfiles.forearm,
  };
  const hand = handSolids(arm, side, detail);
  const inOne = !apart.includes(side);
  const skin = [
    limbTube(upper, person, { start: 0.25 }),
    limbTube(fore, person, { endCap: 0.5, openEnd: true }),
    ...hand.palm,
    ...(inOne ? hand.fingers : []),
    ...(inOne && detail !== 'fingers' ? hand.thumb : []),
  ];
  const longSleeve = [
    limbTube(upper, person, { loose: 0.4, openStart: true }),
    limbTube(fore, person, { loose: 0.4, end: 0.88, endCap: 0.1 }),
  ];
  const shortSleeve = [
    limbTube(upper, person, { loose: 0.4, openStart: true, end: 0.56, endCap: 0.1 }),
  ];
  const sleeve = person.sleeves === 'long' ? longSleeve : shortSleeve;
  return [
    {
      id: `arm-${side}`,
      colour: 'skin',
      solids: skin,
      lines: inOne ? hand.lines : [],
      outlined: true,
    },
    { id: `sleeve-${side}`, colour: 'top', solids: sleeve },
    ...(inOne ? [] : [fingerPart(hand, side)]),
    ...(inOne && detail !== 'fingers' ? [] : [thumbPart(hand, side)]),
  ];
}

function fingerPart({ fingers, lines }: HandSolids, side: Side): Part {
  return { id: `fingers-${side}`, colour: 'skin', solids: fingers, lines, outlined: true };
}

function thumbPart({ thumb }: HandSolids, side: Side): Part {
  return { id: `thumb-${side}`, colour: 'skin', solids: thumb, outlined: true };
}

function headParts(
  skeleton: Skeleton,
  person: Person,
  { small = false }: BodyStyle,
): readonly Part[] {
  const { hair } = person;
  const covered = hair === 'headscarf';
  return [
    { id: 'neck', colour: covered ? 'hair' : 'skin', solids: [neckTube(skeleton)] },
    {
      id: 'hair',
      colour: hair === 'bald' ? 'skin' : 'hair',
      solids: hairHulls(skeleton, hair),
      crescent: 0.25,
      outlined: true,
    },
    { id: 'face', colour: 'skin', solids: faceHulls(skeleton), crescent: 0.2, outlined: true },
    ...(covered || small ? [] : sides).map((side): Part => ({
      id: `ear-${side}`,
      colour: 'skin',
      solids: [earHull(skeleton, outwardSign(side))],
      crescent: 0.5,
      outlined: true,
    })),
  ];
}

/** How far the chosen parts reach in a direction, measured from the middle of the room. */
export function partsReach(parts: readonly Part[], direction: Vector3): number {
  return Math.max(
    ...parts.flatMap(({ solids }) => solids.map((solid) => solidReach(solid, direction))),
  );
}
