import type { Ref } from 'react';
import type { Routine } from '#domain/routine.ts';

interface PlanHeadProps {
  routine: Routine;
  /** How many exercises are for today. */
  count: number;
  heading: Ref<HTMLHeadingElement>;
}

function exercisesWord(count: number): string {
  return count === 1 ? '1 exercise' : `${String(count)} exercises`;
}

/** The name of a routine, what it asks in all, and what it is not. */
export function PlanHead({ routine, count, heading }: PlanHeadProps) {
  const { title, minutes, transfers } = routine;
  return (
    <header>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p className="routine-summary">
        {exercisesWord(count)} · about {minutes} minutes · {transfers.line}
      </p>
      <p className="routine-label">
        <b>A starting point, not a prescription.</b> No clinician has checked it for you. This page
        cannot tell you that you are fine.
      </p>
    </header>
  );
}
