import type { PartId } from '../body/bodyParts.ts';
import type { Side } from '../pose/side.ts';
import type { Hull } from '../geometry/solids.ts';

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
