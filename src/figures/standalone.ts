import { drawFigure } from './drawFigure.ts';
import type { DrawFigureOptions } from './drawFigure.ts';
import type { FigureName } from './figureNames.ts';
import { stylesFor } from './standaloneStyles.ts';

export interface StandaloneOptions {
  /** The whole text of `styles/figures.css`; a file keeps only what it needs of it. */
  readonly styles: string;
}

/**
 * A still drawing as the text of an SVG file of its own, in its colours. Thumbnails stand beside
 * the name of the exercise and have no words.
 */
export function standaloneFigure(
  name: FigureName,
  variant: DrawFigureOptions['variant'],
  options: StandaloneOptions,
): string {
  const svg = drawFigure(name, { id: 'figure', variant, decorative: variant === 'thumbnail' });
  return asFile(svg, { ...options, print: variant === 'pair' });
}

export interface FileOptions extends StandaloneOptions {
  /** Keeps the styles for paper. Browsers do not use them for images on a page. */
  readonly print?: boolean;
  /** Styles of this drawing alone. */
  readonly more?: string;
}

/** Gives a drawing what it needs outside a page: the namespace and the styles it uses. */
export function asFile(svg: string, { styles, print = false, more = '' }: FileOptions): string {
  const used = stylesFor(svg, styles, print ? [] : ['print']);
  return svg
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace('>', `><style>${used}${more}</style>`);
}
