import { useId, useRef, useState } from 'react';
import { freeName, type KeptRoutine } from '#domain/plan/savedRoutines.ts';
import { changeThenFocus } from '../change/changeFocus.ts';
import { RenameForm } from './RenameForm.tsx';
import '../change/routine-change.css';
import { RoutineChoice } from './RoutineChoice.tsx';
import { ShelfActions } from './ShelfActions.tsx';
import { UndoButton } from './UndoButton.tsx';
import type { RoutinesState } from '../useRoutines.ts';

interface RoutineShelfProps {
  routines: RoutinesState;
  onNew: () => void;
}

/** What was done last, and the name that it was done to. */
interface Deed {
  readonly said: string;
  readonly deleted?: string;
}

/** The routines that a person keeps, the one in use, and what can be done with it. */
export function RoutineShelf({ routines, onNew }: RoutineShelfProps) {
  const { saved, current, canUndo, change } = routines;
  const id = useId();
  const renameButton = useRef<HTMLButtonElement>(null);
  const deleteButton = useRef<HTMLButtonElement>(null);
  const [deed, setDeed] = useState<Deed>({ said: '' });
  const [renamed, setRenamed] = useState<string | null>(null);
  const several = saved.routines.length > 1;
  // Somebody with several has to choose first; with one, the exercises come first.
  const [isOpen, setIsOpen] = useState(several);
  const isRenaming = current !== null && renamed === current.id;

  const tell = (told: Deed) => {
    setDeed(told);
    setRenamed(null);
  };
  const closeRename = () =>
    changeThenFocus(
      () => setRenamed(null),
      () => renameButton.current,
    );
  const rename = (name: string) => {
    if (name !== current?.plan.name) {
      change({ type: 'change', change: { type: 'rename', name } });
      tell({ said: `It is called “${name}” now.` });
    }
    closeRename();
  };
  const choose = ({ id: chosen, plan: { name } }: KeptRoutine) => {
    change({ type: 'choose', id: chosen });
    tell({ said: `“${name}” is in use now.` });
  };
  const copy = ({ id: original, plan: { name } }: KeptRoutine) => {
    change({ type: 'copy', id: original });
    tell({ said: `“${freeName(name, saved)}” is a copy, and is in use now.` });
  };
  const remove = ({ id: gone, plan: { name } }: KeptRoutine) => {
    change({ type: 'delete', id: gone });
    tell({ said: `“${name}” is deleted.`, deleted: name });
  };
  const undo = () =>
    changeThenFocus(
      () => {
        change({ type: 'undo' });
        tell({ said: deed.deleted === undefined ? '' : `“${deed.deleted}” is back.` });
      },
      () => deleteButton.current,
    );

  return (
    <details
      className="routine-shelf no-print"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary id={id}>
        {several
          ? `My routines (${String(saved.routines.length)})`
          : 'Rename, copy or make another'}
      </summary>
      <div className="routine-shelf__parts">
        {several ? (
          <RoutineChoice saved={saved} labelledBy={id} onChoose={choose} />
        ) : (
          <p>{current === null ? 'You keep no routine here.' : current.plan.name}</p>
        )}
        {isRenaming && (
          <RenameForm
            key={current.id}
            name={current.plan.name}
            onSave={rename}
            onCancel={closeRename}
          />
        )}
        <ShelfActions
          saved={saved}
          name={current?.plan.name ?? null}
          isRenaming={isRenaming}
          renameButton={renameButton}
          deleteButton={deleteButton}
          onRename={() => setRenamed(isRenaming ? null : (current?.id ?? null))}
          onCopy={() => current !== null && copy(current)}
          onDelete={() => current !== null && remove(current)}
          onNew={onNew}
        />
        <div className="routine-shelf__deed">
          <p role="status" className="routine-said">
            {deed.said}
          </p>
          {canUndo && <UndoButton key={saved.routines.length} onUndo={undo} />}
        </div>
      </div>
    </details>
  );
}
