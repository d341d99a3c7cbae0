import { useState } from 'react';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import { planNews } from './planNews.ts';
import '../change/routine-change.css';

interface PlanNewsProps {
  plan: RoutinePlan;
  library: readonly RoutineLibraryEntry[];
}

/**
 * Tells a screen reader what the last change did to the plan. Out of sight: those who see the plan
 * see the change, and a line that comes and goes would move the buttons under a finger.
 */
export function PlanNews({ plan, library }: PlanNewsProps) {
  const [told, setTold] = useState({ plan, line: '' });
  if (told.plan !== plan) {
    const isSame = JSON.stringify(told.plan) === JSON.stringify(plan);
    setTold({ plan, line: isSame ? told.line : planNews(told.plan, plan, library) });
  }
  return (
    <p role="status" className="routine-said visually-hidden">
      {told.line}
    </p>
  );
}
