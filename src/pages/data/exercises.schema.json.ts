import type { APIRoute } from 'astro';
import { exercisesSchema } from '#openData/exercisesSchema.ts';

/** The JSON Schema of exercises.json. */
export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(exercisesSchema(new URL('/', site)), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
