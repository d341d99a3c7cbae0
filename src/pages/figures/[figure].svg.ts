import type { APIRoute } from 'astro';
import { drawFigure } from '#figures/drawFigure.ts';
import { figureNames, type FigureName } from '#figures/figureNames.ts';
import figureStyles from '#styles/figures.css?raw';

export function getStaticPaths() {
  return figureNames.map((figure) => ({ params: { figure }, props: { figure } }));
}

/** Each drawing as a file of its own, for the tools, which show it as an image. */
export const GET: APIRoute<{ figure: FigureName }> = ({ props }) => {
  const drawing = drawFigure(props.figure, { id: 'figure', variant: 'pair' });
  const standalone = drawing.replace(/^<svg([^>]*)>/, (_, attributes: string) => {
    const namespace = attributes.includes('xmlns=') ? '' : ' xmlns="http://www.w3.org/2000/svg"';
    return `<svg${namespace}${attributes}><style>${figureStyles}</style>`;
  });
  return new Response(standalone, { headers: { 'Content-Type': 'image/svg+xml' } });
};
