import { measures } from '#domain/dose/dose.ts';
import { doseLine } from '#domain/dose/doseWords.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { PlanItem, RoutinePlan } from '#domain/plan/routinePlan.ts';

type Library = readonly RoutineLibraryEntry[];

function entryOf(library: Library, exerciseId: string | undefined) {
  return library.find(({ id }) => id === exerciseId);
}

function nameOf(library: Library, exerciseId: string | undefined): string {
  return entryOf(library, exerciseId)?.name ?? 'One exercise';
}

/** The first of these that the others have not got. */
function missingFrom(items: readonly PlanItem[], others: readonly PlanItem[]) {
  return items.find((item) => !others.some(({ exerciseId }) => exerciseId === item.exerciseId));
}

function noteNews(before: string | undefined, after: string | undefined): string {
  if (before === after) return '';
  return after === undefined ? 'Your note is gone.' : 'Your note is kept.';
}

function itemNews(before: PlanItem, after: PlanItem, library: Library): string {
  const isSameDose = measures.every(
    (measure) => before.usual?.[measure] === after.usual?.[measure],
  );
  if (isSameDose) return noteNews(before.note, after.note);
  const entry = entryOf(library, after.exerciseId);
  const name = nameOf(library, after.exerciseId);
  return after.usual === undefined
    ? `${name}: back to the suggested amount.`
    : `${name}: ${doseLine(after.usual, entry?.perSide ?? false)}.`;
}

/** News of plans with as many exercises as before. */
function changeNews(before: RoutinePlan, after: RoutinePlan, library: Library): string {
  const gone = missingFrom(before.items, after.items);
  const come = missingFrom(after.items, before.items);
  if (gone !== undefined && come !== undefined) {
    return `${nameOf(library, come.exerciseId)} is now in place of ${nameOf(library, gone.exerciseId)}.`;
  }
  const place = after.items.findIndex(
    ({ exerciseId }, index) => before.items[index]?.exerciseId !== exerciseId,
  );
  if (place >= 0) {
    const [first, second] = after.items.slice(place);
    return `${nameOf(library, first?.exerciseId)} now comes before ${nameOf(library, second?.exerciseId)}.`;
  }
  const told = after.items.map((item, index) => {
    const old = before.items[index];
    return old === undefined ? '' : itemNews(old, item, library);
  });
  return told.find((line) => line !== '') ?? noteNews(before.note, after.note);
}

/**
 * What one change did to a plan, in a sentence for those who cannot see it. Empty when nothing has to
 * be said here: another plan, a new name (`RoutineShelf` tells both), or an exercise more
 * (`AddExercise` tells that).
 */
export function planNews(before: RoutinePlan, after: RoutinePlan, library: Library): string {
  if (before.name !== after.name || before.madeOn !== after.madeOn) return '';
  const more = after.items.length - before.items.length;
  if (more === 0) return changeNews(before, after, library);
  const gone = missingFrom(before.items, after.items);
  return more === -1 && gone !== undefined
    ? `${nameOf(library, gone.exerciseId)} is out of your routine.`
    : '';
}
