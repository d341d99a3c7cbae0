import { useId } from 'react';
import { elementLabels } from '#domain/exercise/element.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import { levelAndPlace, needsLine } from './exerciseFacts.ts';

interface PickRowProps {
  entry: RoutineLibraryEntry;
  isPicked: boolean;
  /** The id of the words that say why it cannot be picked now; `null` when it can. */
  reasonId: string | null;
  onPick: (isPicked: boolean) => void;
}

/** One exercise to tick: drawing, name, what it builds, how hard, where, and what it needs. */
export function PickRow({ entry, isPicked, reasonId, onPick }: PickRowProps) {
  const id = useId();
  const [main] = entry.elements;
  const isOff = reasonId !== null && !isPicked;
  return (
    <li className="handover-pick">
      <input
        id={id}
        type="checkbox"
        checked={isPicked}
        aria-disabled={isOff}
        aria-describedby={isOff ? `${reasonId} ${id}-facts` : `${id}-facts`}
        onChange={({ currentTarget }) => {
          if (!isOff) onPick(currentTarget.checked);
        }}
      />
      <img src={`/figures/${entry.id}-small.svg`} alt="" width={72} height={72} loading="lazy" />
      <div>
        <label htmlFor={id}>{entry.name}</label>
        <div id={`${id}-facts`}>
          {main !== undefined && (
            <b className={`handover-tag tint-${main}`}>
              <span aria-hidden="true">{elementLabels[main].sign}</span> {elementLabels[main].name}
            </b>
          )}
          <p>
            {levelAndPlace(entry)} {needsLine(entry)}
          </p>
        </div>
      </div>
    </li>
  );
}
