import { useId } from 'react';
import { cues, type Cue } from '#domain/plan/cue.ts';
import type { PlanChange } from '#domain/plan/planChange.ts';
import { cueLabels } from '../questions/stepTexts.ts';

interface IfThenProps {
  cue: Cue | null;
  /** The name of the first exercise. */
  first: string;
  onChange: (change: PlanChange) => void;
}

/** Two if-then lines: one for starting, one for a bad day (belangergravel2013, general public). */
export function IfThen({ cue, first, onChange }: IfThenProps) {
  const id = useId();
  return (
    <section className="routine-if-then" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>When will you do it?</h3>
      <p className="routine-choice">
        <label htmlFor={id}>Tie it to something that happens anyway</label>
        <select
          id={id}
          value={cue ?? ''}
          onChange={({ currentTarget }) =>
            onChange({
              type: 'cue',
              cue: cues.find((one) => one === currentTarget.value) ?? null,
            })
          }
        >
          <option value="">Choose a moment</option>
          {cues.map((one) => (
            <option key={one} value={one}>
              When {cueLabels[one]}
            </option>
          ))}
        </select>
      </p>
      <p>
        <b>If</b> {cue === null ? '……………………' : cueLabels[cue]}, <b>then</b> I start with {first}.
      </p>
      <p>
        <b>If</b> I hurt more than usual, <b>then</b> I do the bad-day amount.
      </p>
    </section>
  );
}
