import { bar } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { noPieces, type PropPieces } from './propPieces.ts';
import type { Vector3 } from '../geometry/vector.ts';

/** A sloping handrail along the way the figure faces. */
export interface Rail {
  readonly kind: 'rail';
  readonly x: number;
  readonly z: number;
  readonly length: number;
}

/** The height of a rail's top at `x`: it starts at hip height and rises with the steps. */
export function railHeight(rail: { readonly x: number }, x: number): number {
  return 50 + (x - rail.x) * 0.4;
}

export function railPieces({ x, z, length }: Rail): PropPieces {
  const top = (at: number): Vector3 => [at, railHeight({ x }, at) - 1, z];
  const post = (at: number): Piece => bar('metal', [at, 0.8, z], top(at), 0.8);
  return {
    ...noPieces,
    behind: [post(x + 2), post(x + length - 2), bar('metal', top(x), top(x + length), 1)],
  };
}
