import { useEffect, useRef, useState } from 'react';
import type { DraftChange } from '#domain/routine/routineDraftChange.ts';

interface PlanActionsProps {
  onChange: (change: DraftChange) => void;
}

interface ConfirmProps {
  onKeep: () => void;
  onDelete: () => void;
}

/** Asks once more. The keyboard starts on the button that keeps everything. */
function ConfirmStartAgain({ onKeep, onDelete }: ConfirmProps) {
  const keepButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    keepButton.current?.focus();
  }, []);
  return (
    <div className="routine-confirm" role="group" aria-labelledby="routine-confirm">
      <p id="routine-confirm">
        Start again? This deletes your answers and this routine from this device.
      </p>
      <div className="routine-buttons">
        <button ref={keepButton} type="button" className="button" onClick={onKeep}>
          Keep my routine
        </button>
        <button type="button" className="button button--quiet" onClick={onDelete}>
          Yes, start again
        </button>
      </div>
    </div>
  );
}

/** What can be done with a finished routine. */
export function PlanActions({ onChange }: PlanActionsProps) {
  const [isConfirming, setIsConfirming] = useState(false);
  const startAgain = useRef<HTMLButtonElement>(null);
  return (
    <section className="routine-actions" aria-label="What to do with this routine">
      <div className="routine-buttons">
        <button
          type="button"
          className="button button--quiet"
          onClick={() => onChange({ type: 'change-answers' })}
        >
          Change answers
        </button>
        <button
          ref={startAgain}
          type="button"
          className="button button--quiet"
          aria-expanded={isConfirming}
          onClick={() => setIsConfirming(!isConfirming)}
        >
          Start again
        </button>
      </div>
      <p className="routine-fine">
        Your answers are kept in this browser, on this device. Nothing is sent to us.
      </p>
      {isConfirming && (
        <ConfirmStartAgain
          onKeep={() => {
            setIsConfirming(false);
            startAgain.current?.focus();
          }}
          onDelete={() => onChange({ type: 'start-again' })}
        />
      )}
    </section>
  );
}
