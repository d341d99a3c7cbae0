import type { Cue } from './cue.ts';
import type { GoalId } from '../routine/goal.ts';
import { decodeDose, encodeDose } from './planLinkDose.ts';
import { claimsText, decodeText, encodeText } from './planLinkText.ts';
import type { PlanItem, RoutinePlan } from './routinePlan.ts';
import { weekDays } from './weekDay.ts';

/** One letter for each goal. A letter keeps its meaning for ever: old links say it. */
const goalLetters: Record<GoalId, string> = {
  chair: 'c',
  stairs: 's',
  walk: 'w',
  steady: 'b',
  carry: 'y',
  reach: 'r',
  lift: 'l',
  desk: 'd',
  sleep: 'z',
};

/** One letter for each cue. A letter keeps its meaning for ever: old links say it. */
const cueLetters: Record<Cue, string> = {
  breakfast: 'b',
  kettle: 'k',
  midday: 'm',
  programme: 'p',
  bedtime: 'z',
};

const NOT_SAID = '0';
const HEXADECIMAL = 16;

/** What came out of a body, not yet checked by the schema. */
export type CarriedPlan = Readonly<Record<string, unknown>>;

/** Goal, cue and days in four small letters and digits, so that a link ends in none that may fall off. */
function encodeWeek({ goal, cue, days }: Pick<RoutinePlan, 'goal' | 'cue' | 'days'>): string {
  const bits = weekDays.reduce((sum, day, place) => sum + (days.includes(day) ? 2 ** place : 0), 0);
  const goalLetter = goal === null ? NOT_SAID : goalLetters[goal];
  const cueLetter = cue === null ? NOT_SAID : cueLetters[cue];
  return goalLetter + cueLetter + bits.toString(HEXADECIMAL).padStart(2, '0');
}

/** The word with this letter; null when it says nothing; undefined when we have no such letter. */
function wordFor(letter: string, letters: Readonly<Record<string, string>>) {
  if (letter === NOT_SAID) return null;
  return Object.keys(letters).find((word) => letters[word] === letter);
}

function decodeWeek(field: string) {
  if (!/^[a-z0-9]{2}[0-7][0-9a-f]$/.test(field)) return null;
  const bits = Number.parseInt(field.slice(2), HEXADECIMAL);
  return {
    goal: wordFor(field.charAt(0), goalLetters),
    cue: wordFor(field.charAt(1), cueLetters),
    days: weekDays.filter((_, place) => (bits & (2 ** place)) !== 0),
  };
}

interface ReadItem {
  exerciseId: string;
  usual?: unknown;
  note?: string;
}

function encodeItem({ exerciseId, usual, note }: PlanItem): string[] {
  const exercise = usual === undefined ? exerciseId : `${exerciseId}_${encodeDose(usual)}`;
  return note === undefined ? [exercise] : [exercise, encodeText(note)];
}

function decodeItem(field: string): ReadItem | null {
  const end = field.indexOf('_');
  if (end === -1) return { exerciseId: field };
  const usual = decodeDose(field.slice(end + 1));
  return usual === null ? null : { exerciseId: field.slice(0, end), usual };
}

/**
 * A plan as fields with full stops between them: the name, the note if there is one, each exercise
 * with its dose and followed by its note, the week. Day and origin do not travel.
 */
export function encodeBody(plan: RoutinePlan): string {
  const note = plan.note === undefined ? [] : [encodeText(plan.note)];
  const items = plan.items.flatMap(encodeItem);
  return [encodeText(plan.name), ...note, ...items, encodeWeek(plan)].join('.');
}

/** What {@link encodeBody} wrote, for the schema to check. Null when a field cannot be read. */
export function decodeBody(body: string): CarriedPlan | null {
  const fields = body.split('.');
  const name = decodeText(fields.shift() ?? '');
  const week = decodeWeek(fields.pop() ?? '');
  const notes: { note?: string } = {};
  const items: ReadItem[] = [];
  for (const field of fields) {
    if (claimsText(field)) {
      const note = decodeText(field);
      const owner = items.at(-1) ?? notes;
      if (note === null || owner.note !== undefined) return null;
      owner.note = note;
    } else {
      const item = decodeItem(field);
      if (item === null) return null;
      items.push(item);
    }
  }
  return name === null || week === null ? null : { name, ...notes, ...week, items };
}
