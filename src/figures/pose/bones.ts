import type { Axes } from '../geometry/axes.ts';
import type { Grip, HandShape } from './handShapes.ts';
import type { Side } from './side.ts';
import type { Vector3 } from '../geometry/vector.ts';

/** A joint and how the bone above it is turned. */
export interface Joint {
  readonly origin: Vector3;
  readonly axes: Axes;
}

export interface Spine {
  readonly pelvis: Joint;
  readonly waist: Joint;
  readonly middleBack: Joint;
  readonly chest: Joint;
  /** The base of the neck; the shoulders hang on it. */
  readonly shoulders: Joint;
  readonly neck: Joint;
  readonly head: Joint & { readonly centre: Vector3 };
}

export interface LegBones {
  readonly hip: Vector3;
  readonly knee: Vector3;
  readonly ankle: Vector3;
  readonly thigh: Axes;
  readonly shank: Axes;
  readonly foot: Axes;
  /** How far the toes are bent up against the foot, in degrees. */
  readonly toeBend: number;
  /** How far the plan asks for more than the leg's length; 0 when it is met. */
  readonly shortfall: number;
  readonly planted: boolean;
}

export interface ArmBones {
  readonly shoulder: Vector3;
  readonly elbow: Vector3;
  readonly wrist: Vector3;
  readonly upperArm: Axes;
  readonly forearm: Axes;
  readonly hand: Axes;
  readonly grip: Grip;
  readonly handShape: HandShape;
  readonly shortfall: number;
  readonly planted: boolean;
}

/** Every joint of a pose, placed in the room. */
export interface Skeleton extends Spine {
  readonly legs: Readonly<Record<Side, LegBones>>;
  readonly arms: Readonly<Record<Side, ArmBones>>;
}
