import { abilities, abilityLabels, addressWithout } from '#domain/body/ability.ts';
import { abilitiesNeeded } from '#domain/body/bodyNeeds.ts';
import type { LibraryExercise } from '#domain/exercise/exercise.ts';
import {
  addressOfChoice,
  choicesFor,
  facetChoices,
  facetLabels,
} from '#domain/exercise/libraryFacets.ts';
import { facets } from '#domain/exercise/libraryView.ts';
import { loadExercises } from './exercises.ts';

/** A list of exercises with a page of its own: one choice of one facet, or all without one need. */
export interface LibraryList {
  /** The two parts of its address under /exercises/. */
  params: { facet: string; choice: string };
  title: string;
  /** What this list is one of. */
  facetLabel: string;
  /** The gentlest first. */
  exercises: readonly LibraryExercise[];
  /** The same view in the library, where it can be narrowed further. */
  further: string | null;
  others: readonly { name: string; address: string }[];
}

const gentlestFirst = (one: LibraryExercise, other: LibraryExercise) => one.level - other.level;

function listsOfFacets(library: readonly LibraryExercise[]): LibraryList[] {
  return facets.flatMap((facet) => {
    const having = (choice: string) =>
      library.filter((exercise) => choicesFor(exercise, facet).includes(choice));
    const choices = facetChoices[facet].filter(({ id }) => having(id).length > 0);
    return choices.map(({ id, title }) => ({
      params: { facet, choice: id },
      title,
      facetLabel: facetLabels[facet],
      exercises: having(id).toSorted(gentlestFirst),
      further: `/exercises/?${facet}=${id}`,
      others: choices
        .filter((choice) => choice.id !== id)
        .map((choice) => ({ name: choice.label, address: addressOfChoice(facet, choice.id) })),
    }));
  });
}

function listsWithout(library: readonly LibraryExercise[]): LibraryList[] {
  return abilities.map((ability) => ({
    params: { facet: 'without', choice: ability },
    title: `Exercises without ${abilityLabels[ability].without}`,
    facetLabel: 'Without',
    exercises: library
      .filter(({ needs }) => !abilitiesNeeded(needs).includes(ability))
      .toSorted(gentlestFirst),
    further: null,
    others: abilities
      .filter((other) => other !== ability)
      .map((other) => ({
        name: `Without ${abilityLabels[other].without}`,
        address: addressWithout(other),
      })),
  }));
}

/** Every list that can be read without a script. */
export async function loadLibraryLists(): Promise<LibraryList[]> {
  const library = await loadExercises();
  return [...listsOfFacets(library), ...listsWithout(library)];
}
