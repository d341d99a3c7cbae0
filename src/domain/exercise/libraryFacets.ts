import { elementLabels, elements } from './element.ts';
import { equipmentLabels, needsNothingBought, notAtHome } from './equipment.ts';
import type { LibraryExercise } from './exercise.ts';
import { byFacet, type Facet } from './libraryView.ts';
import { regionLabels, regions } from '../body/region.ts';
import { settingLabels, settings } from './setting.ts';

/** One choice of a facet. */
export interface FacetChoice {
  readonly id: string;
  /** As it stands beside its box. */
  readonly label: string;
  /** The heading of its own page: "Exercises for the knee". */
  readonly title: string;
}

/** "Up to so many minutes". An exercise of two minutes also fits into five. */
const minuteLimits = [2, 5, 10] as const;

const levelWords = ['Lying, sitting or fully supported', 'Light', 'Usual', 'Harder', 'Hardest'];

/** Exercises that ask for nothing at all, or only for what stands in most homes. */
const NOTHING = 'nothing';

const titleOf = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

const withoutArticle = (words: string) => words.replace(/^an? /, '');

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The choices of every facet, in the order they are shown. */
export const facetChoices: Readonly<Record<Facet, readonly FacetChoice[]>> = {
  area: regions.map((id) => ({
    id,
    label: regionLabels[id],
    title: `Exercises for the ${titleOf(regionLabels[id])}`,
  })),
  aim: elements.map((id) => ({
    id,
    label: elementLabels[id].name,
    title: `Exercises for ${titleOf(elementLabels[id].name)}`,
  })),
  place: settings.map((id) => ({
    id,
    label: settingLabels[id],
    title: `Exercises to do ${titleOf(settingLabels[id])}`,
  })),
  things: [
    { id: NOTHING, label: 'Nothing to buy', title: 'Exercises with nothing to buy' },
    ...notAtHome.map((id) => ({
      id,
      label: capital(withoutArticle(equipmentLabels[id])),
      title: `Exercises with ${equipmentLabels[id]}`,
    })),
  ],
  level: levelWords.map((words, index) => ({
    id: String(index + 1),
    label: `${index + 1}: ${words}`,
    title: `Exercises of level ${index + 1}`,
  })),
  minutes: minuteLimits.map((limit) => ({
    id: String(limit),
    label: `Up to ${limit} minutes`,
    title: `Exercises of up to ${limit} minutes`,
  })),
};

export const facetLabels: Record<Facet, string> = {
  area: 'Part of the body',
  aim: 'What for',
  place: 'Where you are',
  things: 'What it takes',
  level: 'Level',
  minutes: 'Time',
};

type Faceted = Pick<
  LibraryExercise,
  'regions' | 'elements' | 'settings' | 'equipment' | 'setUp' | 'level' | 'minutes'
>;

/** The choices of a facet under which an exercise is found. */
export function choicesFor(exercise: Faceted, facet: Facet): readonly string[] {
  const { equipment, setUp, level, minutes } = exercise;
  const things = [...setUp, ...equipment];
  switch (facet) {
    case 'area':
      return exercise.regions;
    case 'aim':
      return exercise.elements;
    case 'place':
      return exercise.settings;
    case 'things':
      return needsNothingBought(things)
        ? [NOTHING]
        : notAtHome.filter((thing) => things.includes(thing));
    case 'level':
      return [String(level)];
    case 'minutes':
      return minuteLimits.filter((limit) => minutes <= limit).map(String);
  }
}

/** The address of the page that shows one choice of a facet, without any script. */
export function addressOfChoice(facet: Facet, choice: string): string {
  return `/exercises/${facet}/${choice}/`;
}

/** Under what an exercise is found, facet by facet. */
export function choicesByFacet(exercise: Faceted): Readonly<Record<Facet, readonly string[]>> {
  return byFacet((facet) => choicesFor(exercise, facet));
}
