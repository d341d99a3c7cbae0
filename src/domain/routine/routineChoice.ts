import { elements, type Element } from '../exercise/element.ts';
import { isLiked } from './enjoyment.ts';
import { needsNothingBought } from '../exercise/equipment.ts';
import type { RoutineLibraryEntry } from './routineLibrary.ts';
import type { Person } from './routineWishes.ts';

/** What each place in a routine is for, in the order they are filled. */
type Slot = 'goal' | 'region' | 'another-element' | 'balance' | 'strength';
const usualSlots: readonly Slot[] = ['goal', 'region', 'another-element'];
/** With a risk of falls, or thin bones (A16, S44: sherrington2019, brookewavell2022). */
const steadySlots: readonly Slot[] = ['goal', 'balance', 'strength'];

/** Smaller is better; the first difference decides. */
type Rank = readonly number[];

interface Search {
  readonly open: readonly RoutineLibraryEntry[];
  readonly person: Person;
  /** For each exercise, the easier rungs below it. */
  readonly rungsBelow: ReadonlyMap<string, ReadonlySet<string>>;
}

function rungsBelow(library: readonly RoutineLibraryEntry[]): Map<string, Set<string>> {
  const easierOf = new Map(library.map(({ id, easier }) => [id, easier]));
  return new Map(
    library.map(({ id }) => {
      const below = new Set<string>();
      let rung = easierOf.get(id) ?? null;
      while (rung !== null && !below.has(rung)) {
        below.add(rung);
        rung = easierOf.get(rung) ?? null;
      }
      return [id, below];
    }),
  );
}

/** How many of the sore parts this exercise is for. */
export function regionsShared(entry: RoutineLibraryEntry, person: Person): number {
  return entry.regions.filter((region) => person.regions.includes(region)).length;
}

/** The ladder of the goal comes before its helpers, a higher rung before a lower one. */
function goalRank(entry: RoutineLibraryEntry, { goal }: Person): number {
  const rung = goal.ladder.findIndex(({ exerciseId }) => exerciseId === entry.id);
  if (rung >= 0) return -100 - rung;
  const helper = goal.helpers.findIndex(({ exerciseId }) => exerciseId === entry.id);
  return helper >= 0 ? helper - 50 : 0;
}

/** 0 when it mainly builds something that the chosen ones do not. */
function sameElement(entry: RoutineLibraryEntry, chosen: readonly RoutineLibraryEntry[]): 0 | 1 {
  return chosen.some(({ elements: [main] }) => main === entry.elements[0]) ? 1 : 0;
}

/** 0 for an exercise of that element, or for all once one is chosen. */
function lacks(
  element: Element,
  entry: RoutineLibraryEntry,
  chosen: readonly RoutineLibraryEntry[],
) {
  const fits = ({ elements: [main] }: RoutineLibraryEntry) => main === element;
  return chosen.some(fits) || fits(entry) ? 0 : 1;
}

/** 0 for what an easy start holds. Everything is, for those who did not ask for one. */
function styleRank(entry: RoutineLibraryEntry, { style, steadyFirst }: Person): 0 | 1 {
  if (style === 'mixed' || steadyFirst) return 0;
  return entry.elements[0] === 'strength' || entry.elements[0] === 'endurance' ? 1 : 0;
}

/** 0 for what needs nothing bought, or only what the person has. */
function boughtRank({ things }: RoutineLibraryEntry, { things: owned }: Person): 0 | 1 {
  const has: readonly string[] = owned;
  return needsNothingBought(things.filter((thing) => !has.includes(thing))) ? 0 : 1;
}

function rankFor(slot: Slot, person: Person, chosen: readonly RoutineLibraryEntry[]) {
  return (entry: RoutineLibraryEntry): Rank => {
    const style = styleRank(entry, person);
    const goal = goalRank(entry, person);
    const region = -regionsShared(entry, person);
    const element = sameElement(entry, chosen);
    const main = elements.findIndex((candidate) => candidate === entry.elements[0]);
    const liked = isLiked(entry, person.likes) ? 0 : 1;
    const rest = [liked, boughtRank(entry, person), entry.level, entry.minutes];
    switch (slot) {
      case 'goal':
        return [style, goal, region, ...rest];
      case 'region':
        // Of those for a sore part, the one that is for little else.
        return person.regions.length > 0
          ? [style, region, entry.regions.length, element, goal, main, ...rest]
          : [style, element, liked, goal, region, main, ...rest];
      case 'another-element':
        return [style, element, liked, goal, region, main, ...rest];
      case 'balance':
      case 'strength':
        return [lacks(slot, entry, chosen), goal, region, element, main, ...rest];
    }
  };
}

