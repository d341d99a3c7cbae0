import { useEffect, useRef } from 'react';

interface ConfirmDeleteProps {
  /** Days with a check-in; 0 when all that there is could not be read. */
  count: number;
  onCancel: () => void;
  onConfirm: () => void;
}

/** Asks once more, in the page. The keyboard starts on the button that keeps everything. */
export function ConfirmDelete({ count, onCancel, onConfirm }: ConfirmDeleteProps) {
  const keepButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    keepButton.current?.focus();
  }, []);
  const what = count === 1 ? '1 day of check-ins' : `${String(count)} days of check-ins`;
  return (
    <div className="confirm-delete" role="group" aria-labelledby="confirm-delete-question">
      <p id="confirm-delete-question">
        {count === 0 ? 'Delete what is kept here' : `Delete ${what}`}? This cannot be undone. You
        may want to download them first.
      </p>
      <div className="history-actions__buttons">
        <button ref={keepButton} type="button" className="button" onClick={onCancel}>
          Keep them
        </button>
        <button type="button" className="button button--quiet" onClick={onConfirm}>
          Yes, delete them
        </button>
      </div>
    </div>
  );
}
