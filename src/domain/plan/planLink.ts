import type { CalendarDay } from '../calendarDay.ts';
import { decodeBody, encodeBody, type CarriedPlan } from './planLinkBody.ts';
import { checksumOf } from './planLinkChecksum.ts';
import { routinePlanSchema, type PlanReading, type RoutinePlan } from './routinePlan.ts';

/** Far above any link we make: the longest plan in another script takes about 2,300. */
const LONGEST_LINK = 4000;

/** Messengers may write marks as %7E, and a second one may do it again: %257E. */
const MOST_PERCENT_ROUNDS = 2;

/** What a person reads when a link is refused. */
export const linkRefusals = {
  notOurs: 'This is not a link to a routine.',
  damaged: 'This link was cut off or changed on its way, so please ask for it again.',
  newer:
    'This link needs a newer version of our site, so load this page again and then open the link.',
  unknownExercise: 'This link names an exercise that our library does not have.',
  tooLong: 'This link is too long to be a link to a routine.',
  notUnderstood: 'This link holds something that our site cannot read.',
} as const;

type Refusal = keyof typeof linkRefusals;
type Carried = CarriedPlan | Refusal;

/**
 * How each version is read: the first is version 1, and there is no version 0. A new version is added
 * at the end, and each gives a plan of the present shape; old ones stay, because their links live on.
 */
const readers: readonly ((rest: string) => Carried)[] = [readVersion1];

function readVersion1(rest: string): Carried {
  const [, checksum, body] = /^([\w-]{6})\.(.*)$/s.exec(rest) ?? [];
  if (body === undefined || checksum !== checksumOf(`r1.${body}`)) return 'damaged';
  return decodeBody(body) ?? 'notUnderstood';
}

function withoutPercents(text: string): string {
  let plain = text;
  for (let round = 0; round < MOST_PERCENT_ROUNDS && plain.includes('%'); round += 1) {
    try {
      plain = decodeURIComponent(plain);
    } catch {
      return plain;
    }
  }
  return plain;
}

/** Links end in a letter or digit, so marks after it came from the sentence around the link. */
function withoutEndMarks(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.,;:!?*_~'")\]}>”’»-]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The part after “#”, as we wrote it, from what a messenger or a hand made of it. */
function tidied(fragment: string): string {
  const plain = withoutPercents(fragment).trim();
  return withoutEndMarks(plain.replace(/^(https?:\/\/[^#]*)?#/i, ''));
}

function read(fragment: string): Carried {
  if (fragment.length > LONGEST_LINK) return 'tooLong';
  const text = tidied(fragment);
  const [start, version] = /^r([1-9]\d*)(?:\.|$)/.exec(text) ?? [];
  if (start === undefined) return 'notOurs';
  const reader = readers[Number(version) - 1];
  return reader === undefined ? 'newer' : reader(text.slice(start.length));
}

function refused(refusal: Refusal): PlanReading {
  return { kind: 'refused', sentence: linkRefusals[refusal] };
}

/**
 * The whole plan, but for its day and origin, as the part of an address after “#”: a version, a
 * checksum, and the plan, all in letters, digits, “-”, “_” and “.”, the last one a letter or digit.
 * What stands after “#” is never sent to a server.
 *
 * With four exercises of our library, each with a full dose, a name of 40 letters in any script, five
 * days and a cue, the address of our builder stays within 300 letters. Minutes that are not whole
 * seconds add up to 18 for each exercise. Notes come on top: one of 80 letters adds about 90 in
 * English and at most 216 in other scripts; the note of the plan, of 200 letters, at most 536.
 */
export function encodePlan(plan: RoutinePlan): string {
  const body = encodeBody(plan);
  return `r1.${checksumOf(`r1.${body}`)}.${body}`;
}

/**
 * The plan in the part of an address after “#”; the “#”, and the whole address before it, may stand
 * there too. Forgives what messengers do: percent signs, and marks at the end. Anything else that is
 * not as we wrote it is refused with one sentence of {@link linkRefusals}. Never throws. The plan is
 * made on `today` and has the origin `received`. `isKnown` says whether our library has an exercise;
 * it is asked only about ids of the right form, among which is “constructor”.
 */
export function decodePlan(
  fragment: string,
  isKnown: (exerciseId: string) => boolean,
  today: CalendarDay,
): PlanReading {
  const carried = read(fragment);
  if (typeof carried === 'string') return refused(carried);
  const checked = routinePlanSchema.safeParse({ ...carried, madeOn: today, origin: 'received' });
  if (!checked.success) return refused('notUnderstood');
  const plan = checked.data;
  if (!plan.items.every(({ exerciseId }) => isKnown(exerciseId))) return refused('unknownExercise');
  return { kind: 'plan', plan };
}