function compareRanks(left: Rank, right: Rank): number {
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Those that may still be added, the best first. Two rungs of one ladder never stand together. */
function candidates(
  search: Search,
  slot: Slot,
  chosen: readonly RoutineLibraryEntry[],
  minutesLeft: number,
) {
  const { open, person, rungsBelow: below } = search;
  const rank = rankFor(slot, person, chosen);
  const clashes = (one: string, other: string) =>
    one === other || below.get(one)?.has(other) === true || below.get(other)?.has(one) === true;
  return open
    .filter(
      ({ id, minutes }) => minutes <= minutesLeft && !chosen.some((taken) => clashes(id, taken.id)),
    )
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort(
      (one, other) =>
        compareRanks(one.rank, other.rank) || (one.entry.id < other.entry.id ? -1 : 1),
    )
    .map(({ entry }) => entry);
}

/** Fills the slots from the first on, within the minutes. `null` when that cannot be done. */
function fill(
  search: Search,
  [slot, ...later]: readonly Slot[],
  chosen: readonly RoutineLibraryEntry[],
): readonly RoutineLibraryEntry[] | null {
  if (slot === undefined) return chosen;
  const left = search.person.minutes - chosen.reduce((sum, { minutes }) => sum + minutes, 0);
  const possible = candidates(search, slot, chosen, left);
  const shortest = possible.map(({ minutes }) => minutes).sort((one, other) => one - other);
  const restAtLeast = shortest.slice(0, later.length).reduce((sum, minutes) => sum + minutes, 0);

  for (const entry of possible) {
    if (entry.minutes + restAtLeast > left) continue;
    const filled = fill(search, later, [...chosen, entry]);
    if (filled !== null) return filled;
  }
  return null;
}

/** A routine is small at first: three, and one more where balance or strength asks for it (A2). */
const USUAL_COUNT = 3;
const MOST_COUNT = 4;

/**
 * The slots beside what the person chose. With a risk of falls or thin bones, balance and strength
 * are the last to give way: to the minutes, and to what was chosen (A16, S44).
 */
function slotsBeside(wished: readonly RoutineLibraryEntry[], { steadyFirst }: Person): Slot[] {
  const usualCount = Math.max(USUAL_COUNT - wished.length, 0);
  if (!steadyFirst) return usualSlots.slice(0, usualCount);
  const builds = (slot: Slot) => wished.some(({ elements: [main] }) => main === slot);
  const needed = steadySlots.filter((slot) => slot !== 'goal' && !builds(slot));
  const others = Array.from({ length: usualCount - needed.length }, (): Slot => 'goal');
  const room = Math.max(MOST_COUNT - wished.length, 0);
  return [...others, ...needed].reverse().slice(0, room).reverse();
}

/** The exercises that the person chose, as far as they are open to them. */
function wishedFirst(open: readonly RoutineLibraryEntry[], { wished }: Person) {
  return wished.flatMap((id) => open.find((entry) => entry.id === id) ?? []);
}

/**
 * Three exercises out of those that are open to this person: first what they chose themselves, then
 * one for the goal, one for where it hurts, one that builds something else (with a risk of falls: one
 * for balance, one for strength). Of equals, what they like and have. Fewer when three do not
 * fit the minutes or are not there; more only by choice. Three is the builder's default; no trial has
 * tested that number (evidence/programme A2, convention).
 */
export function chooseExercises(
  open: readonly RoutineLibraryEntry[],
  person: Person,
  library: readonly RoutineLibraryEntry[],
): readonly RoutineLibraryEntry[] {
  const search = { open, person, rungsBelow: rungsBelow(library) };
  const wished = wishedFirst(open, person);
  const slots = slotsBeside(wished, person);
  for (let count = slots.length; count > 0; count -= 1) {
    // The goal comes first while there is room, and goes first when there is none.
    const kept = person.steadyFirst ? slots.slice(-count) : slots.slice(0, count);
    const filled = fill(search, kept, wished);
    if (filled !== null) return filled;
  }
  return wished;
}
