import { abilities, type Ability } from '#domain/body/ability.ts';
import type { LibraryItem } from '#domain/exercise/libraryResult.ts';
import { byFacet } from '#domain/exercise/libraryView.ts';

/** Another exercise for the same job, as a card names it. */
export interface Alternative {
  readonly id: string;
  readonly name: string;
  readonly needs: readonly Ability[];
}

/** A card of the page, read once. */
export interface Card extends LibraryItem {
  readonly element: HTMLElement;
  readonly alternatives: readonly Alternative[];
}

const wordsIn = (text = '') => text.split(' ').filter((word) => word !== '');

const abilitiesIn = (words: readonly string[]) =>
  abilities.filter((ability) => words.includes(ability));

function alternativesIn(text = ''): Alternative[] {
  return text.split(';').flatMap((entry) => {
    const [id, name, ...needs] = entry.split(',');
    return id && name ? [{ id, name, needs: abilitiesIn(needs) }] : [];
  });
}

function cardOf(element: HTMLElement): Card {
  const data = element.dataset;
  return {
    element,
    id: data['exercise'] ?? '',
    name: element.querySelector('.name')?.textContent.trim() ?? '',
    level: Number(data['level']),
    minutes: Number(data['time']),
    choices: byFacet((facet) => wordsIn(data[facet])),
    needs: abilitiesIn(wordsIn(data['needs'])),
    alternatives: alternativesIn(data['sameJob']),
  };
}

/** Every exercise of the page, in the order in which it was written. */
export function cardsIn(list: HTMLElement): Card[] {
  return [...list.querySelectorAll<HTMLElement>('[data-exercise]')].map(cardOf);
}
