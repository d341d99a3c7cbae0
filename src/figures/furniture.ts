import { pitchBy } from './axes.ts';
import { seatHeight } from './bodySize.ts';
import { bar, box } from './pieces.ts';
import type { Piece } from './pieces.ts';
import type { Vector3 } from './vector.ts';

/** Things in the room. Sizes and places in percent of stature; z is to the figure's right. */
export type Prop =
  | {
      readonly kind: 'chair';
      readonly x?: number;
      readonly z?: number;
      /** Height of cushions on the seat. */
      readonly cushions?: number;
      readonly arms?: boolean;
      /** A stool has no back. */
      readonly back?: boolean;
    }
  | { readonly kind: 'wall'; readonly x: number }
  | {
      readonly kind: 'counter';
      readonly x: number;
      readonly z?: number;
      /** From front to back as the figure sees it when standing at it. */
      readonly depth?: number;
      readonly width?: number;
    }
  /** A sloping handrail along the way the figure faces. */
  | { readonly kind: 'rail'; readonly x: number; readonly z: number; readonly length: number }
  | { readonly kind: 'step'; readonly x: number; readonly height: number }
  | { readonly kind: 'mat'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'pillow';
      readonly x: number;
      readonly length: number;
      readonly height: number;
    }
  | { readonly kind: 'door anchor'; readonly x: number; readonly y: number };

/** A prop that may be there in one of the two poses only. */
export type PlacedProp = Prop & { readonly only?: 'start' | 'end' };

export interface PropPieces {
  /** Painted under the shadow, behind the figure, and in front of it. */
  readonly floor: readonly Piece[];
  readonly behind: readonly Piece[];
  readonly front: readonly Piece[];
  /** Corners of what stands on the floor, for the soft shadow. */
  readonly footprint: readonly Vector3[];
}

const nothing: PropPieces = { floor: [], behind: [], front: [], footprint: [] };

export const counterHeight = 53;

export function propPieces(prop: Prop): PropPieces {
  switch (prop.kind) {
    case 'chair':
      return chair(prop);
    case 'wall':
      return wall(prop.x);
    case 'counter':
      return counter(prop);
    case 'rail':
      return rail(prop.x, prop.z, prop.length);
    case 'step':
      return step(prop.x, prop.height);
    case 'mat':
      return mat(prop.from, prop.to);
    case 'pillow':
      return pillow(prop.x, prop.length, prop.height);
    case 'door anchor':
      return doorAnchor(prop.x, prop.y);
  }
}

function chair(prop: Extract<Prop, { kind: 'chair' }>): PropPieces {
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

/** A wall cut open towards the viewer, thick enough not to read as a board. */
function wall(x: number): PropPieces {
  return {
    ...nothing,
    floor: [
      box('wall', [x + 20, 57, -10], [40, 114, 60]),
      box('skirting', [x - 0.4, 3, -10], [0.8, 6, 60]),
    ],
  };
}

function counter(prop: Extract<Prop, { kind: 'counter' }>): PropPieces {
  const { x, z = 0, depth = 20, width = 44 } = prop;
  const cupboard = counterHeight - 2.6;
  return {
    ...nothing,
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

/** The height of a rail's top at `x`: it starts at hip height and rises with the steps. */
export function railHeight(rail: { readonly x: number }, x: number): number {
  return 50 + (x - rail.x) * 0.4;
}

function rail(x: number, z: number, length: number): PropPieces {
  const top = (at: number): Vector3 => [at, railHeight({ x }, at) - 1, z];
  const post = (at: number): Piece => bar('metal', [at, 0.8, z], top(at), 0.8);
  return {
    ...nothing,
    behind: [post(x + 2), post(x + length - 2), bar('metal', top(x), top(x + length), 1)],
  };
}

function step(x: number, height: number): PropPieces {
  const [depth, width] = [26, 34];
  return {
    ...nothing,
    behind: [box('wood', [x + depth / 2, height / 2, 0], [depth, height, width])],
    footprint: [
      [x, 0, width / 2],
      [x + depth, 0, -width / 2],
    ],
  };
}

function mat(from: number, to: number): PropPieces {
  return {
    ...nothing,
    floor: [box('mat', [(from + to) / 2, -0.6, 0], [to - from, 1.2, 34])],
  };
}

function pillow(x: number, length: number, height: number): PropPieces {
  return { ...nothing, behind: [box('cloth', [x, height / 2, 0], [length, height, 22])] };
}

/** A door, seen edge on, with the anchor at its edge. */
function doorAnchor(x: number, y: number): PropPieces {
  return {
    ...nothing,
    behind: [
      box('wall', [x + 1.2, 50, -6], [2.4, 100, 34]),
      box('metal', [x - 0.3, y, 0], [0.8, 3, 3]),
      box('metal', [x - 1, 48, -19], [2, 1.6, 4]),
    ],
  };
}
