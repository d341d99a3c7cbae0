import { boxAround, emptyBox, grownBox, joinBoxes } from './bounds.ts';
import type { Box } from './bounds.ts';
import type { Vector2 } from './vector.ts';

/**
 * Where the shapes of a finished drawing are, read back from its SVG text. It knows the few
 * elements and path commands this folder writes, and stops at any other.
 */
export function svgBounds(svg: string): { readonly viewBox: Box; readonly shapes: Box } {
  const groups: Group[] = [];
  const shapes: Box[] = [];
  let clipped = false;
  const [root, ...elements] = [...svg.matchAll(/<(\/?)(\w+)([^>]*)>/g)];
  for (const [, closing, name, attributes = ''] of elements) {
    if (name === 'g' && closing === '') groups.push(groupOf(attribute(attributes, 'transform')));
    if (name === 'g' && closing !== '') groups.pop();
    if (name === 'svg') clipped = closing === '';
    if (name === 'svg' && closing === '') shapes.push(placeOf(attributes));
    if (name === 'path' && !clipped) {
      const stroke = Number(attribute(attributes, 'stroke-width') || 0) / 2;
      const points = pathPoints(attribute(attributes, 'd'));
      shapes.push(placed(grownBox(boxAround(points), stroke), groups));
    }
    if (name === 'ellipse' && !clipped) shapes.push(placed(ellipseBox(attributes), groups));
  }
  const [x = 0, y = 0, width = 0, height = 0] = numbers(attribute(root?.[3] ?? '', 'viewBox'));
  return {
    viewBox: { left: x, top: y, right: x + width, bottom: y + height },
    shapes: shapes.length === 0 ? emptyBox : joinBoxes(shapes),
  };
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

function numbers(text: string): readonly number[] {
  return (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
}

/** What a group does to its shapes. */
interface Group {
  readonly scale: number;
  readonly move: Vector2;
}

function groupOf(transform: string): Group {
  const [first = 0, second = 0] = numbers(transform);
  return transform.startsWith('scale')
    ? { scale: first, move: [0, 0] }
    : { scale: 1, move: [first, second] };
}

function placeOf(attributes: string): Box {
  const value = (name: string): number => Number(attribute(attributes, name));
  const [left, top] = [value('x'), value('y')];
  return { left, top, right: left + value('width'), bottom: top + value('height') };
}

function ellipseBox(attributes: string): Box {
  const value = (name: string): number => Number(attribute(attributes, name));
  const [cx, cy, rx, ry] = [value('cx'), value('cy'), value('rx'), value('ry')];
  return { left: cx - rx, top: cy - ry, right: cx + rx, bottom: cy + ry };
}

/** A box as the groups round it place it, the innermost first. */
function placed(box: Box, groups: readonly Group[]): Box {
  return groups.reduceRight(
    ({ left, top, right, bottom }, { scale, move: [x, y] }) => ({
      left: left * scale + x,
      top: top * scale + y,
      right: right * scale + x,
      bottom: bottom * scale + y,
    }),
    box,
  );
}

/** How many numbers each command takes, and where among them the end point is. */
const commandLengths: Readonly<Record<string, number>> = {
  M: 2,
  m: 2,
  L: 2,
  C: 6,
  c: 6,
  s: 4,
  q: 4,
};

/** The points a path runs through. */
export function pathPoints(path: string): readonly Vector2[] {
  let current: Vector2 = [0, 0];
  let start: Vector2 = current;
  const points: Vector2[] = [];
  for (const [, letter = '', text = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    if (letter === 'z') current = start;
    if (letter === 'z') continue;
    const length = commandLengths[letter];
    if (length === undefined) throw new Error(`unknown path command ${letter}`);
    const values = numbers(text);
    for (let first = 0; first < values.length; first += length) {
      const x = values[first + length - 2] ?? 0;
      const y = values[first + length - 1] ?? 0;
      const relative = letter === letter.toLowerCase();
      current = relative ? [current[0] + x, current[1] + y] : [x, y];
      points.push(current);
    }
    if (letter.toLowerCase() === 'm') start = current;
  }
  return points;
}
