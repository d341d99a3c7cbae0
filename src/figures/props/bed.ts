import { seatHeight } from '../pose/bodySize.ts';
import { box } from './pieces.ts';
import { noPieces, type PropPieces } from './propPieces.ts';

/**
 * A bed that the figure lies on. The top of the mattress is where the floor is in other drawings, so
 * a lying pose needs no change. In percent of stature.
 */
export interface Bed {
  readonly kind: 'bed';
  /** Its ends along x; the headboard stands at `from`, which may be the larger. */
  readonly from: number;
  readonly to: number;
  /** Where its middle is from left to right, and how wide it is. */
  readonly z?: number;
  readonly width?: number;
}

const mattress = 7;
/** The frame reaches down to the floor of the room. */
const frame = seatHeight - mattress;

export function bedPieces({ from, to, z = 0, width = 44 }: Bed): PropPieces {
  const [middle, length] = [(from + to) / 2, Math.abs(to - from)];
  const board = 1.2 * Math.sign(to - from);
  const head = box(
    'wood',
    [from - board, 7 - (frame + mattress) / 2, z],
    [2.4, frame + mattress + 14, width + 2],
  );
  const foot = box('wood', [to - board, -mattress - frame / 2, z], [2.4, frame, width]);
  const side = box('wood', [middle, -mattress - frame / 4, z], [length, frame / 2, width]);
  const top = box('cloth', [middle, -mattress / 2, z], [length, mattress, width]);
  // Drawings are seen from the right end or from the middle, so that end is the nearer one.
  return { ...noPieces, floor: from < to ? [head, side, foot, top] : [foot, side, top, head] };
}
