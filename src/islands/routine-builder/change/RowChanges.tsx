import { useState } from 'react';
import type { CalendarDay } from '#domain/calendarDay.ts';
import type { PlanChange } from '#domain/plan/planChange.ts';
import { choicesFor } from '#domain/plan/planChoices.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import { LONGEST_ITEM_NOTE, type PlanItem, type RoutinePlan } from '#domain/plan/routinePlan.ts';
import type { Person } from '#domain/routine/routineWishes.ts';
import { AmountEditor } from './AmountEditor.tsx';
import { changeSummaryId, changeThenFocus, firstById } from './changeFocus.ts';
import { NoteField } from './NoteField.tsx';
import { PlaceInPlan } from './PlaceInPlan.tsx';
import './routine-change.css';
import { SwapChoices } from './SwapChoices.tsx';

interface RowChangesProps {
  exerciseId: string;
  plan: RoutinePlan;
  person: Person;
  library: readonly RoutineLibraryEntry[];
  today: CalendarDay;
  onChange: (change: PlanChange) => void;
}

interface OpenChangesProps extends Omit<RowChangesProps, 'exerciseId'> {
  item: PlanItem;
  entry: RoutineLibraryEntry;
}

function OpenChanges({ item, entry, plan, person, library, today, onChange }: OpenChangesProps) {
  const { id, name } = entry;
  const swap = (to: string) =>
    changeThenFocus(
      () => onChange({ type: 'swap', exerciseId: id, to }),
      () => firstById([changeSummaryId(to)]),
    );
  return (
    <div className="routine-change__parts">
      <AmountEditor
        item={item}
        entry={entry}
        flags={person.flags}
        onChange={(usual) => onChange({ type: 'dose', exerciseId: id, usual })}
      />
      <SwapChoices
        name={name}
        choices={choicesFor(id, plan, person, library, today)}
        library={library}
        onSwap={swap}
      />
      <PlaceInPlan entry={entry} plan={plan} onChange={onChange} />
      <NoteField
        label={
          <>
            A note to yourself<span className="visually-hidden"> about {name}</span>
          </>
        }
        note={item.note ?? ''}
        longest={LONGEST_ITEM_NOTE}
        onSave={(note) => onChange({ type: 'item-note', exerciseId: id, note })}
      />
    </div>
  );
}

/**
 * What one may do with one exercise of the plan, folded away. It is worked out only while it is open.
 * What changed is told by `PlanNews`, once for the whole plan.
 */
export function RowChanges({ exerciseId, ...rest }: RowChangesProps) {
  const [isOpen, setIsOpen] = useState(false);
  const item = rest.plan.items.find((one) => one.exerciseId === exerciseId);
  const entry = rest.library.find(({ id }) => id === exerciseId);
  if (item === undefined || entry === undefined) return null;
  return (
    <details
      className="routine-change no-print"
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary id={changeSummaryId(exerciseId)}>
        Change this exercise<span className="visually-hidden">: {entry.name}</span>
      </summary>
      {isOpen && <OpenChanges item={item} entry={entry} {...rest} />}
    </details>
  );
}
