import { box } from './pieces.ts';
import { noPieces, type PropPieces } from './propPieces.ts';

/** A door frame that the figure stands in, facing through it. In percent of stature. */
export interface Doorway {
  readonly kind: 'doorway';
  /** Where the frame stands along the way the figure faces. */
  readonly x: number;
  /** Half of the clear width. */
  readonly half?: number;
}

const height = 112;
const post = { depth: 5, width: 3.2 };

export function doorwayPieces({ x, half = 24 }: Doorway): PropPieces {
  const side = (z: number) => box('wall', [x, height / 2, z], [post.depth, height, post.width]);
  return {
    ...noPieces,
    behind: [
      side(-half - post.width / 2),
      box('wall', [x, height + 2, 0], [post.depth, 4, 2 * (half + post.width)]),
    ],
    front: [side(half + post.width / 2)],
    footprint: [
      [x, 0, half + post.width],
      [x, 0, -half - post.width],
    ],
  };
}
