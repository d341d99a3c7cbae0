import { useEffect, useRef, type Ref } from 'react';
import type { DraftChange } from '#domain/routine/routineDraftChange.ts';
import type { RoutinesState } from '../useRoutines.ts';

interface NoneKeptProps {
  routines: RoutinesState;
  heading: Ref<HTMLHeadingElement>;
  onBuild: () => void;
  onChange: (change: DraftChange) => void;
}

/** The answers are here, and the last routine is gone. */
export function NoneKept({ routines, heading, onBuild, onChange }: NoneKeptProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that deleted the last one is gone, and the focus with it.
    undo.current?.focus();
  }, []);
  return (
    <section className="routine-stop">
      <h2 ref={heading} tabIndex={-1}>
        You keep no routine here
      </h2>
      <p>Your answers are still here.</p>
      <div className="routine-buttons">
        <button type="button" className="button" onClick={onBuild}>
          Build one from my answers
        </button>
        {routines.canUndo && (
          <button
            ref={undo}
            type="button"
            className="button button--quiet"
            onClick={() => routines.change({ type: 'undo' })}
          >
            Undo
          </button>
        )}
        <button
          type="button"
          className="button button--quiet"
          onClick={() => onChange({ type: 'change-answers' })}
        >
          Change answers
        </button>
      </div>
    </section>
  );
}
