import { useId, useState } from 'react';
import type { PlanChange } from '#domain/plan/planChange.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import { pickerHeadingId } from './handoverIds.ts';
import { MOST_FOR_CLIENT } from './handoverState.ts';
import { narrowed, wholeList } from './narrowing.ts';
import { PickFilters } from './PickFilters.tsx';
import { PickRow } from './PickRow.tsx';

interface PickerProps {
  library: readonly RoutineLibraryEntry[];
  /** The ids of the exercises in the plan. */
  picked: readonly string[];
  onChange: (change: PlanChange) => void;
}

function foundWords(count: number): string {
  if (count === 0) return 'No exercise fits these choices.';
  return count === 1 ? '1 exercise.' : `${String(count)} exercises.`;
}

/** All exercises of the library, every level open, to tick up to four. */
export function Picker({ library, picked, onChange }: PickerProps) {
  const statusId = useId();
  const [narrowing, setNarrowing] = useState(wholeList);
  const entries = narrowed(library, narrowing);
  const isFull = picked.length >= MOST_FOR_CLIENT;
  return (
    <section className="handover-part" aria-labelledby={pickerHeadingId}>
      <h2 id={pickerHeadingId} tabIndex={-1}>
        1. Pick up to {MOST_FOR_CLIENT}
      </h2>
      <p>
        All levels are open, and you decide. Each exercise names what it needs, such as kneeling or
        a firm grip. Where nothing is named, it needs none of these.
      </p>
      <PickFilters narrowing={narrowing} onNarrow={setNarrowing} />
      <p id={statusId} role="status">
        {foundWords(entries.length)} {picked.length} of {MOST_FOR_CLIENT} chosen.
        {isFull && ' That is the most for one plan. Take one out to add another.'}
      </p>
      <ul className="handover-picks">
        {entries.map((entry) => (
          <PickRow
            key={entry.id}
            entry={entry}
            isPicked={picked.includes(entry.id)}
            reasonId={isFull ? statusId : null}
            onPick={(isPicked) =>
              onChange({ type: isPicked ? 'add' : 'remove', exerciseId: entry.id })
            }
          />
        ))}
      </ul>
    </section>
  );
}
