import type { Ref } from 'react';
import type { Routine } from '#domain/routine/routine.ts';
import type { DraftChange } from '#domain/routine/routineDraftChange.ts';
import { listed } from '#domain/routine/routineReasons.ts';
import { weekDayLabels, type WeekDay } from '#domain/plan/weekDay.ts';

interface PlanHeadProps {
  routine: Routine;
  /** How many exercises are for today. */
  count: number;
  days: readonly WeekDay[];
  heading: Ref<HTMLHeadingElement>;
  /** It was sent, and the person has not answered the safety questions here. */
  isUnchecked: boolean;
  onChange: (change: DraftChange) => void;
}

function exercisesWord(count: number): string {
  return count === 1 ? '1 exercise' : `${String(count)} exercises`;
}

/** The name of a routine, what it asks in all, and what it is not. */
export function PlanHead({ routine, count, days, heading, isUnchecked, onChange }: PlanHeadProps) {
  const { title, minutes, transfers } = routine;
  return (
    <header>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p className="routine-summary">
        {exercisesWord(count)} · about {minutes} minutes · {transfers.line}
        {days.length > 0 && ` On ${listed(days.map((day) => weekDayLabels[day].name))}.`}
      </p>
      <p className="routine-label">
        <b>A starting point, not a prescription.</b> No clinician has checked it for you. This page
        cannot tell you that you are fine.
      </p>
      {isUnchecked && (
        <div className="routine-status no-print">
          <p>
            You have not done the safety check here. Do it before you begin: it also leaves out what
            your body cannot do today.
          </p>
          <button
            type="button"
            className="button"
            onClick={() => onChange({ type: 'change-answers' })}
          >
            Do the safety check
          </button>
        </div>
      )}
    </header>
  );
}
