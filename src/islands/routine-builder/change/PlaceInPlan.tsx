import { useId, useRef } from 'react';
import type { PlanChange } from '#domain/plan/planChange.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import { BoundedButton } from './BoundedButton.tsx';
import { addSummaryId, changeSummaryId, changeThenFocus, firstById } from './changeFocus.ts';

interface PlaceInPlanProps {
  entry: RoutineLibraryEntry;
  plan: RoutinePlan;
  onChange: (change: PlanChange) => void;
}

/** Why it cannot move further; `null` in the middle, where nothing has to be said. */
function whyHere(isFirst: boolean, isLast: boolean): string | null {
  if (isFirst && isLast) return 'It is the only exercise. Add another one first.';
  if (isFirst) return 'It is the first one.';
  return isLast ? 'It is the last one.' : null;
}

/** Up, down and out: where an exercise stands in the routine. */
export function PlaceInPlan({ entry: { id, name }, plan, onChange }: PlaceInPlanProps) {
  const reasonId = useId();
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const ids = plan.items.map(({ exerciseId }) => exerciseId);
  const index = ids.indexOf(id);
  const [isFirst, isLast] = [index === 0, index === ids.length - 1];
  const reason = whyHere(isFirst, isLast);

  const move = (by: -1 | 1) =>
    changeThenFocus(
      () => onChange({ type: 'move', exerciseId: id, by }),
      () => (by === -1 ? up : down).current,
    );
  // The next row takes the focus, or else the one before; rows that today shuts are not on the page.
  const neighbours = [...ids.slice(index + 1), ...ids.slice(0, index).reverse()];
  const remove = () =>
    changeThenFocus(
      () => onChange({ type: 'remove', exerciseId: id }),
      () => firstById([...neighbours.map(changeSummaryId), addSummaryId]),
    );

  const named = <span className="visually-hidden">: {name}</span>;
  return (
    <fieldset>
      <legend>Move it, or take it out{named}</legend>
      <div className="routine-buttons">
        <BoundedButton ref={up} isOff={isFirst} reasonId={reasonId} onPress={() => move(-1)}>
          Move up{named}
        </BoundedButton>
        <BoundedButton ref={down} isOff={isLast} reasonId={reasonId} onPress={() => move(1)}>
          Move down{named}
        </BoundedButton>
        <BoundedButton isOff={isFirst && isLast} reasonId={reasonId} onPress={remove}>
          Take it out{named}
        </BoundedButton>
      </div>
      {reason !== null && (
        <p id={reasonId} className="routine-fine">
          {reason}
        </p>
      )}
    </fieldset>
  );
}
