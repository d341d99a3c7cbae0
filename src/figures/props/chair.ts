import { pitchBy } from '../geometry/axes.ts';
import { seatHeight } from '../pose/bodySize.ts';
import { bar, box, mirrored } from './pieces.ts';
import type { Piece } from './pieces.ts';
import type { PropPieces } from './propPieces.ts';

/** A chair with no wheels, facing the way the figure does or turned towards it. */
export interface Chair {
  readonly kind: 'chair';
  readonly x?: number;
  readonly z?: number;
  /** Height of cushions on the seat. */
  readonly cushions?: number;
  readonly arms?: boolean;
  /** A stool has no back. */
  readonly back?: boolean;
  /** Its front is towards the figure, whose hands may lean on the seat. */
  readonly turned?: boolean;
}

export function chairPieces(prop: Chair): PropPieces {
  const facing = facingPieces(prop);
  if (!prop.turned) return facing;
  const { x = 0 } = prop;
  const turn = (pieces: readonly Piece[]): readonly Piece[] =>
    pieces.map((piece) => mirrored(piece, x));
  return {
    floor: [],
    behind: turn(facing.behind),
    front: turn(facing.front),
    footprint: facing.footprint.map(([px, y, pz]) => [2 * x - px, y, pz]),
  };
}

/** The seat of a chair along the way the figure faces. */
export function seatSpan({ x = 0, turned = false }: Chair): readonly [from: number, to: number] {
  return turned ? [x - 13, x + 9.5] : [x - 9.5, x + 13];
}

function facingPieces(prop: Chair): PropPieces {
  const { x = 0, z = 0, cushions = 0, arms = false, back: hasBack = true } = prop;
  const [back, front, half] = [x - 9.5, x + 13, 12];
  const post = (px: number, pz: number): Piece =>
    bar('wood', [px, 0.8, z + pz], [px, seatHeight - 1.5, z + pz], 0.75);
  const backPost = (pz: number): Piece =>
    bar('wood', [back, seatHeight - 1, z + pz], [back - 1.6, seatHeight + 24, z + pz], 0.75);
  const backRest = box('wood', [back - 1.2, seatHeight + 20, z], [2, 13, 2 * half - 2], pitchBy(6));
  const seat = box(
    'wood',
    [(back + front) / 2, seatHeight - 1.1, z],
    [front - back + 1, 2.2, 2 * half],
  );
  const cushion = cushionBoxes(back, front, z, cushions);
  const farArm = arms ? armRest(back, front, z - half - 0.6) : [];
  const nearArm = arms ? armRest(back, front, z + half + 0.6) : [];
  return {
    floor: [],
    behind: [
      post(back + 1, -half + 2),
      post(front - 1, -half + 2),
      ...farArm,
      ...(hasBack ? [backRest, backPost(-half + 2)] : []),
      seat,
      ...cushion,
      post(back + 1, half - 2),
      post(front - 1, half - 2),
      ...(hasBack ? [backPost(half - 2)] : []),
    ],
    front: nearArm,
    footprint: [
      [x - 9, 0, z + 10],
      [x + 13, 0, z - 10],
    ],
  };
}

/** Height of an armrest over the floor. */
export const armRestHeight = seatHeight + 15;

function armRest(back: number, front: number, z: number): readonly Piece[] {
  return [
    bar('wood', [front - 3, seatHeight - 1, z], [front - 3, armRestHeight - 1, z], 0.75),
    bar('wood', [back - 1, armRestHeight - 0.9, z], [front - 1.5, armRestHeight - 0.9, z], 0.9),
  ];
}

function cushionBoxes(back: number, front: number, z: number, height: number): readonly Piece[] {
  if (height === 0) return [];
  const middle = (back + front) / 2 + 0.4;
  const layer = height / 2;
  return [0, 1].map((index) =>
    box(
      'cloth',
      [middle, seatHeight + layer * (index + 0.5), z],
      [front - back - 1.4 - index * 0.8, layer - 0.3, 21 - index],
    ),
  );
}
