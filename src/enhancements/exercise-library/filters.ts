import {
  byFacet,
  facets,
  sortings,
  wholeLibrary,
  type Facet,
  type FacetChoices,
  type LibraryView,
} from '#domain/exercise/libraryView.ts';
import type { LibraryResult } from '#domain/exercise/libraryResult.ts';

/** The boxes, the body map and the order: one view, shown and changed in three places. */
export interface Filters {
  readonly choices: FacetChoices;
  /** What is ticked now. */
  read: () => LibraryView;
  /** Ticks the boxes of a view. */
  show: (view: LibraryView) => void;
  /** Writes the counts beside the boxes. */
  count: (counts: LibraryResult<unknown>['counts']) => void;
}

/** The body map's links become boxes: a press ticks the region in the list, and back. */
function attachBodyMap(map: HTMLElement, boxes: readonly HTMLInputElement[]) {
  const links = [...map.querySelectorAll<SVGAElement>('a[data-region]')];
  for (const link of links) {
    const box = boxes.find(
      ({ name, value }) => name === 'area' && value === link.dataset['region'],
    );
    if (!box) continue;
    link.setAttribute('role', 'checkbox');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      box.click();
    });
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      box.click();
    });
  }
  return (areas: readonly string[]) => {
    for (const link of links) {
      const checked = areas.includes(link.dataset['region'] ?? '');
      link.setAttribute('aria-checked', String(checked));
    }
  };
}

/** On a phone the filters are folded until somebody asks for them. */
function attachFolding(place: HTMLElement) {
  const button = place.querySelector<HTMLButtonElement>('[data-narrow-button]');
  const fold = (open: boolean) => {
    place.toggleAttribute('data-open', open);
    button?.setAttribute('aria-expanded', String(open));
  };
  button?.addEventListener('click', () => {
    fold(!place.hasAttribute('data-open'));
  });
  place.querySelector('[data-narrow-done]')?.addEventListener('click', () => {
    fold(false);
    button?.focus();
    button?.scrollIntoView();
  });
}

/** Makes the filters of a page work. `onChange` is called after each change by the visitor. */
export function attachFilters(
  form: HTMLFormElement,
  order: HTMLSelectElement,
  onChange: () => void,
): Filters {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const place = form.closest<HTMLElement>('[data-narrow]');
  if (place) attachFolding(place);
  const map = place?.querySelector<HTMLElement>('.body-map');
  const markMap = map ? attachBodyMap(map, boxes) : () => undefined;
  const boxesOf = (facet: Facet) => boxes.filter(({ name }) => name === facet);
  const chosenIn = (facet: Facet) =>
    boxesOf(facet).flatMap(({ checked, value }) => (checked ? value : []));

  const filters: Filters = {
    choices: byFacet((facet) => boxesOf(facet).map(({ value }) => value)),
    read: () => ({
      chosen: byFacet(chosenIn),
      sorting: sortings.find((sorting) => sorting === order.value) ?? wholeLibrary.sorting,
    }),
    show({ chosen, sorting }) {
      for (const box of boxes) {
        box.checked = facets.some(
          (facet) => box.name === facet && chosen[facet].includes(box.value),
        );
      }
      order.value = sorting;
      markMap(chosen.area);
    },
    count(counts) {
      for (const facet of facets) {
        for (const box of boxesOf(facet)) {
          const place = box.parentElement?.querySelector<HTMLElement>('[data-count]');
          const count = String(counts[facet].get(box.value) ?? 0);
          if (!place) continue;
          place.textContent = count;
          place.dataset['count'] = count;
        }
      }
    },
  };

  const change = () => {
    markMap(chosenIn('area'));
    onChange();
  };
  form.addEventListener('change', change);
  order.addEventListener('change', change);
  // The boxes are empty only after the event.
  form.addEventListener('reset', () => {
    setTimeout(change);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  return filters;
}
