import { elementLabels } from '#domain/exercise/element.ts';
import { regionLabels } from '#domain/body/region.ts';
import { postureLabels, type RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';

/**
 * True when each word is in the name, the part of the body, the place or the aim of an exercise.
 * The words are in small letters, as `topicWords` gives them.
 */
export function isFound(entry: RoutineLibraryEntry, words: readonly string[]): boolean {
  const text = [
    entry.name,
    ...entry.regions.map((region) => regionLabels[region]),
    ...entry.postures.map((posture) => postureLabels[posture]),
    ...entry.elements.map((element) => elementLabels[element].name),
  ]
    .join(' ')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}
