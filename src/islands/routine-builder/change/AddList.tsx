import { useId } from 'react';
import { elementLabels, elements } from '#domain/exercise/element.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import { PickButton } from './PickButton.tsx';

interface AddListProps {
  entries: readonly RoutineLibraryEntry[];
  onAdd: (entry: RoutineLibraryEntry) => void;
}

/** Exercises to add, under the names of what they mainly build. */
export function AddList({ entries, onAdd }: AddListProps) {
  const id = useId();
  return elements.map((element) => {
    const group = entries.filter((entry) => entry.elements[0] === element);
    if (group.length === 0) return null;
    const { sign, name } = elementLabels[element];
    return (
      <section key={element} aria-labelledby={`${id}-${element}`}>
        <h3 id={`${id}-${element}`} className={`routine-tag routine-tag--${element}`}>
          <span aria-hidden="true">{sign}</span> {name}
        </h3>
        <ul className="routine-picks">
          {group.map((entry) => (
            <li key={entry.id}>
              <PickButton entry={entry} verb="Add" onPress={() => onAdd(entry)} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
