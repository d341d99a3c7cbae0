import { add, cross, dot, lengthOf, radiansPerDegree, scale, subtract, unit } from './vector.ts';
import type { Vector3 } from './vector.ts';

/**
 * How a bone is turned: three unit directions at right angles. In a standing figure with hanging
 * arms every bone has the same axes: forward, up and to the figure's right.
 */
export interface Axes {
  readonly forward: Vector3;
  readonly up: Vector3;
  readonly right: Vector3;
}

export const uprightAxes: Axes = { forward: [1, 0, 0], up: [0, 1, 0], right: [0, 0, 1] };

/** Turns a vector written in the bone's own axes into a vector of the room. */
export function toRoom(axes: Axes, local: Vector3): Vector3 {
  return add(
    add(scale(axes.forward, local[0]), scale(axes.up, local[1])),
    scale(axes.right, local[2]),
  );
}

/** The point at `local`, written in axes that start at `origin`. */
export function pointFrom(origin: Vector3, axes: Axes, local: Vector3): Vector3 {
  return add(origin, toRoom(axes, local));
}

/** `inner` turned further by `outer`. */
export function turned(outer: Axes, ...inner: readonly Axes[]): Axes {
  return inner.reduce(
    (axes, next) => ({
      forward: toRoom(axes, next.forward),
      up: toRoom(axes, next.up),
      right: toRoom(axes, next.right),
    }),
    outer,
  );
}

/** The turn that takes `from` to `to`, so that `turned(from, relativeTurn(from, to))` is `to`. */
export function relativeTurn(from: Axes, to: Axes): Axes {
  const inFrom = (a: Vector3): Vector3 => [
    dot(from.forward, a),
    dot(from.up, a),
    dot(from.right, a),
  ];
  return { forward: inFrom(to.forward), up: inFrom(to.up), right: inFrom(to.right) };
}

/** Rotation about the forward axis, in degrees; positive takes up towards right. */
export function rollBy(degrees: number): Axes {
  const [c, s] = cosineAndSine(degrees);
  return { forward: [1, 0, 0], up: [0, c, s], right: [0, -s, c] };
}

/** Rotation about the up axis, in degrees; positive turns forward away from the right. */
export function yawBy(degrees: number): Axes {
  const [c, s] = cosineAndSine(degrees);
  return { forward: [c, 0, -s], up: [0, 1, 0], right: [s, 0, c] };
}

/** Rotation about the right axis, in degrees; positive tips forward towards up. */
export function pitchBy(degrees: number): Axes {
  const [c, s] = cosineAndSine(degrees);
  return { forward: [c, s, 0], up: [-s, c, 0], right: [0, 0, 1] };
}

/** Turns a vector about a unit axis, in degrees. */
export function turnAbout(axis: Vector3, degrees: number, a: Vector3): Vector3 {
  const [c, s] = cosineAndSine(degrees);
  return add(add(scale(a, c), scale(cross(axis, a), s)), scale(axis, dot(axis, a) * (1 - c)));
}

/**
 * Axes of a limb bone that runs along `direction` (its up axis points back along the bone), with
 * forward as near as possible to `forwardHint`.
 */
export function limbAxes(direction: Vector3, forwardHint: Vector3): Axes {
  const up = scale(unit(direction), -1);
  const across = subtract(forwardHint, scale(up, dot(forwardHint, up)));
  const forward = lengthOf(across) < 1e-5 ? unit(cross(up, [0, 0, 1])) : unit(across);
  return { forward, up, right: cross(forward, up) };
}

/** Axes of the next bone of a hinge joint: runs along `direction` and shares the hinge axis. */
export function hingedAxes(direction: Vector3, hinge: Vector3): Axes {
  const up = scale(unit(direction), -1);
  return { forward: unit(cross(up, hinge)), up, right: hinge };
}

function cosineAndSine(degrees: number): readonly [number, number] {
  const angle = degrees * radiansPerDegree;
  return [Math.cos(angle), Math.sin(angle)];
}
