import type { PlanChange } from '#domain/plan/planChange.ts';
import { LONGEST_PLAN_NOTE, type RoutinePlan } from '#domain/plan/routinePlan.ts';
import { NoteField } from './NoteField.tsx';
import './routine-change.css';

interface PlanNoteProps {
  plan: RoutinePlan;
  onChange: (change: PlanChange) => void;
}

/** A note for the whole plan: a field on the screen, its words on paper. */
export function PlanNote({ plan, onChange }: PlanNoteProps) {
  const note = plan.note ?? '';
  return (
    <>
      <div className="no-print">
        <NoteField
          isTall
          label="A note for the whole routine"
          note={note}
          longest={LONGEST_PLAN_NOTE}
          onSave={(written) => onChange({ type: 'note', note: written })}
        />
      </div>
      {note !== '' && (
        <p className="routine-plan-note">
          <b>Note:</b> {note}
        </p>
      )}
    </>
  );
}
