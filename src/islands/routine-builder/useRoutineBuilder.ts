import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { abilities } from '#domain/ability.ts';
import { answersOf } from '#domain/abilityAnswers.ts';
import { addableTo } from '#domain/planChoices.ts';
import { planFrom } from '#domain/planChange.ts';
import { buildRoutine, routineOf, type RoutineResult } from '#domain/routine.ts';
import {
  emptyDraft,
  problemAt,
  wishesOf,
  withAnswers,
  type RoutineDraft,
} from '#domain/routineDraft.ts';
import { changeDraft, type DraftChange } from '#domain/routineDraftChange.ts';
import type { RoutineLibraryEntry } from '#domain/routineLibrary.ts';
import type { RoutinePlan } from '#domain/routinePlan.ts';
import { personOf, type RoutineWishes } from '#domain/routineWishes.ts';
import { resumed } from '#domain/savedRoutine.ts';
import { noRoutines } from '#domain/savedRoutines.ts';
import { abilityAnswers } from '#storage/abilityAnswers.ts';
import { savedRoutine } from '#storage/savedRoutine.ts';
import { savedRoutines } from '#storage/savedRoutines.ts';
import { useStored } from '#storage/useStored.ts';
import type { SaveResult, StoredReading } from '#storage/versionedRecord.ts';
import { useRoutines, type RoutinesChange } from './useRoutines.ts';
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
}

/** At a stop, ticking "I have asked" changes nothing yet: it takes effect on going on. */
function wishesFor(draft: RoutineDraft): RoutineWishes {
  const wishes = wishesOf(draft);
  return draft.stopped ? { ...wishes, hasAsked: false } : wishes;
}

/** The plan that these answers lead to. `null` where they lead to none. */
function planFor(draft: RoutineDraft, library: Library): RoutinePlan | null {
  const built = buildRoutine(wishesFor(draft), library);
  const { goal, days, cue } = draft;
  return built.kind === 'none' ? null : planFrom(built, { goal, days, cue, today: readToday() });
}

/** What is shown: the routine in use as these answers see it, or the one that they lead to. */
function resultFor(draft: RoutineDraft, library: Library, plan: RoutinePlan | null): RoutineResult {
  const wishes = wishesFor(draft);
  const isShown = draft.step === 'result' && !draft.stopped && plan !== null;
  return isShown ? routineOf(plan, wishes, library) : buildRoutine(wishes, library);
}

/** What a change of the answers means for the list of routines. */
function routinesChangeFor(
  { before, next, what }: { before: RoutineDraft; next: RoutineDraft; what: DraftChange },
  library: Library,
  plan: RoutinePlan | null,
): RoutinesChange | null {
  if (next.step !== 'result' || next.stopped) return null;
  const isFinishing = before.step !== 'result';
  if (isFinishing || plan === null) {
    const built = planFor(next, library);
    return built === null ? null : { type: 'rebuild', plan: built };
  }
  if (what.type !== 'wish') return null;
  const person = personOf(wishesFor(next));
  const isOpen = addableTo(plan, person, library).some(({ id }) => id === what.exerciseId);
  const { exerciseId } = what;
  return isOpen ? { type: 'change', change: { type: 'add', exerciseId } } : null;
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
  const result = useMemo(() => resultFor(draft, library, plan), [draft, library, plan]);

  const change = (what: DraftChange) => {
    const next = changeDraft(draft, what);
    const isMove = next.step !== draft.step || next.stopped !== draft.stopped;
    const isGoingOn = what.type === 'next' || what.type === 'skip';
    const isDeletion = what.type === 'start-again';
    keepAbilities(next, what);
    const forRoutines = routinesChangeFor({ before: draft, next, what }, library, plan);
    if (forRoutines !== null) routines.change(forRoutines);
    setVisit({
      draft: next,
      outcome: isDeletion ? (forget() ? 'deleted' : 'not-deleted') : save(next),
      error: isGoingOn && !isMove ? problemAt(next) : null,
      moves: (visit?.moves ?? 0) + (isMove || isDeletion ? 1 : 0),
      problem: isDeletion ? null : (visit?.problem ?? stored.problem),
      asksAgain: !isDeletion && (visit?.asksAgain ?? back.asksAgain),
      wished: what.type === 'wish' ? what.exerciseId : null,
    });
  };

  const ready = today !== null;
  const build = () => {
    const built = planFor(draft, library);
    if (built !== null) routines.change({ type: 'keep', plan: built });
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
