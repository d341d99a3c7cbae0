import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { abilities, abilityLabels, withImplied, type Ability } from '#domain/body/ability.ts';
import { abilitiesNeeded } from '#domain/body/bodyNeeds.ts';
import { choicesByFacet, choicesFor, facetChoices } from '#domain/exercise/libraryFacets.ts';
import { lookThrough } from '#domain/exercise/libraryResult.ts';
import { facets, wholeLibrary } from '#domain/exercise/libraryView.ts';
import { buildRoutine } from '#domain/routine/routine.ts';
import { routineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import { emptyDraft, wishesOf } from '#domain/routine/routineDraft.ts';
import { regions } from '#domain/body/region.ts';
import { sameJobFaults } from '#domain/exercise/sameJob.ts';
import { everyExercise } from './support/library.ts';

const exercises = everyExercise();
const items = exercises.map((exercise) => ({
  ...exercise,
  needs: abilitiesNeeded(exercise.needs),
  choices: choicesByFacet(exercise),
}));
const routineLibrary = exercises.map(routineLibraryEntry);
const idsNeeding = (ability: Ability) =>
  exercises.filter(({ needs }) => abilitiesNeeded(needs).includes(ability)).map(({ id }) => id);

test('there are 72 exercises, and each ability is needed by some and not by most', () => {
  expect(exercises).toHaveLength(72);
  for (const ability of abilities) {
    expect(idsNeeding(ability).length, ability).toBeGreaterThan(0);
    expect(idsNeeding(ability).length, ability).toBeLessThan(50);
  }
});

describe.each(abilities)('a “no” to %s', (ability) => {
  const gone = new Set(withImplied([ability]).flatMap(idsNeeding));

  test('leaves nothing in the library that needs it, for any choice, and counts nothing', () => {
    const views = facets.flatMap((facet) =>
      facetChoices[facet].map(({ id }) => ({
        ...wholeLibrary,
        chosen: { ...wholeLibrary.chosen, [facet]: [id] },
      })),
    );
    for (const view of [wholeLibrary, ...views]) {
      const { shown, hidden, counts } = lookThrough(items, view, withImplied([ability]));
      expect(shown.filter(({ id }) => gone.has(id))).toEqual([]);
      expect(hidden.every(({ item, missing }) => gone.has(item.id) && missing.length > 0)).toBe(
        true,
      );
      const [facet] = facets.filter((name) => view.chosen[name].length > 0);
      const [choice = ''] = facet === undefined ? [] : view.chosen[facet];
      if (facet) expect(counts[facet].get(choice) ?? 0).toBe(shown.length);
    }
  });

  test('hides exactly those that need it', () => {
    const { hidden } = lookThrough(items, wholeLibrary, withImplied([ability]));
    expect(new Set(hidden.map(({ item }) => item.id))).toEqual(gone);
  });

  test('leaves nothing in any routine that needs it, whatever hurts', () => {
    for (const region of regions) {
      const draft = { ...emptyDraft, cannot: [ability], regions: [region] };
      const result = buildRoutine(wishesOf(draft), routineLibrary);
      const chosen = result.kind === 'none' ? [] : result.items.map(({ exerciseId }) => exerciseId);
      expect(chosen.filter((id) => gone.has(id))).toEqual([]);
    }
  });

  test('has a way round for each exercise that it hides, or a plain word that there is none', () => {
    for (const exercise of exercises.filter(({ id }) => idsNeeding(ability).includes(id))) {
      const around = exercise.sameJob.filter((id) => !idsNeeding(ability).includes(id));
      expect(around.length > 0 || exercise.noSameJob[ability] !== undefined, exercise.id).toBe(
        true,
      );
    }
  });
});

test('the alternatives of the whole library hold together', () => {
  expect(sameJobFaults(exercises)).toEqual([]);
});

test('“nothing to buy” holds all that needs nothing', () => {
  const free = exercises.filter(({ equipment, setUp }) => equipment.length + setUp.length === 0);
  expect(free.length).toBeGreaterThan(0);
  for (const exercise of free) expect(choicesFor(exercise, 'things')).toEqual(['nothing']);
});

test('every exercise is found under every facet', () => {
  for (const exercise of exercises) {
    for (const facet of facets) {
      const choices = choicesFor(exercise, facet);
      const known = facetChoices[facet].map(({ id }) => id);
      expect(
        choices.every((choice) => known.includes(choice)),
        facet,
      ).toBe(true);
      if (facet !== 'minutes') expect(choices.length, `${exercise.id} ${facet}`).toBeGreaterThan(0);
    }
  }
});

test('the styles hide each ability that there is, and no other', () => {
  const styles = readFileSync('src/styles/fit.css', 'utf8').replaceAll(/\s+/g, ' ');
  for (const ability of abilities) {
    const rules = [
      `:root[data-cannot~='${ability}'] [data-needs~='${ability}'] > .misfit-only`,
      `:root[data-cannot~='${ability}']:not([data-show-all]) .fitting-only [data-needs~='${ability}']`,
      `:root[data-cannot~='${ability}'] [data-need='${ability}']`,
    ];
    expect(rules.filter((rule) => !styles.includes(rule))).toEqual([]);
  }
  const named = [...styles.matchAll(/data-cannot~='([^']+)'/g)].map(([, name]) => name);
  expect(new Set(named)).toEqual(new Set(Object.keys(abilityLabels)));
});
