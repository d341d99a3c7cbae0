import { box } from './pieces.ts';
import { noPieces, type PropPieces } from './propPieces.ts';

/** A wall that the figure faces. */
export interface Wall {
  readonly kind: 'wall';
  readonly x: number;
}

/** A wall behind the figure or on its left side. */
export type OtherWall =
  | { readonly kind: 'wall behind'; readonly x: number }
  | { readonly kind: 'wall beside'; readonly z: number };

/** Height of a wall, its thickness into the picture, and of its skirting board. */
const [height, thickness, skirting] = [114, 40, 6];

export function otherWallPieces(wall: OtherWall): PropPieces {
  const nothing = { behind: [], front: [], footprint: [] };
  if (wall.kind === 'wall behind') {
    const { x } = wall;
    return {
      ...nothing,
      floor: [
        box('wall', [x - thickness / 2, height / 2, -10], [thickness, height, 60]),
        box('skirting', [x + 0.4, skirting / 2, -10], [0.8, skirting, 60]),
      ],
    };
  }
  const { z } = wall;
  return {
    ...nothing,
    floor: [
      box('wall', [-4, height / 2, z - thickness / 2], [64, height, thickness]),
      box('skirting', [-4, skirting / 2, z + 0.4], [64, skirting, 0.8]),
    ],
  };
}

/** A wall cut open towards the viewer, thick enough not to read as a board. */
export function wallPieces({ x }: Wall): PropPieces {
  return {
    ...noPieces,
    floor: [
      box('wall', [x + 20, 57, -10], [40, 114, 60]),
      box('skirting', [x - 0.4, 3, -10], [0.8, 6, 60]),
    ],
  };
}
