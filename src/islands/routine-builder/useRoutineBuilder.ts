import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { abilities } from '#domain/ability.ts';
import { answersOf } from '#domain/abilityAnswers.ts';
import { buildRoutine, type RoutineResult } from '#domain/routine.ts';
import {
  emptyDraft,
  problemAt,
  wishesOf,
  withAnswers,
  type RoutineDraft,
} from '#domain/routineDraft.ts';
import { changeDraft, type DraftChange } from '#domain/routineDraftChange.ts';
import type { RoutineLibraryEntry } from '#domain/routineLibrary.ts';
import { resumed, type SavedRoutine } from '#domain/savedRoutine.ts';
import { abilityAnswers } from '#storage/abilityAnswers.ts';
import { savedRoutine } from '#storage/savedRoutine.ts';
import { useStored } from '#storage/useStored.ts';
import type { SaveResult, StoredReading } from '#storage/versionedRecord.ts';
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
function resultFor(draft: RoutineDraft, library: Library): RoutineResult {
  const wishes = wishesOf(draft);
  return buildRoutine(draft.stopped ? { ...wishes, hasAsked: false } : wishes, library);
}

/** The routine as it is kept: its day of making stays while its exercises stay. */
function planOf(draft: RoutineDraft, library: Library, before: SavedRoutine | null) {
  if (draft.stopped) return null;
  if (draft.step !== 'result') return before?.plan ?? null;
  const result = buildRoutine(wishesOf(draft), library);
  if (result.kind === 'none') return null;
  const exerciseIds = result.items.map(({ exerciseId }) => exerciseId);
  const old = before?.plan ?? null;
  const isSame = old !== null && old.exerciseIds.join() === exerciseIds.join();
  return { exerciseIds, madeOn: isSame ? old.madeOn : readToday() };
}

function save(draft: RoutineDraft, library: Library): SaveResult {
  const plan = planOf(draft, library, savedRoutine.read().data);
  return savedRoutine.write({ draft, savedOn: readToday(), plan });
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

/** Deletes the answers and the routine. False when the browser does not let us. */
function forget(): boolean {
  const gone = [savedRoutine.remove(), abilityAnswers.remove()];
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
  const result = useMemo(() => resultFor(draft, library), [draft, library]);

  const change = (what: DraftChange) => {
    const next = changeDraft(draft, what);
    const isMove = next.step !== draft.step || next.stopped !== draft.stopped;
    const isGoingOn = what.type === 'next' || what.type === 'skip';
    const isDeletion = what.type === 'start-again';
    keepAbilities(next, what);
    setVisit({
      draft: next,
      outcome: isDeletion ? (forget() ? 'deleted' : 'not-deleted') : save(next, library),
      error: isGoingOn && !isMove ? problemAt(next) : null,
      moves: (visit?.moves ?? 0) + (isMove || isDeletion ? 1 : 0),
      problem: isDeletion ? null : (visit?.problem ?? stored.problem),
      asksAgain: !isDeletion && (visit?.asksAgain ?? back.asksAgain),
      wished: what.type === 'wish' ? what.exerciseId : null,
    });
  };

  const ready = today !== null;
  const addWish = useEffectEvent(() => {
    const exerciseId = wishIn(location.hash, library);
    if (exerciseId === null) return;
    // Once is enough: a reload, or coming back to this address, adds nothing.
    history.replaceState(history.state, '', location.pathname);
    change({ type: 'wish', exerciseId });
  });
  useEffect(() => {
    if (!ready) return undefined;
    addWish();
    window.addEventListener('hashchange', addWish);
    return () => window.removeEventListener('hashchange', addWish);
  }, [ready]);

  return {
    /** False on the server and while hydrating, when an answer would be lost. */
    ready,
    draft,
    result,
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
