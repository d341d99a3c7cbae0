import type { KeptRoutine, SavedRoutines } from '#domain/plan/savedRoutines.ts';
import { dayOfYear } from '../planDayText.ts';

interface RoutineChoiceProps {
  saved: SavedRoutines;
  /** The id of the heading that names the list. */
  labelledBy: string;
  onChoose: (kept: KeptRoutine) => void;
}

function exercisesWord(count: number): string {
  return count === 1 ? '1 exercise' : `${String(count)} exercises`;
}

/** Several routines, each a button that takes it into use. */
export function RoutineChoice({ saved, labelledBy, onChoose }: RoutineChoiceProps) {
  return (
    <ul className="routine-picks" aria-labelledby={labelledBy}>
      {saved.routines.map((kept) => {
        const { name, items, madeOn } = kept.plan;
        const isInUse = kept.id === saved.current;
        return (
          <li key={kept.id}>
            <button
              type="button"
              className="routine-pick"
              aria-current={isInUse ? 'true' : undefined}
              onClick={() => onChoose(kept)}
            >
              <span>{name}</span>{' '}
              <small>
                {isInUse && <b>In use. </b>}
                {exercisesWord(items.length)}, made on {dayOfYear(madeOn)}
              </small>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
