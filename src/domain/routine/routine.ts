import { measuresThatExceed, type DayKind, type Dose, type Doses } from '../dose/dose.ts';
import { equipmentLabels } from '../exercise/equipment.ts';
import { chooseExercises } from './routineChoice.ts';
import { cappedDose, cappedDoses, dosesAround } from './routineDose.ts';
import { barriersTo, cautionsToShow, posturesFor, type Barrier } from './routineGates.ts';
import { leftOutFor, type LeftOut } from './routineLeftOut.ts';
import type { Posture, RoutineLibraryEntry } from './routineLibrary.ts';
import type { RoutinePlan } from '../plan/routinePlan.ts';
import { inOrder, placedAs, transfersOf, type Placed, type Transfers } from './routineOrder.ts';
import { notesFor, planNotes, reasonsFor } from './routineReasons.ts';
import { personOf, type Person, type RoutineWishes } from './routineWishes.ts';
import { mayHaveRoutine, type Screening } from '../safety/safetyScreen.ts';
import type { StartLevel } from './startLevel.ts';

/** One exercise of a routine, as this person should do it. */
export interface RoutineItem {
  readonly exerciseId: string;
  readonly posture: Posture;
  readonly doses: Doses;
  readonly minutes: number;
  /** In the person's words; never empty. */
  readonly reasons: readonly string[];
  /** What to take care of, because of an answer. */
  readonly care: readonly string[];
  /** Things to have ready, as readers see them. */
  readonly ready: readonly string[];
  /** What keeps it out today, in a plan that was made before. Empty: it fits. */
  readonly barriers: readonly Barrier[];
  /** A line from the person, or from who made the plan. */
  readonly note: string | null;
}

export interface Routine {
  readonly kind: 'routine';
  readonly title: string;
  readonly level: StartLevel;
  /** The kind of day to begin with. */
  readonly day: DayKind;
  readonly items: readonly RoutineItem[];
  readonly minutes: number;
  readonly transfers: Transfers;
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly string[];
}

export interface NoRoutine {
  readonly kind: 'none';
  readonly why: string;
  /** Exercises that can be offered all the same. */
  readonly offer: readonly string[];
}

export type RoutineResult = Routine | NoRoutine;

/** All that is offered while a routine is shut (evidence/programme B2, P1: niceng206). */
const calmExercises = ['slow-breathing', 'muscle-relaxation'] as const;

function calmOffer(library: readonly RoutineLibraryEntry[], { flags }: Person): string[] {
  return calmExercises
    .filter((id) => !(id === 'slow-breathing' && flags.has('breathing-distress')))
    .filter((id) => library.some((entry) => entry.id === id));
}

function whyShut({ outcome, staysShut, flags }: Screening): string {
  if (outcome === 'emergency') return 'A routine can wait. Your answers are kept.';
  if (outcome === 'same-day') {
    return 'A routine can wait until somebody has looked at you.';
  }
  if (!staysShut) return 'We keep your answers until then.';
  return flags.includes('pem')
    ? 'Our routines are not for people who crash after effort. A plan should come from a specialist team.'
    : 'This page is made for adults.';
}

function shut(library: readonly RoutineLibraryEntry[], person: Person): NoRoutine {
  const { screening } = person;
  const onlyAsk = screening.outcome === 'ask';
  const forAdults = !screening.staysShut || screening.flags.includes('pem');
  const offer = onlyAsk && forAdults ? calmOffer(library, person) : [];
  return { kind: 'none', why: whyShut(screening), offer };
}

/** A2: the larger of 2 minutes and 80% of what goes on a poor day (nielson2013, convention). */
const walkTip =
  'Too long? Do about four fifths of what you can manage on a poor day, or 2 minutes.';

/** A plan may ask for more than our good day: whoever made it may know the person. We say so. */
const overCeiling =
  'This is more than the most that we suggest for a good day. Go by what the maker of the plan told you.';

function careFor({ entry, posture }: Placed, person: Person, usual: Dose | undefined): string[] {
  const care = cautionsToShow(entry, person).map(({ say }) => say);
  if (
    usual !== undefined &&
    measuresThatExceed(cappedDose(usual, person.flags), entry.doses.ceiling).length > 0
  ) {
    care.push(overCeiling);
  }
  return entry.elements[0] === 'endurance' && posture === 'feet' ? [...care, walkTip] : care;
}

/** What is done on the edge of the bed needs no chair. */
function readyFor({ entry, posture }: Placed): string[] {
  const things = entry.things.map((thing) =>
    thing === 'chair' && posture === 'bed' ? 'bed' : thing,
  );
  return [...new Set(things)].map((thing) => equipmentLabels[thing]);
}

