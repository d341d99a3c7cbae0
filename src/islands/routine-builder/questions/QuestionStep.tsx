import { useId, type Ref } from 'react';
import {
  routineSteps,
  ticksAt,
  type RoutineDraft,
  type RoutineStep,
} from '#domain/routine/routineDraft.ts';
import type { DraftChange } from '#domain/routine/routineDraftChange.ts';
import { goalIds } from '#domain/routine/goal.ts';
import { daysAWeek } from '#domain/plan/routineWeek.ts';
import { sessionMinutes, startStyles } from '#domain/routine/routineWishes.ts';
import { Tile } from './Tile.tsx';
import { TileList } from './TileList.tsx';
import { stepTexts } from './stepTexts.ts';

interface QuestionStepProps {
  step: RoutineStep;
  draft: RoutineDraft;
  ready: boolean;
  error: string | null;
  heading: Ref<HTMLHeadingElement>;
  onChange: (change: DraftChange) => void;
}

function chosenAt(draft: RoutineDraft, step: RoutineStep): readonly string[] {
  if (step === 'goal') return draft.goal === null ? [] : [draft.goal];
  if (step === 'minutes' || step === 'days' || step === 'style') return [String(draft[step])];
  return ticksAt(draft, step);
}

/** The change that a pressed tile stands for. */
function changeFor(step: RoutineStep, value: string): DraftChange {
  if (step === 'goal') {
    return { type: 'choose-goal', goal: goalIds.find((id) => id === value) ?? null };
  }
  if (step === 'minutes') {
    const minutes = sessionMinutes.find((count) => String(count) === value);
    return { type: 'choose-minutes', minutes: minutes ?? 10 };
  }
  if (step === 'days') {
    const days = daysAWeek.find((count) => String(count) === value);
    return { type: 'choose-days', days: days ?? 3 };
  }
  if (step === 'style') {
    const style = startStyles.find((one) => one === value);
    return { type: 'choose-style', style: style ?? 'mixed' };
  }
  return { type: 'tick', step, value };
}

/** One question: its tiles, why it is asked, and the ways on and back. */
export function QuestionStep({ step, draft, ready, error, heading, onChange }: QuestionStepProps) {
  const helpId = useId();
  const { question, hint, why, kind, options, none, canSkip } = stepTexts[step];
  const number = routineSteps.indexOf(step) + 1;
  return (
    <form
      className="routine-step"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ type: 'next' });
      }}
    >
      <p className="routine-progress">
        Question {number} of {routineSteps.length}
      </p>
      <progress aria-hidden="true" value={number} max={routineSteps.length} />
      <fieldset disabled={!ready} aria-describedby={helpId}>
        <legend>
          <h2 ref={heading} tabIndex={-1}>
            {question}
          </h2>
        </legend>
        <div id={helpId} className="routine-help">
          {hint !== undefined && <p>{hint}</p>}
          <div role="alert">{error !== null && <p className="routine-error">{error}</p>}</div>
        </div>
        <TileList
          kind={kind}
          name={step}
          options={options}
          chosen={chosenAt(draft, step)}
          onChoose={(value) => onChange(changeFor(step, value))}
        />
        {none !== undefined && (
          <div className="routine-tiles routine-tiles--none">
            <Tile
              kind="many"
              name={`${step}-none`}
              option={{ value: 'none', label: none }}
              checked={draft.none.includes(step)}
              onChange={() => onChange({ type: 'none', step })}
            />
          </div>
        )}
      </fieldset>
      <details className="routine-why">
        <summary>Why we ask</summary>
        <p>{why}</p>
      </details>
      <div className="routine-buttons">
        <button type="submit" className="button" disabled={!ready}>
          {number === routineSteps.length ? 'Build my first routine' : 'Next'}
        </button>
        {number > 1 && (
          <button
            type="button"
            className="button button--quiet"
            onClick={() => onChange({ type: 'back' })}
          >
            Back
          </button>
        )}
        {canSkip === true && (
          <button
            type="button"
            className="button button--quiet"
            onClick={() => onChange({ type: 'skip' })}
          >
            Skip this
          </button>
        )}
      </div>
    </form>
  );
}
