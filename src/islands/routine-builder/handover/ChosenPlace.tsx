import { useId, useRef } from 'react';
import type { PlanChange } from '#domain/plan/planChange.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import { BoundedButton } from '../change/BoundedButton.tsx';
import { changeThenFocus, firstById } from '../change/changeFocus.ts';
import { chosenHeadingId, pickerHeadingId } from './handoverIds.ts';

interface ChosenPlaceProps {
  entry: RoutineLibraryEntry;
  plan: RoutinePlan;
  onChange: (change: PlanChange) => void;
}

/** Up, down and out. Unlike in a routine that is kept, the last exercise may go too. */
export function ChosenPlace({ entry: { id, name }, plan, onChange }: ChosenPlaceProps) {
  const firstId = useId();
  const lastId = useId();
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const ids = plan.items.map(({ exerciseId }) => exerciseId);
  const index = ids.indexOf(id);
  const move = (by: -1 | 1) =>
    changeThenFocus(
      () => onChange({ type: 'move', exerciseId: id, by }),
      () => (by === -1 ? up : down).current,
    );
  const neighbours = [...ids.slice(index + 1), ...ids.slice(0, index).reverse()];
  const remove = () =>
    changeThenFocus(
      () => onChange({ type: 'remove', exerciseId: id }),
      () => firstById([...neighbours.map(chosenHeadingId), pickerHeadingId]),
    );
  const named = <span className="visually-hidden">: {name}</span>;
  const isFirst = index === 0;
  const isLast = index === ids.length - 1;
  return (
    <div className="routine-buttons">
      <BoundedButton ref={up} isOff={isFirst} reasonId={firstId} onPress={() => move(-1)}>
        Move up{named}
      </BoundedButton>
      <BoundedButton ref={down} isOff={isLast} reasonId={lastId} onPress={() => move(1)}>
        Move down{named}
      </BoundedButton>
      <button type="button" className="button button--quiet" onClick={remove}>
        Take it out{named}
      </button>
      {isFirst && (
        <span id={firstId} className="visually-hidden">
          It is the first one.
        </span>
      )}
      {isLast && (
        <span id={lastId} className="visually-hidden">
          It is the last one.
        </span>
      )}
    </div>
  );
}
