import { drawFigure } from './drawFigure.ts';
import type { DrawFigureOptions } from './drawFigure.ts';
import type { FigureName } from './figureNames.ts';
import { stylesFor } from './sheet/standaloneStyles.ts';

export interface StandaloneOptions {
  /** The whole text of `styles/figures.css`; a file keeps only what it needs of it. */
  readonly styles: string;
}

/**
 * A still drawing as the text of an SVG file of its own, in its colours. Thumbnails stand beside
 * the name of the exercise and have no words. Where colours are forced, the page puts them on white.
 */
export function standaloneFigure(
  name: FigureName,
  variant: DrawFigureOptions['variant'],
  options: StandaloneOptions,
): string {
  const svg = drawFigure(name, { id: 'figure', variant, decorative: variant === 'thumbnail' });
  const leftOut = variant === 'pair' ? [] : [print, forcedColours];
  return asFile(svg, { ...options, leftOut });
}

/** Conditions of the style sheet. Browsers do not use those for paper in images on a page. */
const print = 'print';
const forcedColours = '(forced-colors: active)';

export interface FileOptions extends StandaloneOptions {
  /** Conditions whose styles the file does without; those for paper if not said. */
  readonly leftOut?: readonly string[];
  /** Styles of this drawing alone. */
  readonly more?: string;
}

/** Gives a drawing what it needs outside a page: the namespace and the styles it uses. */
export function asFile(svg: string, { styles, leftOut = [print], more = '' }: FileOptions): string {
  const used = stylesFor(svg, styles, leftOut);
  return svg
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace('>', `><style>${used}${more}</style>`);
}
