import { addDays, type CalendarDay } from '../calendarDay.ts';
import { isLiked } from '../routine/enjoyment.ts';
import { barriersTo } from '../routine/routineGates.ts';
import type { RoutineLibraryEntry } from '../routine/routineLibrary.ts';
import type { RoutinePlan } from './routinePlan.ts';
import type { Person } from '../routine/routineWishes.ts';
import { mayHaveRoutine } from '../safety/safetyScreen.ts';

/** What an exercise of a plan may be changed into. */
export interface PlanChoices {
  /** Others that do its job, the nearest first. */
  readonly swaps: readonly string[];
  readonly easier: string | null;
  readonly harder: string | null;
  /** The next rung, and the day from which it is offered, where that is still to come. */
  readonly later: { readonly exerciseId: string; readonly from: CalendarDay } | null;
}

/** P9: the next rung comes after two weeks at the top of this one: a level each two weeks (convention). */
const DAYS_BEFORE_NEXT_RUNG = 14;
const MOST_SWAPS = 6;

/** P0, P1: while a safety answer shuts the routine, there is nothing to change it into. */
function isShut({ screening, hasAsked }: Person): boolean {
  return !mayHaveRoutine(screening, hasAsked);
}

/** True when nothing but the first day's level keeps an exercise out. */
function isOpen(entry: RoutineLibraryEntry, person: Person): boolean {
  return barriersTo(entry, person).every(({ kind }) => kind === 'level');
}

function shareOneOf<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.some((one) => others.includes(one));
}

/**
 * How near another exercise comes to the job of this one: 0 named as the same job, 1 the same ladder,
 * 2 the same part of the body and the same main aim. `null`: another job (A5: jordan2010,
 * saragiotto2016, owen2020 for swapping within these).
 */
export function nearness(entry: RoutineLibraryEntry, other: RoutineLibraryEntry): 0 | 1 | 2 | null {
  if (entry.sameJob.includes(other.id) || other.sameJob.includes(entry.id)) return 0;
  const rungs = [entry.easier, entry.harder];
  if (rungs.includes(other.id) || other.easier === entry.id || other.harder === entry.id) return 1;
  const sameAim = entry.elements[0] === other.elements[0];
  return sameAim && shareOneOf(entry.regions, other.regions) ? 2 : null;
}

/** Others for the same job that are open to this person today and not in the plan yet. */
function swapsFor(
  entry: RoutineLibraryEntry,
  plan: RoutinePlan,
  person: Person,
  library: readonly RoutineLibraryEntry[],
): string[] {
  const taken = plan.items.map(({ exerciseId }) => exerciseId);
  return library
    .flatMap((other) => {
      const near = nearness(entry, other);
      const fits = near !== null && !taken.includes(other.id);
      return fits && barriersTo(other, person).length === 0 ? [{ other, near }] : [];
    })
    .sort(
      (one, two) =>
        one.near - two.near ||
        Number(isLiked(two.other, person.likes)) - Number(isLiked(one.other, person.likes)) ||
        one.other.level - two.other.level ||
        (one.other.id < two.other.id ? -1 : 1),
    )
    .slice(0, MOST_SWAPS)
    .map(({ other }) => other.id);
}

/**
 * What the person may do with one exercise of their plan: only what no gate, caution or flag of theirs
 * shuts. A step up past the starting level is offered after two weeks with the plan (A2, P9).
 */
export function choicesFor(
  exerciseId: string,
  plan: RoutinePlan,
  person: Person,
  library: readonly RoutineLibraryEntry[],
  today: CalendarDay,
): PlanChoices {
  const entry = library.find(({ id }) => id === exerciseId);
  if (entry === undefined || isShut(person))
    return { swaps: [], easier: null, harder: null, later: null };
  const rung = (id: string | null) => {
    const other = library.find((candidate) => candidate.id === id);
    const taken = plan.items.some((item) => item.exerciseId === id);
    return other !== undefined && !taken && isOpen(other, person) ? other : null;
  };
  const above = person.flare ? null : rung(entry.harder);
  const levelsUp = above === null ? 0 : Math.max(0, above.level - person.level);
  const from = addDays(plan.madeOn, DAYS_BEFORE_NEXT_RUNG * levelsUp);
  const isLater = above !== null && today < from;
  return {
    swaps: swapsFor(entry, plan, person, library),
    easier: rung(entry.easier)?.id ?? null,
    harder: above === null || isLater ? null : above.id,
    later: isLater ? { exerciseId: above.id, from } : null,
  };
}

/** Exercises that can be added: open today, at the starting level, and not in the plan yet. */
export function addableTo(
  plan: RoutinePlan,
  person: Person,
  library: readonly RoutineLibraryEntry[],
): readonly RoutineLibraryEntry[] {
  if (isShut(person)) return [];
  const taken = plan.items.map(({ exerciseId }) => exerciseId);
  return library.filter(
    (entry) => !taken.includes(entry.id) && barriersTo(entry, person).length === 0,
  );
}
