import { useState } from 'react';
import { measures, measuresThatExceed } from '#domain/dose/dose.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import { planNews } from '../plan/planNews.ts';

interface HandoverNewsProps {
  plan: RoutinePlan;
  library: readonly RoutineLibraryEntry[];
}

type Library = HandoverNewsProps['library'];

/** True when an amount that was just set asks for more than the good day of its exercise. */
function isNowAbove(before: RoutinePlan, after: RoutinePlan, library: Library): boolean {
  return after.items.some(({ exerciseId, usual }) => {
    const old = before.items.find((item) => item.exerciseId === exerciseId)?.usual;
    const isNew = measures.some((measure) => old?.[measure] !== usual?.[measure]);
    const ceiling = library.find(({ id }) => id === exerciseId)?.doses.ceiling;
    if (!isNew || usual === undefined || ceiling === undefined) return false;
    return measuresThatExceed(usual, ceiling).length > 0;
  });
}

/** What a change of order, amount or note did. What is picked and taken out, the picker tells. */
function newsOf(before: RoutinePlan, after: RoutinePlan, library: Library): string {
  if (before.items.length !== after.items.length) return '';
  const line = planNews(before, after, library);
  return isNowAbove(before, after, library) ? `${line} That is above our good-day amount.` : line;
}

/** Tells a screen reader what the last change did, out of sight: the others see it. */
export function HandoverNews({ plan, library }: HandoverNewsProps) {
  const [told, setTold] = useState({ plan, line: '' });
  if (told.plan !== plan) setTold({ plan, line: newsOf(told.plan, plan, library) });
  return (
    <p role="status" className="visually-hidden">
      {told.line}
    </p>
  );
}
