import { useId } from 'react';
import type { PlanChange } from '#domain/plan/planChange.ts';
import {
  LONGEST_PLAN_NAME,
  LONGEST_PLAN_NOTE,
  type RoutinePlan,
} from '#domain/plan/routinePlan.ts';
import { DaysPicker } from '../week/DaysPicker.tsx';
import { NoteField } from '../change/NoteField.tsx';

interface PlanFrameProps {
  plan: RoutinePlan;
  onChange: (change: PlanChange) => void;
}

/** What belongs to the whole plan: its name, its days, and a note. All of it can stay as it is. */
export function PlanFrame({ plan, onChange }: PlanFrameProps) {
  const id = useId();
  return (
    <section className="handover-part" aria-labelledby={id}>
      <h2 id={id}>3. Name, days and a note</h2>
      <p>
        All of this can stay as it is. Whoever has the link can read the notes, so leave names and
        diagnoses out.
      </p>
      <NoteField
        label="Name of the plan"
        note={plan.name}
        longest={LONGEST_PLAN_NAME}
        onSave={(name) => onChange({ type: 'rename', name })}
      />
      <DaysPicker plan={plan} onChange={onChange} />
      <NoteField
        isTall
        label="A note for your client about the whole plan"
        note={plan.note ?? ''}
        longest={LONGEST_PLAN_NOTE}
        onSave={(note) => onChange({ type: 'note', note })}
      />
    </section>
  );
}
