import { useState } from 'react';
import type { CalendarDay } from '#domain/calendarDay.ts';
import { changePlan, type PlanChange } from '#domain/plan/planChange.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import {
  currentOf,
  withCopy,
  withCurrent,
  withoutRoutine,
  withPlan,
  withRoutine,
  type SavedRoutines,
} from '#domain/plan/savedRoutines.ts';
import { savedRoutines } from '#storage/savedRoutines.ts';
import { useStored } from '#storage/useStored.ts';
import type { SaveResult } from '#storage/versionedRecord.ts';

/** Everything that can be done to the list of routines. */
export type RoutinesChange =
  | { type: 'choose'; id: string }
  | { type: 'copy'; id: string }
  | { type: 'delete'; id: string }
  /** Puts back what the last deletion took. */
  | { type: 'undo' }
  /** Adds plans from elsewhere: just built, a link, a file. As many as there is room for. */
  | { type: 'keep'; plans: readonly RoutinePlan[] }
  /** Puts a newly built plan in the place of one that nobody has changed. */
  | { type: 'rebuild'; plan: RoutinePlan }
  | { type: 'change'; change: PlanChange }
  /** Notes that the routine in use was open today. */
  | { type: 'seen' };

interface Visit {
  readonly saved: SavedRoutines;
  readonly outcome: SaveResult;
  /** The list before the last deletion. */
  readonly undo: SavedRoutines | null;
}

function changed(saved: SavedRoutines, what: RoutinesChange, today: CalendarDay): SavedRoutines {
  const current = currentOf(saved);
  switch (what.type) {
    case 'choose':
      return withCurrent(saved, what.id);
    case 'copy':
      return withCopy(saved, what.id, today);
    case 'delete':
      return withoutRoutine(saved, what.id);
    case 'keep':
      return what.plans.reduce((list, plan) => withRoutine(list, plan, today), saved);
    case 'rebuild':
      return current?.plan.origin === 'builder'
        ? withPlan(saved, current.id, what.plan, today)
        : withRoutine(saved, what.plan, today);
    case 'change':
      return current === null
        ? saved
        : withPlan(saved, current.id, changePlan(current.plan, what.change), today);
    case 'seen':
      return current === null ? saved : withPlan(saved, current.id, current.plan, today);
    case 'undo':
      return saved;
  }
}

/**
 * The routines that a person keeps. Each change is written at once; where the browser keeps nothing,
 * they live as long as the page.
 */
export function useRoutines(today: CalendarDay | null) {
  const stored = useStored(savedRoutines);
  const [visit, setVisit] = useState<Visit | null>(null);
  const isKept = visit === null || visit.outcome === 'saved';
  const saved = isKept ? stored.data : visit.saved;

  /** Gives back how many routines there are more than before. */
  const change = (what: RoutinesChange): number => {
    if (today === null) return 0;
    const isUndo = what.type === 'undo';
    const next = isUndo ? (visit?.undo ?? saved) : changed(saved, what, today);
    const outcome = savedRoutines.write(next);
    setVisit({ saved: next, outcome, undo: what.type === 'delete' ? saved : null });
    return next.routines.length - saved.routines.length;
  };

  return {
    saved,
    current: currentOf(saved),
    canUndo: visit?.undo != null,
    outcome: visit?.outcome ?? null,
    problem: stored.problem,
    change,
  };
}

export type RoutinesState = ReturnType<typeof useRoutines>;
