import { describeFigure } from './describeFigure.ts';
import type { Drawing } from './drawing.ts';
import { drawingFaults } from './checks/drawingFaults.ts';
import { drawings } from './drawings.ts';
import type { FigureName } from './figureNames.ts';
import { layOut } from './sheet/layout.ts';
import type { Sheet } from './sheet/layout.ts';
import { drawPanels } from './sheet/panel.ts';

export interface DrawFigureOptions {
  /** Unique prefix for ids on the page. */
  id: string;
  /** 'pair': start and end, shaded, with arrows. 'thumbnail': one small flat drawing. */
  variant: 'pair' | 'thumbnail';
  /** Decorative drawings get aria-hidden and no title. */
  decorative?: boolean;
}

/** Size on the page in CSS pixels, before the page's own rules; keeps the layout from shifting. */
const sizes = {
  pair: { width: 480, height: 360 },
  thumbnail: { width: 96, height: 96 },
} as const;

/**
 * The drawing of one exercise as complete `<svg>` text. It holds no colours: these come from the
 * classes and variables in `styles/figures.css`.
 */
export function drawFigure(name: FigureName, options: DrawFigureOptions): string {
  const faults = drawingFaults(name, drawings[name]);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return drawingSvg(drawings[name], {
    ...options,
    title: figureTitle(name),
    description: describeFigure(name),
  });
}

export interface DrawingSvgOptions extends DrawFigureOptions {
  readonly title: string;
  readonly description: string;
}

/** Any drawing data as complete `<svg>` text. */
export function drawingSvg(drawing: Drawing, options: DrawingSvgOptions): string {
  const { id, variant, decorative = false, title, description } = options;
  const sheet = variant === 'pair' ? pairSheet(drawing) : thumbnailSheet(drawing);
  const { width, height } = sizes[variant];
  const attributes = [
    `class="figure figure-${variant} person-${drawing.person}"`,
    `viewBox="0 0 ${sheet.width} ${sheet.height}"`,
    `width="${width}" height="${height}"`,
    decorative ? 'aria-hidden="true"' : `role="img" aria-labelledby="${id}-title ${id}-desc"`,
  ].join(' ');
  const names = decorative
    ? ''
    : `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(description)}</desc>`;
  return `<svg ${attributes}>${names}${sheet.content}</svg>`;
}

function pairSheet(drawing: Drawing): Sheet {
  const moments = drawing.end === undefined ? [0] : [0, 1];
  return layOut(drawPanels(drawing, { moments, detailed: true, withArrows: true }), {
    direction: drawing.layout ?? 'row',
    proportion: sizes.pair.width / sizes.pair.height,
    margin: 30,
    gap: [60, 160],
  });
}

/** Small and flat: one or both poses, without arrows, on a square. */
function thumbnailSheet(drawing: Drawing): Sheet {
  const { thumbnail = 'both', end } = drawing;
  const both = thumbnail === 'both' && end !== undefined;
  const moments = both ? [0, 1] : [thumbnail === 'end' && end !== undefined ? 1 : 0];
  return layOut(drawPanels(drawing, { moments, detailed: false, withArrows: false }), {
    direction: drawing.layout ?? 'row',
    proportion: 1,
    margin: 16,
    gap: [30, 80],
  });
}

/** `sit-to-stand` as words: "Sit to stand". */
function figureTitle(name: FigureName): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
