import type { Outline, QuadraticOutline, SmoothOutline } from '../geometry/outline.ts';
import { joinCorners, joinSmooth, thinned } from '../geometry/simplifyOutline.ts';
import type { Join } from '../geometry/simplifyOutline.ts';

/**
 * Leaves out the nodes that one shape can do without in all of its poses, so that they still have
 * the same nodes. `tolerance` is in percent of stature.
 */
export function simplifyTogether(poses: readonly Outline[], tolerance: number): readonly Outline[] {
  const smooth = poses.filter((pose): pose is SmoothOutline => pose.kind === 'smooth');
  const quadratic = poses.filter((pose): pose is QuadraticOutline => pose.kind === 'quadratic');
  const nodesOf = <Node>(all: readonly { readonly nodes: readonly Node[] }[]): readonly Node[][] =>
    transposed(all.map(({ nodes }) => nodes));
  if (quadratic.length === 0) {
    const kept = thinned(nodesOf(smooth), inAll(joinSmooth), tolerance);
    return transposed(kept).map((nodes) => ({ kind: 'smooth', nodes }));
  }
  const kept = thinned(nodesOf(quadratic), inAll(joinCorners), tolerance);
  return transposed(kept).map((nodes) => ({ kind: 'quadratic', nodes }));
}

/** Joins three nodes in every pose at once; the pose that suffers most decides. */
function inAll<Node>(join: Join<Node>): Join<readonly Node[]> {
  return (before, gone, after) => {
    const joins = transposed([before, gone, after]).flatMap(([a, b, c]) =>
      a === undefined || b === undefined || c === undefined ? [] : [join(a, b, c)],
    );
    return {
      before: joins.map((joined) => joined.before),
      moves: Math.max(...joins.map(({ moves }) => moves)),
    };
  };
}

function transposed<Value>(rows: readonly (readonly Value[])[]): Value[][] {
  return (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row.slice(column, column + 1)));
}
