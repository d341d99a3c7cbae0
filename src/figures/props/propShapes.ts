import { boxAround, grownBox } from '../geometry/bounds.ts';
import { curveShape } from '../geometry/curve.ts';
import { hullOutline } from '../geometry/hullOutline.ts';
import { outlinePath, toDrawing } from '../geometry/outline.ts';
import type { Inset } from '../geometry/outline.ts';
import { boxFace } from './pieces.ts';
import type { Piece } from './pieces.ts';
import type { PropShape } from './propShape.ts';
import { dot, scale } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { project } from '../geometry/view.ts';
import type { View } from '../geometry/view.ts';
import { waterShapes } from './water.ts';

/** The visible faces of a box, a thick line for a bar, or a soft thing with its light. */
export function pieceShapes(piece: Piece, view: View): readonly PropShape[] {
  switch (piece.shape) {
    case 'bar':
      return [barShape(piece, view)];
    case 'box':
      return boxShapes(piece, view);
    case 'soft':
      return softShapes(piece, view);
    case 'curve':
      return [curveShape(piece, view)];
    case 'water':
      return waterShapes(piece, view);
  }
}

function barShape(piece: Extract<Piece, { shape: 'bar' }>, view: View): PropShape {
  const points = [piece.from, piece.to].map((point) => toDrawing(project(view, point)));
  const path = `M${points.map((point) => point.join(' ')).join('L')}`;
  const radius = piece.radius * 10;
  return {
    className: `${piece.material} bar`,
    path,
    strokeWidth: radius * 2,
    box: grownBox(boxAround(points), radius),
  };
}

function softShapes(piece: Extract<Piece, { shape: 'soft' }>, view: View): readonly PropShape[] {
  const shape = (tone: string, inset?: Inset): PropShape => {
    const outline = hullOutline(piece.hull, view, inset);
    const box = boxAround(outline.nodes.map(({ point }) => toDrawing(point)));
    return { className: `${piece.material} ${tone}`, path: outlinePath(outline), box };
  };
  return [shape('dark-face'), shape('top-face', { contour: 0.25, crescent: 0.5 })];
}

function boxShapes(piece: Extract<Piece, { shape: 'box' }>, view: View): readonly PropShape[] {
  const { forward, up, right } = piece.axes;
  const directions = [forward, up, right] as const;
  return ([0, 1, 2] as const).flatMap((axis) =>
    ([1, -1] as const).flatMap((sign): readonly PropShape[] => {
      const normal = scale(directions[axis], sign);
      if (dot(normal, view.towardsViewer) <= 0.015) return [];
      const points = boxFace(piece, axis, sign).map((point) => toDrawing(project(view, point)));
      const path = `M${points.map((point) => point.join(' ')).join('L')}z`;
      const className = `${piece.material} ${faceTone(normal, view)}`;
      return [{ className, path, box: boxAround(points) }];
    }),
  );
}

/** Faces that look up catch the light; those turned from the viewer lie in shade. */
function faceTone(normal: Vector3, view: View): 'top-face' | 'side-face' | 'dark-face' {
  if (normal[1] > 0.7) return 'top-face';
  return Math.abs(dot(normal, view.towardsViewer)) > 0.55 ? 'side-face' : 'dark-face';
}
