import type { PropPieces } from './propPieces.ts';
import { bar } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { radiansPerDegree } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';

/** What the figure says: a number. Its middle in percent of stature. */
export interface SpeechBubble {
  readonly kind: 'speech bubble';
  readonly x: number;
  readonly y: number;
  /** Only the digits that have been drawn: 4, 7 and 9. */
  readonly says: `${4 | 7 | 9}${4 | 7 | 9}`;
}

const half = { width: 12, height: 8 } as const;
const pen = 0.75;

export function speechBubblePieces({ x, y, says }: SpeechBubble): PropPieces {
  const at = (dx: number, dy: number): Vector3 => [x + dx, y + dy, 0];
  const [first, second] = says;
  return {
    floor: [],
    behind: [
      { shape: 'curve', material: 'cloth', points: bubbleEdge(at) },
      ...digit(first, (dx, dy) => at(dx - 3.6, dy)),
      ...digit(second, (dx, dy) => at(dx + 3.6, dy)),
    ],
    front: [],
    footprint: [],
  };
}

type Place = (dx: number, dy: number) => Vector3;

/** Round, with a tail down to the left, where the mouth is. */
function bubbleEdge(at: Place): readonly Vector3[] {
  const onEdge = (degrees: number): Vector3 => {
    const angle = degrees * radiansPerDegree;
    return at(Math.cos(angle) * half.width, Math.sin(angle) * half.height);
  };
  const round = [245, 280, 315, 350, 25, 60, 95, 130, 165, 195, 215].map(onEdge);
  return [...round, at(-half.width - 3.5, -half.height - 2)];
}

function digit(figure: string | undefined, at: Place): readonly Piece[] {
  const line = (from: Vector3, to: Vector3): Piece => bar('iron', from, to, pen);
  if (figure === '7') return [line(at(-2, 3.6), at(2, 3.6)), line(at(2, 3.6), at(-0.8, -3.8))];
  if (figure === '4') {
    return [
      line(at(1, -3.8), at(1, 3.8)),
      line(at(1, 3.8), at(-2.4, -1.4)),
      line(at(-2.4, -1.4), at(2.4, -1.4)),
    ];
  }
  const ring = [20, 65, 110, 155, 200, 245, 290, 335].map((degrees) => {
    const angle = degrees * radiansPerDegree;
    return at(Math.cos(angle) * 2, 1.9 + Math.sin(angle) * 2);
  });
  const tail = [at(2, 2.4), at(1.6, -1), at(-1, -3.9)];
  return [{ shape: 'curve', material: 'iron', points: [...ring, ...tail], radius: pen }];
}
