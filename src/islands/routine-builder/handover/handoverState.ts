import type { CalendarDay } from '#domain/calendarDay.ts';
import { changePlan, type PlanChange } from '#domain/plan/planChange.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';

/** Most exercises in a plan for a client, as in a first routine (evidence/programme A2, convention). */
export const MOST_FOR_CLIENT = 4;

const NAME_UNLESS_TOLD = 'Exercises for you';

/** The plan that a clinician is making. */
export interface HandoverState {
  /** `null`: nothing is chosen. A plan cannot be empty. */
  readonly plan: RoutinePlan | null;
  /** The plan before its last exercise went: its name, days and note come back with the next one. */
  readonly emptied: RoutinePlan | null;
}

export const nothingChosen: HandoverState = { plan: null, emptied: null };

/** A change, and the day on which it is made. */
export interface DatedChange {
  readonly change: PlanChange;
  readonly today: CalendarDay;
}

export function isFull({ plan }: HandoverState): boolean {
  return plan !== null && plan.items.length >= MOST_FOR_CLIENT;
}

function begun({ emptied }: HandoverState, exerciseId: string, today: CalendarDay): RoutinePlan {
  const kept = emptied ?? { name: NAME_UNLESS_TOLD, goal: null, days: [], cue: null };
  return { ...kept, items: [{ exerciseId }], madeOn: today, origin: 'clinician' };
}

function isOnly(exerciseId: string, { items }: RoutinePlan): boolean {
  return items.every((item) => item.exerciseId === exerciseId);
}

/**
 * The plan after a change. The first exercise begins a plan, and without the last there is none. A
 * fifth one, or anything that would break the plan, changes nothing; a name without words is the
 * usual name again.
 */
export function changeHandover(
  state: HandoverState,
  { change, today }: DatedChange,
): HandoverState {
  const { plan } = state;
  if (plan === null) {
    return change.type === 'add'
      ? { plan: begun(state, change.exerciseId, today), emptied: null }
      : state;
  }
  if (change.type === 'add' && isFull(state)) return state;
  if (change.type === 'remove' && isOnly(change.exerciseId, plan)) {
    return { plan: null, emptied: plan };
  }
  const named = change.type === 'rename' && change.name.trim() === '';
  const next = changePlan(plan, named ? { type: 'rename', name: NAME_UNLESS_TOLD } : change);
  return next === plan ? state : { plan: next, emptied: null };
}
