import type { Ref } from 'react';
import type { NoRoutine } from '#domain/routine/routine.ts';
import type { DraftChange } from '#domain/routine/routineDraftChange.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import { OfferList } from './OfferList.tsx';

interface NothingFitsProps {
  result: NoRoutine;
  library: readonly RoutineLibraryEntry[];
  heading: Ref<HTMLHeadingElement>;
  onChange: (change: DraftChange) => void;
}

/** All questions are answered, and the library has nothing. */
export function NothingFits({ result, library, heading, onChange }: NothingFitsProps) {
  return (
    <section className="routine-stop">
      <h2 ref={heading} tabIndex={-1}>
        We have no routine for you yet
      </h2>
      <p>{result.why}</p>
      <OfferList offer={result.offer} library={library} />
      <div className="routine-buttons">
        <button type="button" className="button" onClick={() => onChange({ type: 'back' })}>
          Back
        </button>
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
