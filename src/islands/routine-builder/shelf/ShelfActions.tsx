import { useId, type Ref } from 'react';
import {
  canKeepMore,
  MOST_SAVED_ROUTINES,
  type SavedRoutines,
} from '#domain/plan/savedRoutines.ts';
import { BoundedButton } from '../change/BoundedButton.tsx';

interface ShelfActionsProps {
  saved: SavedRoutines;
  /** The name of the routine in use; `null` when there is none. */
  name: string | null;
  isRenaming: boolean;
  renameButton: Ref<HTMLButtonElement>;
  deleteButton: Ref<HTMLButtonElement>;
  onRename: () => void;
  onCopy: () => void;
  onDelete: () => void;
  onNew: () => void;
}

/** What can be done with the routine in use, and a way to another one. */
export function ShelfActions({ saved, name, isRenaming, ...rest }: ShelfActionsProps) {
  const { renameButton, deleteButton, onRename, onCopy, onDelete, onNew } = rest;
  const fullId = useId();
  const isFull = !canKeepMore(saved);
  const named = <span className="visually-hidden">: {name}</span>;
  return (
    <>
      <div className="routine-buttons">
        {name !== null && (
          <>
            <button
              ref={renameButton}
              type="button"
              className="button button--quiet"
              aria-expanded={isRenaming}
              onClick={onRename}
            >
              Rename{named}
            </button>
            <BoundedButton isOff={isFull} reasonId={fullId} onPress={onCopy}>
              Copy{named}
            </BoundedButton>
            <button
              ref={deleteButton}
              type="button"
              className="button button--quiet"
              onClick={onDelete}
            >
              Delete{named}
            </button>
          </>
        )}
        <BoundedButton isOff={isFull} reasonId={fullId} onPress={onNew}>
          Make another
        </BoundedButton>
      </div>
      {isFull && (
        <p id={fullId} className="routine-fine">
          You keep {MOST_SAVED_ROUTINES} routines, and there is no room for more. Delete one first.
        </p>
      )}
    </>
  );
}
