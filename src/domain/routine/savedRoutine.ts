import * as z from 'zod/mini';
import { calendarDaySchema, daysBetween, type CalendarDay } from '../calendarDay.ts';
import {
  emptyDraft,
  problemAt,
  routineDraftSchema,
  routineSteps,
  type RoutineDraft,
} from './routineDraft.ts';

/** The safety check is asked again on return after this many days (evidence/programme B2). */
const SAFETY_HOLDS_DAYS = 28;

/** What the builder keeps: the answers as given. The routines are a record of their own. */
export const savedRoutineSchema = z.object({
  draft: routineDraftSchema,
  /** The day of the last change. */
  savedOn: calendarDaySchema,
});
export type SavedRoutine = z.infer<typeof savedRoutineSchema>;

export interface Resumed {
  readonly draft: RoutineDraft;
  /** True when the safety questions have to be asked again because time has passed. */
  readonly asksAgain: boolean;
}

/** A draft never stands behind a question that it has not answered. */
function atFirstGap(draft: RoutineDraft): RoutineDraft {
  const reached = draft.step === 'result' ? routineSteps.length : routineSteps.indexOf(draft.step);
  const gap = routineSteps.slice(0, reached).find((step) => problemAt(draft, step) !== null);
  return gap === undefined ? draft : { ...draft, step: gap, stopped: false };
}

/** What a person comes back to. After a long gap the safety answers are asked anew; the rest is kept. */
export function resumed(saved: SavedRoutine | null, today: CalendarDay): Resumed {
  if (saved === null) return { draft: emptyDraft, asksAgain: false };
  const { draft, savedOn } = saved;
  const days = Math.abs(daysBetween(savedOn, today));
  const hasAnswers = draft.safety.length > 0 || draft.none.length > 0;
  if (days < SAFETY_HOLDS_DAYS || !hasAnswers)
    return { draft: atFirstGap(days === 0 ? draft : { ...draft, day: null }), asksAgain: false };
  const { safety, hasAsked, none, step, stopped, day } = emptyDraft;
  return { draft: { ...draft, safety, hasAsked, none, step, stopped, day }, asksAgain: true };
}