/** With falls or dizziness, balance comes while the legs are fresh (evidence/programme A2). */
function balanceFirst(chosen: readonly RoutineLibraryEntry[], { flags }: Person) {
  if (!flags.has('dizzy-or-falls')) return chosen;
  const isBalance = (entry: RoutineLibraryEntry) => entry.elements[0] === 'balance';
  return [...chosen.filter(isBalance), ...chosen.filter((entry) => !isBalance(entry))];
}

/** What keeps an exercise out of a plan that is there: all but the level that one begins with. */
function lastingBarriers(entry: RoutineLibraryEntry, person: Person): Barrier[] {
  return barriersTo(entry, person).filter(({ kind }) => kind !== 'level');
}

/** The exercise as it would be done in the places that the person ticked. */
function inPlace(entry: RoutineLibraryEntry, person: Person): RoutineLibraryEntry {
  return { ...entry, postures: posturesFor(entry, person) };
}

/** What a plan says of an exercise, beyond its name. */
interface Asked {
  readonly usual?: Dose | undefined;
  readonly note?: string | undefined;
}

function itemOf({ entry, posture }: Placed, person: Person, { usual, note }: Asked = {}) {
  const doses = usual === undefined ? entry.doses : dosesAround(usual, entry.doses);
  return {
    exerciseId: entry.id,
    posture,
    doses: cappedDoses(doses, person.flags),
    minutes: entry.minutes,
    reasons: reasonsFor(entry, person),
    care: careFor({ entry, posture }, person, usual),
    ready: readyFor({ entry, posture }),
    barriers: lastingBarriers(entry, person),
    note: note ?? null,
  } satisfies RoutineItem;
}

function routineFrom(
  title: string,
  items: readonly RoutineItem[],
  placed: readonly Placed[],
  library: readonly RoutineLibraryEntry[],
  person: Person,
  notesOf: typeof notesFor,
): Routine {
  const entries = placed.map(({ entry }) => entry);
  const shown = items.map(({ exerciseId }) => exerciseId);
  const open = library.filter((entry) => barriersTo(entry, person).length === 0);
  return {
    kind: 'routine',
    title,
    level: person.level,
    day: person.flare ? 'flare' : 'usual',
    items,
    minutes: entries.reduce((sum, { minutes }) => sum + minutes, 0),
    transfers: transfersOf(placed),
    leftOut: leftOutFor(library, open, person).filter(
      ({ exerciseId }) => !shown.includes(exerciseId),
    ),
    notes: notesOf(entries, open, person),
  };
}

/**
 * A first routine for these wishes, or a plain reason why there is none. Pure: the same wishes and
 * library give the same routine. The rules are those of evidence/programme A2 and B2; no trial has
 * tested them together.
 */
export function buildRoutine(
  wishes: RoutineWishes,
  library: readonly RoutineLibraryEntry[],
): RoutineResult {
  const person = personOf(wishes);
  if (!mayHaveRoutine(person.screening, person.hasAsked)) return shut(library, person);

  const open = library.filter((entry) => barriersTo(entry, person).length === 0);
  const chosen = chooseExercises(open, person, library);
  if (chosen.length === 0) {
    const why =
      'Nothing in our library fits what you told us. That is a gap of ours, not a fault of yours.';
    return { kind: 'none', why, offer: calmOffer(library, person) };
  }
  const placed = inOrder(balanceFirst(chosen, person).map((entry) => inPlace(entry, person)));
  const items = placed.map((one) => itemOf(one, person));
  return routineFrom(person.goal.label, items, placed, library, person, notesFor);
}

/**
 * What a plan means for this person today: their doses, reasons and cautions, and what keeps an
 * exercise out by now (it then has `barriers`, and does not count for minutes and ups). The order of
 * the plan is kept. Exercises that the library has not got are left out. A safety answer shuts every
 * plan.
 */
export function routineOf(
  plan: RoutinePlan,
  wishes: RoutineWishes,
  library: readonly RoutineLibraryEntry[],
): RoutineResult {
  const person = personOf({ ...wishes, goal: plan.goal });
  if (!mayHaveRoutine(person.screening, person.hasAsked)) return shut(library, person);
  const entries = plan.items.flatMap(
    ({ exerciseId }) => library.find(({ id }) => id === exerciseId) ?? [],
  );
  if (entries.length === 0) {
    const why = 'We do not have any of the exercises of this routine.';
    return { kind: 'none', why, offer: calmOffer(library, person) };
  }
  const fitting = entries.filter((entry) => lastingBarriers(entry, person).length === 0);
  const placed = placedAs(fitting.map((entry) => inPlace(entry, person)));
  const items = entries.map((entry) => {
    const here = placed.find((one) => one.entry.id === entry.id);
    const item = plan.items.find(({ exerciseId }) => exerciseId === entry.id);
    return itemOf(here ?? { entry, posture: entry.postures[0] ?? 'chair' }, person, item);
  });
  const notesOf = plan.origin === 'builder' ? notesFor : planNotes;
  return routineFrom(plan.name, items, placed, library, person, notesOf);
}
