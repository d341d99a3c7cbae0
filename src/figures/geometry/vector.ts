/** A point or direction in space: x forward, y up, z to the figure's right. */
export type Vector3 = readonly [x: number, y: number, z: number];

/** A point or direction on the drawing: x to the right, y up. */
export type Vector2 = readonly [x: number, y: number];

export const radiansPerDegree = Math.PI / 180;

export function add(a: Vector3, b: Vector3): Vector3 {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function subtract(a: Vector3, b: Vector3): Vector3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function scale(a: Vector3, factor: number): Vector3 {
  return [a[0] * factor, a[1] * factor, a[2] * factor];
}

export function dot(a: Vector3, b: Vector3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector3, b: Vector3): Vector3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function lengthOf(a: Vector3): number {
  return Math.hypot(a[0], a[1], a[2]);
}

export function distance(a: Vector3, b: Vector3): number {
  return lengthOf(subtract(a, b));
}

/** The direction of `a`, one unit long. A zero vector stays zero. */
export function unit(a: Vector3): Vector3 {
  const length = lengthOf(a);
  return length === 0 ? a : scale(a, 1 / length);
}

export function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

export function mixVectors(from: Vector3, to: Vector3, share: number): Vector3 {
  return [mix(from[0], to[0], share), mix(from[1], to[1], share), mix(from[2], to[2], share)];
}

export function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(highest, Math.max(lowest, value));
}

export function add2(a: Vector2, b: Vector2): Vector2 {
  return [a[0] + b[0], a[1] + b[1]];
}

export function subtract2(a: Vector2, b: Vector2): Vector2 {
  return [a[0] - b[0], a[1] - b[1]];
}

export function scale2(a: Vector2, factor: number): Vector2 {
  return [a[0] * factor, a[1] * factor];
}

export function dot2(a: Vector2, b: Vector2): number {
  return a[0] * b[0] + a[1] * b[1];
}

export function length2(a: Vector2): number {
  return Math.hypot(a[0], a[1]);
}

export function unit2(a: Vector2): Vector2 {
  const length = length2(a);
  return length === 0 ? a : scale2(a, 1 / length);
}

export function middle2(a: Vector2, b: Vector2): Vector2 {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}
