import { useMemo, useSyncExternalStore } from 'react';
import type { CalendarDay } from '#domain/calendarDay.ts';
import { decodePlan } from '#domain/plan/planLink.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { PlanReading } from '#domain/plan/routinePlan.ts';

/** The browser tells of every change of the address but our own. */
const listeners = new Set<() => void>();

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  window.addEventListener('hashchange', onChange);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener('hashchange', onChange);
  };
}

/** Takes the plan out of the address, so that a reload does not bring it back. */
function dismiss() {
  history.replaceState(history.state, '', location.pathname + location.search);
  for (const listener of listeners) listener();
}

/** True for what means to be a link to a routine, whole or not. Other fragments are not ours. */
function claimsPlan(hash: string): boolean {
  return /^#r\d+(?:\.|%2e|$)/i.test(hash);
}

/**
 * The plan that the address holds after "#", read but not kept; a refusal when it cannot be read;
 * `null` when the address holds none, and on the server.
 */
export function useReceivedPlan(
  library: readonly RoutineLibraryEntry[],
  today: CalendarDay | null,
): { readonly reading: PlanReading | null; readonly dismiss: () => void } {
  const hash = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  );
  const reading = useMemo(() => {
    if (today === null || !claimsPlan(hash)) return null;
    return decodePlan(hash, (exerciseId) => library.some(({ id }) => id === exerciseId), today);
  }, [hash, library, today]);
  return { reading, dismiss };
}
