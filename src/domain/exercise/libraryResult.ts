import { facets, type Facet, type LibraryView, type Sorting } from './libraryView.ts';
import type { Ability } from '../body/ability.ts';

/** What the library must know of an exercise to find it. */
export interface LibraryItem {
  readonly id: string;
  readonly name: string;
  readonly level: number;
  readonly minutes: number;
  readonly choices: Readonly<Record<Facet, readonly string[]>>;
  /** The abilities that it needs. */
  readonly needs: readonly Ability[];
}

/** An exercise that is wanted, but asks for what the body cannot do today. */
export interface HiddenItem<Item> {
  readonly item: Item;
  readonly missing: readonly Ability[];
}

export interface LibraryResult<Item> {
  /** All that the view asks for, in order, whether it fits today's body or not. */
  readonly wanted: readonly Item[];
  /** Those that fit. */
  readonly shown: readonly Item[];
  /** Those that do not, with the reason. */
  readonly hidden: readonly HiddenItem<Item>[];
  /** How many would be shown with this choice: facet, then choice. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

const matches = (item: LibraryItem, facet: Facet, chosen: readonly string[]) =>
  chosen.length === 0 || chosen.some((choice) => item.choices[facet].includes(choice));

/** Two choices of one facet widen the view, choices of different facets narrow it. */
function isWanted(item: LibraryItem, { chosen }: LibraryView, except?: Facet): boolean {
  return facets.every((facet) => facet === except || matches(item, facet, chosen[facet]));
}

const byName = (one: LibraryItem, other: LibraryItem) =>
  one.name.localeCompare(other.name, 'en-GB');

const orders: Record<Sorting, (one: LibraryItem, other: LibraryItem) => number> = {
  gentle: (one, other) => one.level - other.level || byName(one, other),
  short: (one, other) => one.minutes - other.minutes || orders.gentle(one, other),
  name: byName,
};

function countIn(items: readonly LibraryItem[], view: LibraryView, facet: Facet) {
  const counts = new Map<string, number>();
  for (const item of items.filter((one) => isWanted(one, view, facet))) {
    for (const choice of item.choices[facet]) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  }
  return counts;
}

/** The abilities that an exercise needs and this body does not have today. */
export function missingFor(
  needs: readonly Ability[],
  cannot: readonly Ability[],
): readonly Ability[] {
  return needs.filter((ability) => cannot.includes(ability));
}

/**
 * What the library shows for a view and a body. Nothing that needs a missing ability is ever in
 * `shown`, nor counted.
 */
export function lookThrough<Item extends LibraryItem>(
  items: readonly Item[],
  view: LibraryView,
  cannot: readonly Ability[],
): LibraryResult<Item> {
  const fitting = items.filter(({ needs }) => missingFor(needs, cannot).length === 0);
  const wanted = items.filter((item) => isWanted(item, view)).toSorted(orders[view.sorting]);
  const count = (facet: Facet) => countIn(fitting, view, facet);
  return {
    wanted,
    shown: wanted.filter((item) => fitting.includes(item)),
    hidden: wanted.flatMap((item) => {
      const missing = missingFor(item.needs, cannot);
      return missing.length === 0 ? [] : [{ item, missing }];
    }),
    counts: {
      area: count('area'),
      aim: count('aim'),
      place: count('place'),
      things: count('things'),
      level: count('level'),
      minutes: count('minutes'),
    },
  };
}
