import { useId, useRef, useState } from 'react';
import { elements } from '#domain/exercise/element.ts';
import { hasRoom, type PlanChange } from '#domain/plan/planChange.ts';
import { addableTo } from '#domain/plan/planChoices.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import { MOST_PLAN_ITEMS, type RoutinePlan } from '#domain/plan/routinePlan.ts';
import type { Person } from '#domain/routine/routineWishes.ts';
import { topicWords } from '#domain/searchQuery.ts';
import { AddList } from './AddList.tsx';
import { addSummaryId, changeThenFocus } from './changeFocus.ts';
import { isFound } from '../isFound.ts';
import './routine-change.css';

interface AddExerciseProps {
  plan: RoutinePlan;
  person: Person;
  library: readonly RoutineLibraryEntry[];
  onChange: (change: PlanChange) => void;
}

function foundWords(count: number, isFiltered: boolean): string {
  if (count === 0) {
    return isFiltered ? 'No exercise here fits these words.' : 'Nothing else fits today.';
  }
  const exercises = count === 1 ? '1 exercise fits' : `${String(count)} exercises fit`;
  return isFiltered ? `${exercises} these words.` : `${exercises} you today.`;
}

/** The list while it is open, and what was added last. */
function OpenList({ plan, person, library, onChange }: AddExerciseProps) {
  const id = useId();
  const top = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [added, setAdded] = useState<string | null>(null);
  const words = topicWords(query);
  const isRoomy = hasRoom(plan);
  const found = addableTo(plan, person, library).filter((entry) => isFound(entry, words));
  // In the order in which they stand on the page.
  const shown = elements.flatMap((one) => found.filter(({ elements: [main] }) => main === one));

  const add = ({ id: exerciseId, name }: RoutineLibraryEntry) => {
    const index = shown.findIndex((entry) => entry.id === exerciseId);
    const next = shown[index + 1] ?? shown[index - 1];
    changeThenFocus(
      () => {
        onChange({ type: 'add', exerciseId });
        setAdded(name);
      },
      () =>
        top.current?.querySelector<HTMLElement>(`[data-exercise="${next?.id ?? ''}"]`) ??
        top.current,
    );
  };

  return (
    <div
      ref={top}
      className="routine-add__parts"
      tabIndex={-1}
      role="group"
      aria-labelledby={addSummaryId}
    >
      {isRoomy ? (
        <div className="routine-field">
          <label htmlFor={id}>Find one by name or part of the body</label>
          <input
            id={id}
            type="search"
            value={query}
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              setAdded(null);
            }}
          />
        </div>
      ) : (
        <p>
          Your routine is full: {MOST_PLAN_ITEMS} exercises are the most. Take one out to add
          another.
        </p>
      )}
      <p role="status" className="routine-said">
        {added === null
          ? isRoomy && foundWords(shown.length, words.length > 0)
          : `${added} is now in your routine.`}
      </p>
      {isRoomy && (
        <div className="routine-add__list">
          <AddList entries={shown} onAdd={add} />
        </div>
      )}
    </div>
  );
}

/** Exercises from the library that can be added to the plan today, folded away. */
export function AddExercise(props: AddExerciseProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className="routine-add no-print"
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary id={addSummaryId}>Add an exercise</summary>
      {isOpen && <OpenList {...props} />}
    </details>
  );
}
