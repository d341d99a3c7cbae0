import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { LONGEST_PLAN_NAME } from '#domain/plan/routinePlan.ts';
import { writtenLine } from '../change/writtenLine.ts';

interface RenameFormProps {
  name: string;
  onSave: (name: string) => void;
  onCancel: () => void;
}

/** A new name for a routine. The keyboard starts in the field; Escape leaves all as it was. */
export function RenameForm({ name, onSave, onCancel }: RenameFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(name);
  const [isMissing, setIsMissing] = useState(false);
  useEffect(() => {
    field.current?.select();
    field.current?.focus();
  }, []);
  // On each control: a form is nothing that one presses a key in.
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent) => {
    if (key === 'Escape' && !nativeEvent.isComposing) onCancel();
  };
  return (
    <form
      className="routine-field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const written = writtenLine(typed);
        if (written !== '') onSave(written);
        else {
          setIsMissing(true);
          field.current?.focus();
        }
      }}
    >
      <label htmlFor={id}>New name</label>
      <input
        ref={field}
        id={id}
        type="text"
        maxLength={LONGEST_PLAN_NAME}
        autoComplete="off"
        value={typed}
        onKeyDown={onKeyDown}
        aria-invalid={isMissing}
        aria-describedby={`${id}-error`}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setIsMissing(false);
        }}
      />
      <div id={`${id}-error`} role="alert">
        {isMissing && <p className="routine-error">Write a name first.</p>}
      </div>
      <div className="routine-buttons">
        <button type="submit" className="button" onKeyDown={onKeyDown}>
          Save
        </button>
        <button
          type="button"
          className="button button--quiet"
          onKeyDown={onKeyDown}
          onClick={onCancel}
        >
          Cancel
        </button>
      </div>
    </form>
  );
}
