import { useRef, useState } from 'react';
import { ConfirmDelete } from './ConfirmDelete.tsx';

interface HistoryActionsProps {
  /** Days with a check-in. */
  count: number;
  /** True when there is nothing to download or delete, damaged data included. */
  isEmpty: boolean;
  onDownload: () => void;
  onDelete: () => void;
}

/** What people can do with their own record: take it away, and delete it. */
export function HistoryActions({ count, isEmpty, onDownload, onDelete }: HistoryActionsProps) {
  const [isConfirming, setIsConfirming] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const deleteButton = useRef<HTMLButtonElement>(null);
  return (
    <section className="history-actions" aria-labelledby="history-heading">
      <h2 id="history-heading" ref={heading} tabIndex={-1}>
        Your check-ins are yours
      </h2>
      <p>
        {isEmpty
          ? 'Nothing is kept yet.'
          : 'They are kept in this browser, on this device. Nothing is sent to us.'}
      </p>
      {!isEmpty && (
        <div className="history-actions__buttons">
          <button type="button" className="button button--quiet" onClick={onDownload}>
            Download my check-ins
          </button>
          <button
            ref={deleteButton}
            type="button"
            className="button button--quiet"
            aria-expanded={isConfirming}
            onClick={() => {
              setIsConfirming(!isConfirming);
            }}
          >
            Delete all my check-ins
          </button>
        </div>
      )}
      {!isEmpty && isConfirming && (
        <ConfirmDelete
          count={count}
          onCancel={() => {
            setIsConfirming(false);
            deleteButton.current?.focus();
          }}
          onConfirm={() => {
            setIsConfirming(false);
            onDelete();
            heading.current?.focus();
          }}
        />
      )}
    </section>
  );
}
