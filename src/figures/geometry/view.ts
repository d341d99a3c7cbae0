import { cross, dot, radiansPerDegree } from './vector.ts';
import type { Vector2, Vector3 } from './vector.ts';

/** Where the viewer stands, in degrees. */
export interface ViewAngles {
  /** 0 is the pure side view, 20 to 25 side and slightly in front, 90 the front, negative behind. */
  readonly yaw: number;
  /** How far the viewer looks down. */
  readonly pitch: number;
}

/** A parallel view: no perspective, so equal lengths stay equal. */
export interface View {
  readonly screenRight: Vector3;
  readonly screenUp: Vector3;
  readonly towardsViewer: Vector3;
}

export function makeView({ yaw, pitch }: ViewAngles): View {
  const a = yaw * radiansPerDegree;
  const b = pitch * radiansPerDegree;
  const towardsViewer: Vector3 = [
    Math.sin(a) * Math.cos(b),
    Math.sin(b),
    Math.cos(a) * Math.cos(b),
  ];
  const screenRight: Vector3 = [Math.cos(a), 0, -Math.sin(a)];
  return { screenRight, screenUp: cross(towardsViewer, screenRight), towardsViewer };
}

/** Where a point of the room falls on the drawing, in percent of stature, y up. */
export function project(view: View, point: Vector3): Vector2 {
  return [dot(point, view.screenRight), dot(point, view.screenUp)];
}

/** How near a point is to the viewer; larger is nearer. */
export function nearness(view: View, point: Vector3): number {
  return dot(point, view.towardsViewer);
}

/** The direction in the room that a direction on the drawing stands for. */
export function inRoom(view: View, direction: Vector2): Vector3 {
  const [x, y] = direction;
  const { screenRight: r, screenUp: u } = view;
  return [r[0] * x + u[0] * y, r[1] * x + u[1] * y, r[2] * x + u[2] * y];
}
