import { box } from './pieces.ts';
import { noPieces, type PropPieces } from './propPieces.ts';

/** A kitchen worktop or other heavy support at hip height. */
export interface Counter {
  readonly kind: 'counter';
  readonly x: number;
  readonly z?: number;
  /** From front to back as the figure sees it when standing at it. */
  readonly depth?: number;
  readonly width?: number;
}

/** Height of its top over the floor. */
export const counterHeight = 53;

export function counterPieces(prop: Counter): PropPieces {
  const { x, z = 0, depth = 20, width = 44 } = prop;
  const cupboard = counterHeight - 2.6;
  return {
    ...noPieces,
    behind: [
      box('cloth', [x + depth / 2, cupboard / 2, z], [depth - 2, cupboard, width - 2]),
      box('wood', [x + depth / 2, counterHeight - 1.3, z], [depth, 2.6, width]),
    ],
    footprint: [
      [x, 0, z + width / 2],
      [x + depth, 0, z - width / 2],
    ],
  };
}
