import { bedPieces, type Bed } from './bed.ts';
import { chairPieces, type Chair } from './chair.ts';
import { counterPieces, type Counter } from './counter.ts';
import { cushionsPieces, type Cushions } from './cushions.ts';
import { doorAnchorPieces, type DoorAnchor } from './doorAnchor.ts';
import { doorwayPieces, type Doorway } from './doorway.ts';
import { bikeFeet, type ExerciseBike } from './exerciseBike.ts';
import { matPiece, type Mat } from './mat.ts';
import { pillowPiece, type Pillow } from './pillow.ts';
import { noPieces, type PropPieces } from './propPieces.ts';
import { railPieces, type Rail } from './rail.ts';
import { sideAnchorPieces, type SideAnchor } from './sideAnchor.ts';
import { speechBubblePieces, type SpeechBubble } from './speechBubble.ts';
import { stepPieces, type Step } from './step.ts';
import { tablePieces, type Table } from './table.ts';
import { otherWallPieces, wallPieces, type OtherWall, type Wall } from './walls.ts';
import { waterPieces, type Water } from './water.ts';

/** Things in the room. Sizes and places in percent of stature; z is to the figure's right. */
export type Prop =
  | Bed
  | Chair
  | Counter
  | Cushions
  | DoorAnchor
  | Doorway
  | ExerciseBike
  | Mat
  | OtherWall
  | Pillow
  | Rail
  | SideAnchor
  | SpeechBubble
  | Step
  | Table
  | Wall
  | Water;

/** A prop that may be there in one of the two poses only. */
export type PlacedProp = Prop & { readonly only?: 'start' | 'end' };

export function propPieces(prop: Prop): PropPieces {
  switch (prop.kind) {
    case 'bed':
      return bedPieces(prop);
    case 'doorway':
      return doorwayPieces(prop);
    case 'chair':
      return chairPieces(prop);
    case 'wall':
      return wallPieces(prop);
    case 'wall behind':
    case 'wall beside':
      return otherWallPieces(prop);
    case 'table':
      return tablePieces(prop);
    case 'counter':
      return counterPieces(prop);
    case 'cushions':
      return cushionsPieces(prop);
    case 'rail':
      return railPieces(prop);
    case 'step':
      return stepPieces(prop);
    case 'mat':
      return { ...noPieces, floor: [matPiece(prop)] };
    case 'pillow':
      return { ...noPieces, behind: [pillowPiece(prop)] };
    case 'side anchor':
      return sideAnchorPieces(prop);
    case 'exercise bike':
      return bikeFeet();
    case 'water':
      return waterPieces(prop);
    case 'speech bubble':
      return speechBubblePieces(prop);
    case 'door anchor':
      return doorAnchorPieces(prop);
  }
}
