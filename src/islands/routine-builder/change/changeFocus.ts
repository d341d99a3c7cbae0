import { flushSync } from 'react-dom';

/** The line that opens what one may do with an exercise of the plan. */
export function changeSummaryId(exerciseId: string): string {
  return `routine-change-${exerciseId}`;
}

/** The line that opens the list of exercises to add. */
export const addSummaryId = 'routine-add';

/**
 * Makes a change, and then puts the focus where `find` says. The change is drawn first: what it moves
 * or takes away loses the focus, and what it brings is not there before.
 */
export function changeThenFocus(
  change: () => void,
  find: () => HTMLElement | null | undefined,
): void {
  flushSync(change);
  find()?.focus();
}

/** The first of these that stands on the page. */
export function firstById(ids: readonly string[]): HTMLElement | null {
  for (const id of ids) {
    const element = document.getElementById(id);
    if (element !== null) return element;
  }
  return null;
}
