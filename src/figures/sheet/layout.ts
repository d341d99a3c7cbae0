import { heightOf, widthOf } from '../geometry/bounds.ts';
import type { Panel } from './panel.ts';

/** Panels put in their places on one sheet. */
export interface Sheet {
  readonly content: string;
  readonly width: number;
  readonly height: number;
}

export interface LayoutOptions {
  readonly direction: 'row' | 'column';
  /** Width divided by height of the finished sheet. */
  readonly proportion: number;
  readonly margin: number;
  /** The smallest and largest space between panels, in drawing units. */
  readonly gap: readonly [number, number];
}

/** Places panels in a row on one floor line, or in a column on one left edge. */
export function layOut(panels: readonly Panel[], options: LayoutOptions): Sheet {
  const { direction, proportion, margin } = options;
  const inRow = direction === 'row';
  const boxes = panels.map(({ box }) => box);
  const top = Math.min(...boxes.map((box) => box.top));
  const left = Math.min(...boxes.map((box) => box.left));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const right = Math.max(...boxes.map((box) => box.right));
  const across = inRow ? bottom - top : right - left;
  const lengths = boxes.map(inRow ? widthOf : heightOf);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const wanted = inRow ? across * proportion : across / proportion;
  const gap = spaceBetween(wanted - total, panels.length - 1, options.gap);
  const length = total + gap * (panels.length - 1);
  const used = { width: inRow ? length : across, height: inRow ? across : length };
  const width = Math.ceil(Math.max(used.width, used.height * proportion)) + 2 * margin;
  const height = Math.ceil(Math.max(used.height, used.width / proportion)) + 2 * margin;
  let along = 0;
  const content = panels.map((panel, index) => {
    const x = (width - used.width) / 2 + (inRow ? along - panel.box.left : -left);
    const y = (height - used.height) / 2 + (inRow ? -top : along - panel.box.top);
    along += (lengths[index] ?? 0) + gap;
    return placed(panel, Math.round(x), Math.round(y));
  });
  return { content: content.join(''), width, height };
}

/** Spare room goes between the panels first, as far as it keeps them together. */
function spaceBetween(
  spare: number,
  gaps: number,
  [least, most]: readonly [number, number],
): number {
  if (gaps === 0) return 0;
  return Math.round(Math.min(most, Math.max(least, spare / (gaps + 1))));
}

function placed({ content, box, cropped }: Panel, x: number, y: number): string {
  if (!cropped) return `<g transform="translate(${x} ${y})">${content}</g>`;
  const width = widthOf(box);
  const height = heightOf(box);
  const place = `x="${box.left + x}" y="${box.top + y}" width="${width}" height="${height}"`;
  const window = `viewBox="${box.left} ${box.top} ${width} ${height}"`;
  return `<svg ${place} ${window}>${content}</svg>`;
}
