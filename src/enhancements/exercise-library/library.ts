import {
  decodeLibraryView,
  encodeLibraryView,
  isNarrowed,
  wholeLibrary,
  type LibraryView,
} from '#domain/exercise/libraryView.ts';
import { lookThrough, type LibraryResult } from '#domain/exercise/libraryResult.ts';
import { cardsIn, type Card } from './cards.ts';
import { attachFilters } from './filters.ts';
import { showHidden } from './hiddenList.ts';
import { attachToday } from './today.ts';

const root = document.documentElement;

/** "31 exercises fit", with what narrows them. */
function countWords({ shown, hidden }: LibraryResult<Card>, narrowed: boolean): string {
  const fit = shown.length === 1 ? '1 exercise fits' : `${String(shown.length)} exercises fit`;
  const where = narrowed ? `${fit} your choices` : fit;
  return hidden.length === 0 ? `${where}.` : `${where} · ${String(hidden.length)} hidden.`;
}

/** The button that shows what does not fit as well, and hides it again. */
function attachShowAll(button: HTMLButtonElement, onChange: () => void) {
  button.addEventListener('click', () => {
    root.toggleAttribute('data-show-all');
    onChange();
  });
  return (hidden: number) => {
    const all = root.hasAttribute('data-show-all');
    button.hidden = hidden === 0;
    button.setAttribute('aria-pressed', String(all));
    button.textContent = all ? 'Hide what does not fit' : `Show the ${String(hidden)} hidden too`;
  };
}

/** Cards in the order of the view; those that it does not ask for are taken out of sight. */
function showCards(list: HTMLElement, cards: readonly Card[], { wanted }: LibraryResult<Card>) {
  for (const card of cards) card.element.hidden = !wanted.includes(card);
  list.append(...wanted.map(({ element }) => element));
}

/** The view stands in the address, so that it can be kept and sent. The answers never do. */
function writeAddress(view: LibraryView) {
  const address = `${location.pathname}${encodeLibraryView(view)}${location.hash}`;
  history.replaceState(history.state, '', address);
}

/** The parts of a page that hold a list of exercises. */
function partsOf(page: HTMLElement) {
  const list = page.querySelector<HTMLElement>('.exercise-list');
  const panel = page.querySelector<HTMLElement>('#today');
  const hiddenPlace = page.querySelector<HTMLDetailsElement>('[data-hidden-list]');
  const showAll = page.querySelector<HTMLButtonElement>('[data-show-all-button]');
  return list && panel && hiddenPlace && showAll ? { list, panel, hiddenPlace, showAll } : null;
}

/**
 * Makes a page of exercises follow today's body, and its filters where it has them. Every list of
 * the library is already right without it, but for the filters.
 */
export function attachLibrary(page: HTMLElement) {
  const parts = partsOf(page);
  if (!parts) return;
  const { list, panel, hiddenPlace, showAll } = parts;
  const cards = cardsIn(list);
  const nothing = page.querySelector<HTMLElement>('[data-nothing]');
  const form = page.querySelector<HTMLFormElement>('[data-filters]');
  const order = page.querySelector<HTMLSelectElement>('[data-order]');
  const tellHidden = attachShowAll(showAll, () => {
    look();
  });
  const today = attachToday(panel, () => {
    look();
  });
  const filters =
    form && order
      ? attachFilters(form, order, () => {
          look();
          writeAddress(filters?.read() ?? wholeLibrary);
        })
      : null;

  function look() {
    const view = filters?.read() ?? wholeLibrary;
    const { cannot } = today.answers();
    const result = lookThrough(cards, view, cannot);
    if (filters) showCards(list, cards, result);
    filters?.count(result.counts);
    showHidden(hiddenPlace, result.hidden, cannot);
    tellHidden(result.hidden.length);
    today.tell(countWords(result, isNarrowed(view)));
    if (nothing) nothing.hidden = result.shown.length > 0;
  }

  const showAddress = () => {
    filters?.show(decodeLibraryView(location.search, filters.choices));
  };
  addEventListener('popstate', () => {
    showAddress();
    look();
  });
  showAddress();
  today.show();
  look();
  root.dataset['settled'] = '';
}
