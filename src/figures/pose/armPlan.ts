import type { Axes } from '../geometry/axes.ts';
import { bodySize } from './bodySize.ts';
import type { HandPlan } from './handShapes.ts';
import type { Vector3 } from '../geometry/vector.ts';

/**
 * What one arm does. Points and directions are written [forward, up, outward]: the third number
 * points to the arm's own side, so the same plan serves both arms as mirror images.
 */
export type ArmPlan = FreeArm | SurfaceArm | ReachingArm | TrunkArm | LimbArm | TurnedArm;

export interface ArmAngles {
  /** Shoulder: upper arm forward. */
  readonly flex: number;
  /** Shoulder: upper arm out to its side. */
  readonly abduction: number;
  readonly rotation: number;
  readonly elbow: number;
  /** Palm turned to the back; 0 faces the body. */
  readonly pronation: number;
  readonly wrist: number;
  /** Shoulder lifted towards the ear, as a distance. */
  readonly shrug: number;
  /** Shoulder drawn forward, as a distance; negative draws the blades together. */
  readonly protract: number;
}

/** The arm hangs free and is given by its joint angles. */
export interface FreeArm extends ArmAngles, HandPlan {
  readonly kind: 'free';
}

interface Reaching extends HandPlan {
  /** The direction the elbow points to. */
  readonly elbowTowards: Vector3;
}

/** The palm lies on a surface of the room. */
export interface SurfaceArm extends Reaching {
  readonly kind: 'surface';
  readonly at: Vector3;
  /** Away from the surface. */
  readonly normal: Vector3;
  readonly fingers: Vector3;
  /** How far the wrist stays off the surface. */
  readonly gap: number;
}

/** The wrist is at a point of the room. */
export interface ReachingArm extends Reaching {
  readonly kind: 'reaching';
  readonly at: Vector3;
  readonly pronation: number;
  readonly wrist: number;
}

/** The hand rests on the trunk; point and directions are in the axes of that part of the spine. */
export interface TrunkArm extends Reaching {
  readonly kind: 'trunk';
  readonly part: 'pelvis' | 'waist' | 'shoulders';
  readonly at: Vector3;
  readonly normal: Vector3;
  readonly fingers: Vector3;
}

/** The palm rests on a leg. */
export interface LimbArm extends Reaching {
  readonly kind: 'limb';
  readonly bone: 'thigh' | 'shank';
  readonly whose: 'own' | 'other';
  /** 0 at the top of the bone, 1 at its lower end. */
  readonly along: number;
  /** The side of the bone, in its own axes: [1, 0, 0] is the front. */
  readonly around: Vector3;
}

/** Bones given by their turns, each relative to the bone before: the in-between of two kinds. */
export interface TurnedArm extends HandPlan {
  readonly kind: 'turned';
  readonly upperArm: Axes;
  readonly forearm: Axes;
  readonly hand: Axes;
}

const elbowBackAndDown: Vector3 = [-0.5, -1, 0.35];

/** The angles of a free arm by themselves. */
export function armAngles(plan: ArmAngles): ArmAngles {
  const { flex, abduction, rotation, elbow, pronation, wrist, shrug, protract } = plan;
  return { flex, abduction, rotation, elbow, pronation, wrist, shrug, protract };
}

type Given<Plan, Needed extends keyof Plan> = Pick<Plan, Needed> &
  Partial<Omit<Plan, Needed | 'kind'>>;

export function freeArm(angles: Partial<ArmAngles & HandPlan>): FreeArm {
  return {
    kind: 'free',
    flex: 0,
    abduction: 4,
    rotation: 0,
    elbow: 6,
    pronation: 20,
    wrist: 0,
    shrug: 0,
    protract: 0,
    grip: 'open',
    ...angles,
  };
}

export function handOnSurface(plan: Given<SurfaceArm, 'at' | 'normal' | 'fingers'>): SurfaceArm {
  return {
    kind: 'surface',
    gap: bodySize.palm,
    elbowTowards: elbowBackAndDown,
    grip: 'open',
    ...plan,
  };
}

export function reachTo(plan: Given<ReachingArm, 'at'>): ReachingArm {
  return {
    kind: 'reaching',
    elbowTowards: elbowBackAndDown,
    pronation: 20,
    wrist: 0,
    grip: 'open',
    ...plan,
  };
}

export function handOnTrunk(plan: Given<TrunkArm, 'part' | 'at' | 'normal' | 'fingers'>): TrunkArm {
  return { kind: 'trunk', elbowTowards: elbowBackAndDown, grip: 'open', ...plan };
}

export function handOnThigh(plan: Given<LimbArm, 'along'>): LimbArm {
  return {
    kind: 'limb',
    bone: 'thigh',
    whose: 'own',
    around: [1, 0, 0],
    elbowTowards: elbowBackAndDown,
    grip: 'open',
    ...plan,
  };
}
