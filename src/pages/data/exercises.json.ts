import type { APIRoute } from 'astro';
import { loadExercises } from '#collections/exercises.ts';
import { isMoving } from '#figures/drawing.ts';
import { drawings } from '#figures/drawings.ts';
import { isFigureName } from '#figures/figureNames.ts';
import { exercisesFile } from '#openData/exercisesFile.ts';

const moves = (id: string) => isFigureName(id) && isMoving(drawings[id]);

/** All exercises as open data, indented for people who look inside. */
export const GET: APIRoute = async ({ site }) => {
  const file = exercisesFile(await loadExercises(), { home: new URL('/', site), moves });
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
