import { add2, length2, scale2, subtract2 } from '../geometry/vector.ts';
import type { Vector2 } from '../geometry/vector.ts';
import type { SoftNode } from './softShape.ts';

/** A closed shape as straight lines, fine enough to ask what lies in it. */
export type Polygon = readonly Vector2[];

export function polygonOf(nodes: readonly SoftNode[]): Polygon {
  return nodes.flatMap((from, index) => {
    const to = nodes[(index + 1) % nodes.length] ?? from;
    return [0, 0.2, 0.4, 0.6, 0.8].map((share) => pointBetween(from, to, share));
  });
}

function pointBetween(from: SoftNode, to: SoftNode, share: number): Vector2 {
  const rest = 1 - share;
  const leave = add2(from.point, from.handle);
  const arrive = subtract2(to.point, to.handle);
  return [
    scale2(from.point, rest ** 3),
    scale2(leave, 3 * rest ** 2 * share),
    scale2(arrive, 3 * rest * share ** 2),
    scale2(to.point, share ** 3),
  ].reduce((sum, part) => add2(sum, part));
}

export function isInside(polygon: Polygon, [x, y]: Vector2): boolean {
  return edgesOf(polygon).reduce((inside, [[fromX, fromY], [toX, toY]]) => {
    const crosses = fromY > y !== toY > y;
    return crosses && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX) ? !inside : inside;
  }, false);
}

/** How far a point lies from the edge of a shape, inside or outside. */
export function distanceToEdge(polygon: Polygon, point: Vector2): number {
  const distances = edgesOf(polygon).map(([from, to]) => {
    const along = subtract2(to, from);
    const offset = subtract2(point, from);
    const length = length2(along);
    const share = length === 0 ? 0 : (offset[0] * along[0] + offset[1] * along[1]) / length ** 2;
    return length2(subtract2(offset, scale2(along, Math.min(1, Math.max(0, share)))));
  });
  return Math.min(...distances);
}

function edgesOf(polygon: Polygon): readonly (readonly [from: Vector2, to: Vector2])[] {
  return polygon.map((from, index) => [from, polygon[(index + 1) % polygon.length] ?? from]);
}
