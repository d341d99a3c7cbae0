import { useEffect, useRef } from 'react';

interface UndoButtonProps {
  onUndo: () => void;
}

/** Comes after a deletion and takes the focus: the button that was pressed may be gone. */
export function UndoButton({ onUndo }: UndoButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, []);
  return (
    <button ref={button} type="button" className="button" onClick={onUndo}>
      Undo
    </button>
  );
}
