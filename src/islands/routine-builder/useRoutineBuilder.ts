import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { abilities } from '#domain/body/ability.ts';
import { answersOf } from '#domain/body/abilityAnswers.ts';
import {
  emptyDraft,
  problemAt,
  withAnswers,
  type RoutineDraft,
} from '#domain/routine/routineDraft.ts';
import { changeDraft, type DraftChange } from '#domain/routine/routineDraftChange.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import { resumed } from '#domain/routine/savedRoutine.ts';
import { noRoutines } from '#domain/plan/savedRoutines.ts';
import { abilityAnswers } from '#storage/abilityAnswers.ts';
import { savedRoutine } from '#storage/savedRoutine.ts';
import { savedRoutines } from '#storage/savedRoutines.ts';
import { useStored } from '#storage/useStored.ts';
import type { SaveResult, StoredReading } from '#storage/versionedRecord.ts';
import { planFor, resultFor, routinesChangeFor, showsPlan } from './routineFlow.ts';
import { useRoutines } from './useRoutines.ts';
import { readToday, useToday } from './useToday.ts';

type Library = readonly RoutineLibraryEntry[];

/** What has happened on this visit. Until something has, the saved answers are shown. */
interface Visit {
  readonly draft: RoutineDraft;
  readonly outcome: SaveResult | 'deleted' | 'not-deleted';
  /** What has to be put right before going on. */
  readonly error: string | null;
  /** Counts the changes of screen, so that the heading can take the focus. */
  readonly moves: number;
  readonly problem: StoredReading<unknown>['problem'];
  readonly asksAgain: boolean;
  /** The exercise that this visit has put on the list of wishes. */
  readonly wished: string | null;
  /** The questions were asked for, by somebody who could have gone without. */
  readonly isAsking: boolean;
  /** The questions lead to one more routine, not to another in its place. */
  readonly isAnother: boolean;
}

function save(draft: RoutineDraft): SaveResult {
  return savedRoutine.write({ draft, savedOn: readToday() });
}

/** What the body can do is one answer for the whole site: the library and the search keep to it too. */
function keepAbilities(draft: RoutineDraft, change: DraftChange) {
  if (!('step' in change) || change.step !== 'cannot') return;
  const can = draft.none.includes('cannot') ? abilities : abilityAnswers.read().data.can;
  abilityAnswers.write(
    answersOf(
      draft.cannot,
      can.filter((ability) => !draft.cannot.includes(ability)),
    ),
  );
}

/** Deletes the answers and the routines. False when the browser does not let us. */
function forget(): boolean {
  const gone = [savedRoutine.remove(), savedRoutines.remove(), abilityAnswers.remove()];
  return gone.every(Boolean);
}

/** The exercise that an address asks to add: "#add=bridge". */
function wishIn(hash: string, library: Library): string | null {
  const asked = /^#add=([a-z0-9-]+)$/.exec(hash)?.[1];
  return library.find(({ id }) => id === asked)?.id ?? null;
}

/**
 * What the builder knows and can do. Each change goes through the domain's reducer and is kept at
 * once; where the browser keeps nothing, the answers live as long as the page.
 */
export function useRoutineBuilder(library: Library) {
  const today = useToday();
  const stored = useStored(savedRoutine);
  const [visit, setVisit] = useState<Visit | null>(null);
  const back = useMemo(
    () => (today === null ? { draft: emptyDraft, asksAgain: false } : resumed(stored.data, today)),
    [stored.data, today],
  );
  const body = useStored(abilityAnswers).data;
  const draft = useMemo(
    () => withAnswers(visit?.draft ?? back.draft, body),
    [visit?.draft, back.draft, body],
  );
  const routines = useRoutines(today);
  const plan = routines.current?.plan ?? null;
  const isPlan = showsPlan(draft, plan, visit?.isAsking ?? back.asksAgain);
  const result = useMemo(
    () => resultFor(draft, library, isPlan ? plan : null),
    [draft, library, isPlan, plan],
  );

  const change = (what: DraftChange) => {
    const next = changeDraft(draft, what);
    const opensQuestions = isPlan && next.step !== 'result';
    const isMove = next.step !== draft.step || next.stopped !== draft.stopped;
    const isGoingOn = what.type === 'next' || what.type === 'skip';
    const isDeletion = what.type === 'start-again';
    keepAbilities(next, what);
    const isAnother = what.type === 'make-another' || (visit?.isAnother ?? false);
    const forRoutines =
      today === null
        ? null
        : routinesChangeFor({ before: draft, next, what, isAnother }, library, { plan, today });
    if (forRoutines !== null) routines.change(forRoutines);
    const isDone = next.step === 'result';
    setVisit({
      draft: next,
      outcome: isDeletion ? (forget() ? 'deleted' : 'not-deleted') : save(next),
      error: isGoingOn && !isMove ? problemAt(next) : null,
      moves: (visit?.moves ?? 0) + (isMove || isDeletion || opensQuestions ? 1 : 0),
      problem: isDeletion ? null : (visit?.problem ?? stored.problem),
      asksAgain: !isDeletion && (visit?.asksAgain ?? back.asksAgain),
      wished: what.type === 'wish' ? what.exerciseId : null,
      isAsking: !isDone && (what.type === 'change-answers' || (visit?.isAsking ?? back.asksAgain)),
      isAnother: !isDone && isAnother,
    });
  };

  const ready = today !== null;
  const build = () => {
    const built = today === null ? null : planFor(draft, library, today);
    if (built !== null) routines.change({ type: 'keep', plans: [built] });
  };
  const upgrade = useEffectEvent(() => {
    // Answers from before there was a list of routines: what they led to is put on it.
    if (draft.step === 'result' && !draft.stopped && routines.saved === noRoutines) build();
  });
  const addWish = useEffectEvent(() => {
    const exerciseId = wishIn(location.hash, library);
    if (exerciseId === null) return;
    // Once is enough: a reload, or coming back to this address, adds nothing.
    history.replaceState(history.state, '', location.pathname);
    change({ type: 'wish', exerciseId });
  });
  useEffect(() => {
    if (!ready) return undefined;
    upgrade();
    addWish();
    window.addEventListener('hashchange', addWish);
    return () => window.removeEventListener('hashchange', addWish);
  }, [ready]);

  return {
    /** False on the server and while hydrating, when an answer would be lost. */
    ready,
    draft,
    result,
    /** The routine in use is shown, not a question. */
    isPlan,
    routines,
    /** Builds a routine from the answers and keeps it. */
    build,
    today,
    error: visit?.error ?? null,
    moves: visit?.moves ?? 0,
    outcome: visit?.outcome ?? null,
    problem: visit === null ? stored.problem : visit.problem,
    asksAgain: visit === null ? back.asksAgain : visit.asksAgain,
    wished: visit?.wished ?? null,
    change,
  };
}

export type RoutineBuilderState = ReturnType<typeof useRoutineBuilder>;
