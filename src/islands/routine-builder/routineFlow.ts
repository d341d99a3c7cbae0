import type { CalendarDay } from '#domain/calendarDay.ts';
import { planFrom } from '#domain/plan/planChange.ts';
import { addableTo } from '#domain/plan/planChoices.ts';
import { buildRoutine, routineOf, type RoutineResult } from '#domain/routine/routine.ts';
import { wishesOf, type RoutineDraft } from '#domain/routine/routineDraft.ts';
import type { DraftChange } from '#domain/routine/routineDraftChange.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import { personOf, type RoutineWishes } from '#domain/routine/routineWishes.ts';
import type { RoutinesChange } from './useRoutines.ts';

type Library = readonly RoutineLibraryEntry[];

/** At a stop, ticking "I have asked" changes nothing yet: it takes effect on going on. */
function wishesFor(draft: RoutineDraft): RoutineWishes {
  const wishes = wishesOf(draft);
  return draft.stopped ? { ...wishes, hasAsked: false } : wishes;
}

/** The plan that these answers lead to. `null` where they lead to none. */
export function planFor(
  draft: RoutineDraft,
  library: Library,
  today: CalendarDay,
): RoutinePlan | null {
  const built = buildRoutine(wishesFor(draft), library);
  const { goal, days, cue } = draft;
  return built.kind === 'none' ? null : planFrom(built, { goal, days, cue, today });
}

/** True once any question of the safety check has an answer. */
export function hasAnswers({ safety, none }: RoutineDraft): boolean {
  return safety.length > 0 || none.length > 0;
}

/**
 * True when the routine in use is shown and not a question: after the last question, and for somebody
 * who kept a routine that was sent and has not answered anything.
 */
export function showsPlan(
  draft: RoutineDraft,
  plan: RoutinePlan | null,
  isAsking: boolean,
): boolean {
  if (draft.stopped || plan === null) return false;
  return draft.step === 'result' || !(hasAnswers(draft) || isAsking);
}

/** What is shown: the routine in use as these answers see it, or the one that they lead to. */
export function resultFor(
  draft: RoutineDraft,
  library: Library,
  shownPlan: RoutinePlan | null,
): RoutineResult {
  const wishes = wishesFor(draft);
  return shownPlan === null ? buildRoutine(wishes, library) : routineOf(shownPlan, wishes, library);
}

interface Step {
  readonly before: RoutineDraft;
  readonly next: RoutineDraft;
  readonly what: DraftChange;
  /** The person asked for one more routine. */
  readonly isAnother: boolean;
}

/**
 * What a change of the answers means for the list of routines. A plan that somebody has changed, or
 * was sent, is never built over: new answers only change what of it fits today.
 */
export function routinesChangeFor(
  { before, next, what, isAnother }: Step,
  library: Library,
  { plan, today }: { plan: RoutinePlan | null; today: CalendarDay },
): RoutinesChange | null {
  if (next.step !== 'result' || next.stopped) return null;
  if (before.step !== 'result' || plan === null) {
    const isOthers = plan !== null && plan.origin !== 'builder';
    const built = isOthers && !isAnother ? null : planFor(next, library, today);
    if (built === null) return null;
    return isAnother ? { type: 'keep', plans: [built] } : { type: 'rebuild', plan: built };
  }
  if (what.type !== 'wish') return null;
  const person = personOf(wishesFor(next));
  const { exerciseId } = what;
  const isOpen = addableTo(plan, person, library).some(({ id }) => id === exerciseId);
  return isOpen ? { type: 'change', change: { type: 'add', exerciseId } } : null;
}
