import type { Element } from '../exercise/element.ts';
import { regionLabels, type Region } from '../body/region.ts';
import type { RoutineLibraryEntry } from './routineLibrary.ts';
import type { Person } from './routineWishes.ts';
import { startSignLabels } from './startLevel.ts';

const elementReasons: Record<Element, string> = {
  mobility: 'It adds some easy movement.',
  balance: 'It adds some balance work, with support near.',
  strength: 'It adds a little strength work.',
  endurance: 'It helps you practise keeping going.',
  relaxation: 'It ends the session calmly.',
};

/** "hip", "hip and knee", "neck, hip and knee". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length <= 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function regionReason(entry: RoutineLibraryEntry, person: Person): string | null {
  const shared = entry.regions.filter((region) => person.regions.includes(region));
  const parts = shared.filter((region) => region !== 'whole-body');
  if (parts.length > 0) {
    const names = listed(parts.map((region) => regionLabels[region].toLowerCase()));
    return `You marked your ${names}. This is a gentle start for that part.`;
  }
  return shared.length > 0
    ? 'You marked your whole body. This is a gentle start for all of it.'
    : null;
}

const MOST_REASONS = 2;

/** Why this exercise was chosen for this person. Always at least one reason, at most two. */
export function reasonsFor(entry: RoutineLibraryEntry, person: Person): string[] {
  const { ladder, helpers } = person.goal;
  const step = [...ladder, ...helpers].find(({ exerciseId }) => exerciseId === entry.id);
  const [main] = entry.elements;
  const chosen = person.wished.includes(entry.id) ? 'You chose this one.' : null;
  const reasons = [chosen, step?.why ?? null, regionReason(entry, person)]
    .filter((why) => why !== null)
    .slice(0, MOST_REASONS);
  if (reasons.length === 0 && main !== undefined) reasons.push(elementReasons[main]);
  return reasons.length > 0 ? reasons : ['It is open to you today.'];
}

const countWords = ['No', 'One', 'Two', 'Three'] as const;

function fewNote(count: number, { minutes }: Person): string {
  const word = countWords[count] ?? String(count);
  const fits = count === 1 ? 'exercise fits' : 'exercises fit';
  return `${word} ${fits} what you told us and your ${String(minutes)} minutes. That is enough to begin with.`;
}

function levelNote({ level, flare, signs, screening }: Person): string | null {
  if (level > 1 || flare) return null;
  const because = signs.map((sign) => startSignLabels[sign].because);
  if (screening.outcome === 'ask') because.push('you had to ask first');
  return `You start at the first step, because ${listed(because)}.`;
}

type Entries = readonly RoutineLibraryEntry[];

function flareNote({ flare }: Person): string | null {
  if (!flare) return null;
  return 'In a flare-up we pick easy moves, rest and short walks, for up to 7 days. Your goal can wait. If it lasts longer, or something new comes up, do the safety check again.';
}

/** Only where it is true: what is open may have had to make room for something else. */
function goalNote(open: Entries, { goal, flare }: Person): string | null {
  const ids = [...goal.ladder, ...goal.helpers].map(({ exerciseId }) => exerciseId);
  if (flare || open.some(({ id }) => ids.includes(id))) return null;
  return `Nothing for “${goal.label}” is open to you today, so we start beside it.`;
}

function regionNote(open: Entries, { regions }: Person): string | null {
  const met = (region: Region) => open.some((entry) => entry.regions.includes(region));
  if (regions.length === 0 || regions.some(met)) return null;
  return 'Nothing for the part you marked is open to you today. Moving the rest of you still counts.';
}

// New exercises: one a session at first, so that a response can be traced (A2, convention).
const oneByOne =
  'Are they all new to you? Begin with the first one alone. Add the next after a morning that is about your usual.';
// Warm up with an easy version of the same movement (iversen2021: limited).
const warmUp = 'Warm up with a few small, easy goes of each move.';

/** What to know about a routine of the builder as a whole. */
export function notesFor(chosen: Entries, open: Entries, person: Person): string[] {
  return [
    levelNote(person),
    flareNote(person),
    goalNote(open, person),
    regionNote(open, person),
    chosen.length < 3 ? fewNote(chosen.length, person) : null,
    ...planNotes(chosen, open, person).slice(person.flare ? 1 : 0),
  ].filter((note) => note !== null);
}

/** What to know about any plan as a whole. How it was chosen is not ours to say. */
export function planNotes(chosen: Entries, _open: Entries, person: Person): string[] {
  return [flareNote(person), chosen.length > 1 ? oneByOne : null, warmUp].filter(
    (note) => note !== null,
  );
}
