import { exerciseSchema, type LibraryExercise } from '#domain/exercise/exercise.ts';
import { contentFiles } from './contentFiles.ts';

/** Every exercise of the site, read without Astro. */
export function everyExercise(): LibraryExercise[] {
  return contentFiles('exercises').map(({ id, data }) => ({ ...exerciseSchema.parse(data), id }));
}
