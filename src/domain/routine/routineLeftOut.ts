import { barriersTo, posturesFor, type Barrier } from './routineGates.ts';
import { regionsShared } from './routineChoice.ts';
import type { Posture, RoutineLibraryEntry } from './routineLibrary.ts';
import type { Person } from './routineWishes.ts';

/** An exercise that would have suited the wishes, and why it is not in the routine. */
export interface LeftOut {
  readonly exerciseId: string;
  readonly reason: string;
  /** True when a clinician's yes would let it in. */
  readonly askable: boolean;
  /** An open exercise that does the same job. */
  readonly instead: { readonly exerciseId: string; readonly posture: Posture } | null;
}

/** The rung above the highest open one: the only step up that is worth naming now. */
function nextRung(library: readonly RoutineLibraryEntry[], person: Person): string | null {
  const rungs = person.goal.ladder.filter(({ exerciseId }) =>
    library.some((entry) => entry.id === exerciseId && entry.level > person.level),
  );
  return rungs[0]?.exerciseId ?? null;
}

function insteadOf(
  entry: RoutineLibraryEntry,
  open: ReadonlyMap<string, RoutineLibraryEntry>,
  person: Person,
): LeftOut['instead'] {
  const wanted = [...entry.sameJob, ...(entry.easier === null ? [] : [entry.easier])];
  const found = wanted.map((id) => open.get(id)).find(Boolean);
  const posture = found && posturesFor(found, person)[0];
  return found === undefined || posture === undefined ? null : { exerciseId: found.id, posture };
}

/** Those that were chosen, and those of the goal and of the sore parts, that a gate, a flag or the level keeps out. */
export function leftOutFor(
  library: readonly RoutineLibraryEntry[],
  open: readonly RoutineLibraryEntry[],
  person: Person,
): LeftOut[] {
  const { goal } = person;
  const goalIds = [...goal.ladder, ...goal.helpers].map(({ exerciseId }) => exerciseId);
  const next = nextRung(library, person);
  const openById = new Map(open.map((entry) => [entry.id, entry]));
  const matters = (entry: RoutineLibraryEntry, { kind }: Barrier) => {
    if (person.wished.includes(entry.id)) return true;
    if (kind === 'level') return entry.id === next;
    if (goalIds.includes(entry.id)) return true;
    return kind !== 'flare' && regionsShared(entry, person) > 0;
  };
  return library.flatMap((entry) => {
    const barriers = barriersTo(entry, person);
    const [first] = barriers;
    if (first === undefined || !matters(entry, first)) return [];
    return [
      {
        exerciseId: entry.id,
        reason: first.because,
        askable: barriers.every(({ askable }) => askable),
        instead: insteadOf(entry, openById, person),
      },
    ];
  });
}
