import type { PartId } from './bodyParts.ts';
import type { Side } from './side.ts';
import type { Hull } from './solids.ts';

/** One shape of a held thing and when it is painted. */
export interface HeldPiece {
  readonly className: string;
  readonly solids: readonly Hull[];
  /** 'within': between the palm and the fingers. */
  readonly place:
    | 'before arms'
    | { readonly order: 'before'; readonly part: PartId }
    | { readonly order: 'before' | 'within' | 'after'; readonly arm: Side };
}
