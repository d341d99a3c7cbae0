import { seatHeight } from '../pose/bodySize.ts';
import { box } from './pieces.ts';
import { noPieces, type PropPieces } from './propPieces.ts';

/**
 * A bed that the figure lies on. The top of the mattress is where the floor is in other drawings, so
 * a lying pose needs no change. In percent of stature.
 */
export interface Bed {
  readonly kind: 'bed';
  /** Its ends along the way the figure lies; the headboard stands at `from`. */
  readonly from: number;
  readonly to: number;
}

const width = 44;
const mattress = 7;
/** The frame reaches down to the floor of the room. */
const frame = seatHeight - mattress;

export function bedPieces({ from, to }: Bed): PropPieces {
  const [middle, length] = [(from + to) / 2, to - from];
  return {
    ...noPieces,
    floor: [
      box(
        'wood',
        [from - 1.2, 7 - (frame + mattress) / 2, 0],
        [2.4, frame + mattress + 14, width + 2],
      ),
      box('wood', [middle, -mattress - frame / 4, 0], [length, frame / 2, width]),
      box('wood', [to - 1.2, -mattress - frame / 2, 0], [2.4, frame, width]),
      box('cloth', [middle, -mattress / 2, 0], [length, mattress, width]),
    ],
  };
}
