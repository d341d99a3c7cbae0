import type { DayKind } from '../dose/dose.ts';
import type { GoalId } from './goal.ts';
import {
  emptyDraft,
  isSafetyStep,
  problemAt,
  routineSteps,
  stopsAt,
  type RoutineDraft,
  type RoutineStep,
} from './routineDraft.ts';
import type { DaysAWeek } from '../plan/routineWeek.ts';
import type { SessionMinutes, StartStyle } from './routineWishes.ts';
import { safetyQuestions } from '../safety/safetyScreen.ts';

/** Everything a person can do to the draft. */
export type DraftChange =
  | { type: 'tick'; step: RoutineStep; value: string }
  | { type: 'none'; step: RoutineStep }
  | { type: 'choose-goal'; goal: GoalId | null }
  /** Puts an exercise on the list of those that the person chose, or takes it off. */
  | { type: 'wish'; exerciseId: string }
  | { type: 'unwish'; exerciseId: string }
  | { type: 'choose-style'; style: StartStyle }
  | { type: 'choose-minutes'; minutes: SessionMinutes }
  | { type: 'choose-days'; days: DaysAWeek }
  | { type: 'choose-day'; day: DayKind }
  | { type: 'say-asked'; hasAsked: boolean }
  | { type: 'next' }
  /** Forward without an answer, where that is safe. */
  | { type: 'skip' }
  | { type: 'back' }
  | { type: 'change-answers' }
  /** Asks anew for the goal and what comes after, for one more routine. */
  | { type: 'make-another' }
  | { type: 'start-again' };

/** A routine of one's own choice stays small (evidence/programme A2: 3 to 5, convention). */
const MOST_WISHED = 4;

function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

/** The latest wish comes first; the oldest goes when there are too many. */
function withWish(wished: readonly string[], exerciseId: string): string[] {
  return [exerciseId, ...wished.filter((id) => id !== exerciseId)].slice(0, MOST_WISHED);
}

/** Takes a safety answer in or out. What follows a question goes when the question goes. */
function withSafety(draft: RoutineDraft, id: string): RoutineDraft {
  const safety = toggled(draft.safety, id);
  const stays = (answer: string) => {
    const parent = safetyQuestions.find((question) => question.id === answer)?.follows;
    return parent === undefined || safety.includes(parent);
  };
  // Other answers are other things to ask about.
  return { ...draft, safety: safety.filter(stays), hasAsked: false };
}

/** The answers that hold the ticks of a step, safety steps aside. */
const tickKeys = {
  regions: 'regions',
  cannot: 'cannot',
  start: 'signs',
  places: 'places',
  things: 'things',
  likes: 'likes',
} as const satisfies Partial<Record<RoutineStep, keyof RoutineDraft>>;

function tickKey(step: RoutineDraft['step']) {
  return step in tickKeys ? tickKeys[step as keyof typeof tickKeys] : null;
}

function withTick(draft: RoutineDraft, step: RoutineStep, value: string): RoutineDraft {
  const answered = { ...draft, none: draft.none.filter((other) => other !== step) };
  if (isSafetyStep(step)) return withSafety(answered, value);
  const key = tickKey(step);
  return key === null ? draft : { ...answered, [key]: toggled<string>(draft[key], value) };
}

/** "None of these" takes away every tick of its step. */
function withNone(draft: RoutineDraft, step: RoutineStep): RoutineDraft {
  const none = toggled(draft.none, step);
  const key = tickKey(step);
  if (key !== null) return { ...draft, none, [key]: [] };
  if (!isSafetyStep(step)) return draft;
  const here = safetyQuestions.filter((question) => question.step === step).map(({ id }) => id);
  const safety = draft.safety.filter((id) => !here.includes(id));
  return { ...draft, none, safety, hasAsked: false };
}

function stepAfter(step: RoutineDraft['step']): RoutineDraft['step'] {
  return step === 'result' ? step : (routineSteps[routineSteps.indexOf(step) + 1] ?? 'result');
}

function stepBefore(step: RoutineDraft['step']): RoutineDraft['step'] {
  const index = step === 'result' ? routineSteps.length : routineSteps.indexOf(step);
  return routineSteps[index - 1] ?? step;
}

function withoutAnswer(draft: RoutineDraft): RoutineDraft {
  if (draft.step === 'goal') return { ...draft, goal: null };
  const key = tickKey(draft.step);
  return key === null ? draft : { ...draft, [key]: [] };
}

/** Forward, unless something has to be put right first or the safety check stops here. */
function forward(draft: RoutineDraft): RoutineDraft {
  if (problemAt(draft) !== null) return draft;
  if (stopsAt(draft)) return { ...draft, stopped: true };
  return { ...draft, stopped: false, step: stepAfter(draft.step) };
}

/** One step of the builder's story: the draft, and what was done, give the next draft. */
export function changeDraft(draft: RoutineDraft, change: DraftChange): RoutineDraft {
  switch (change.type) {
    case 'tick':
      return withTick(draft, change.step, change.value);
    case 'none':
      return withNone(draft, change.step);
    case 'choose-goal':
      return { ...draft, goal: change.goal };
    case 'wish':
      return { ...draft, wished: withWish(draft.wished, change.exerciseId) };
    case 'unwish':
      return { ...draft, wished: draft.wished.filter((id) => id !== change.exerciseId) };
    case 'choose-style':
      return { ...draft, style: change.style };
    case 'choose-days':
      return { ...draft, days: change.days };
    case 'choose-minutes':
      return { ...draft, minutes: change.minutes };
    case 'choose-day':
      return { ...draft, day: change.day };
    case 'say-asked':
      return { ...draft, hasAsked: change.hasAsked };
    case 'next':
      return forward(draft);
    case 'skip':
      return forward(withoutAnswer(draft));
    case 'back':
      return draft.stopped
        ? { ...draft, stopped: false }
        : { ...draft, step: stepBefore(draft.step) };
    case 'change-answers':
      return { ...draft, stopped: false, step: 'now', day: null };
    case 'make-another':
      return { ...draft, stopped: false, step: 'goal', goal: null, wished: [], day: null };
    case 'start-again':
      return emptyDraft;
  }
}
