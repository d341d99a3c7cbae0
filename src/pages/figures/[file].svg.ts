import type { APIRoute } from 'astro';
import { animateFigure } from '#figures/animation/animate.ts';
import { figureNames } from '#figures/figureNames.ts';
import { standaloneFigure } from '#figures/standalone.ts';
import styles from '#styles/figures.css?raw';

/**
 * Each drawing as files of its own: `<name>.svg` for the tools, `<name>-small.svg` for lists, which
 * load only what is in view, and `<name>-moving.svg`, which loads only when a visitor asks for it.
 */
export function getStaticPaths() {
  return figureNames.flatMap((name) => {
    const moving = animateFigure(name, { styles });
    return [
      { params: { file: name }, props: { svg: standaloneFigure(name, 'pair', { styles }) } },
      {
        params: { file: `${name}-small` },
        props: { svg: standaloneFigure(name, 'thumbnail', { styles }) },
      },
      ...(moving === null ? [] : [{ params: { file: `${name}-moving` }, props: { svg: moving } }]),
    ];
  });
}

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
