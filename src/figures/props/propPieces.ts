import type { Piece } from './pieces.ts';
import type { Vector3 } from '../geometry/vector.ts';

/** What a prop is made of, by when it is painted. */
export interface PropPieces {
  /** Painted under the shadow, behind the figure, and in front of it. */
  readonly floor: readonly Piece[];
  readonly behind: readonly Piece[];
  readonly front: readonly Piece[];
  /** Corners of what stands on the floor, for the soft shadow. */
  readonly footprint: readonly Vector3[];
}

/** To build on: a prop says only where it has something. */
export const noPieces: PropPieces = { floor: [], behind: [], front: [], footprint: [] };
