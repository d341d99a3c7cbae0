import type { Element } from '#domain/exercise/element.ts';
import type { Region } from '#domain/body/region.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import { topicWords } from '#domain/searchQuery.ts';
import { isFound } from '../isFound.ts';

/** What the list of exercises is narrowed to. `null`: to nothing. */
export interface Narrowing {
  readonly region: Region | null;
  readonly aim: Element | null;
  readonly query: string;
}

export const wholeList: Narrowing = { region: null, aim: null, query: '' };

/** The exercises that fit, by name. */
export function narrowed(
  library: readonly RoutineLibraryEntry[],
  { region, aim, query }: Narrowing,
): RoutineLibraryEntry[] {
  const words = topicWords(query);
  return library
    .filter(({ regions }) => region === null || regions.includes(region))
    .filter(({ elements }) => aim === null || elements.includes(aim))
    .filter((entry) => isFound(entry, words))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
}
