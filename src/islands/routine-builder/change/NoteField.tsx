import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { writtenLine } from './writtenLine.ts';

interface NoteFieldProps {
  label: ReactNode;
  /** The note as it is kept; empty when there is none. */
  note: string;
  /** The most letters that are kept. */
  longest: number;
  /** Room for more than one line. */
  isTall?: boolean;
  onSave: (note: string) => void;
}

/** A note that is kept on leaving the field, or with Enter. */
export function NoteField({ label, note, longest, isTall = false, onSave }: NoteFieldProps) {
  const id = useId();
  // What is being typed; `null` while the kept note is shown.
  const [typed, setTyped] = useState<string | null>(null);
  const save = () => {
    if (typed === null) return;
    setTyped(null);
    const written = writtenLine(typed);
    if (written !== note) onSave(written);
  };
  const field = {
    id,
    maxLength: longest,
    value: typed ?? note,
    'aria-describedby': `${id}-hint`,
    onBlur: save,
    onKeyDown: (event: KeyboardEvent) => {
      // Enter also ends a word in scripts that are written with a composer.
      if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
      event.preventDefault();
      save();
    },
  };
  return (
    <div className="routine-field">
      <label htmlFor={id}>{label}</label>
      {isTall ? (
        <textarea {...field} rows={3} onChange={(event) => setTyped(event.currentTarget.value)} />
      ) : (
        <input {...field} type="text" onChange={(event) => setTyped(event.currentTarget.value)} />
      )}
      <p id={`${id}-hint`} className="routine-fine">
        Up to {longest} letters. Kept when you leave the field.
      </p>
    </div>
  );
}
