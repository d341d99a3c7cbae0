/** The ways in which the library can be narrowed, in the order they are shown. */
export const facets = ['area', 'aim', 'place', 'things', 'level', 'minutes'] as const;
export type Facet = (typeof facets)[number];

/** A value for every facet. */
export function byFacet<Value>(valueOf: (facet: Facet) => Value): Record<Facet, Value> {
  return Object.fromEntries(facets.map((facet) => [facet, valueOf(facet)])) as Record<Facet, Value>;
}

export const sortings = ['gentle', 'short', 'name'] as const;
export type Sorting = (typeof sortings)[number];

/** What somebody wants to see. What their body can do is not part of it: that stays on the device. */
export interface LibraryView {
  /** The ticked choices of each facet. None: no narrowing. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  readonly sorting: Sorting;
}

/** The choices that a page offers. */
export type FacetChoices = Readonly<Record<Facet, readonly string[]>>;

export const wholeLibrary: LibraryView = {
  chosen: { area: [], aim: [], place: [], things: [], level: [], minutes: [] },
  sorting: 'gentle',
};

/** True when at least one choice is ticked. */
export function isNarrowed({ chosen }: LibraryView): boolean {
  return facets.some((facet) => chosen[facet].length > 0);
}

/**
 * A view as the query of an address, with its question mark: "?area=hip,knee&sort=short". Empty for
 * the whole library in its usual order, so that the plain address stays plain.
 */
export function encodeLibraryView({ chosen, sorting }: LibraryView): string {
  const parts = facets
    .filter((facet) => chosen[facet].length > 0)
    .map((facet) => `${facet}=${chosen[facet].join(',')}`);
  if (sorting !== wholeLibrary.sorting) parts.push(`sort=${sorting}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/**
 * The view that an address asks for. Anything that this library does not offer is passed over, so
 * that an old or damaged link shows more, never nothing and never an error.
 */
export function decodeLibraryView(query: string, choices: FacetChoices): LibraryView {
  const wanted = new URLSearchParams(query);
  const listed = (facet: Facet) => wanted.getAll(facet).flatMap((value) => value.split(','));
  const chosenIn = (facet: Facet) => {
    const asked = listed(facet);
    return choices[facet].filter((choice) => asked.includes(choice));
  };
  const sort = wanted.get('sort');
  return {
    chosen: {
      area: chosenIn('area'),
      aim: chosenIn('aim'),
      place: chosenIn('place'),
      things: chosenIn('things'),
      level: chosenIn('level'),
      minutes: chosenIn('minutes'),
    },
    sorting: sortings.find((sorting) => sorting === sort) ?? wholeLibrary.sorting,
  };
}
