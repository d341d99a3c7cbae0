import { lazy, Suspense, type Ref } from 'react';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { PlanReading, RoutinePlan } from '#domain/plan/routinePlan.ts';
import type { Person } from '#domain/routine/routineWishes.ts';

/** Fetched only by those who open a link: most people never do. */
const ReceivedPlan = lazy(async () => ({
  default: (await import('./ReceivedPlan.tsx')).ReceivedPlan,
}));
const RefusedPlan = lazy(async () => ({
  default: (await import('./RefusedPlan.tsx')).RefusedPlan,
}));

interface ReceivedProps {
  reading: PlanReading;
  library: readonly RoutineLibraryEntry[];
  /** `null`: has not answered anything yet. */
  person: Person | null;
  heading: Ref<HTMLHeadingElement>;
  onKeep: (plan: RoutinePlan) => void;
  onDismiss: () => void;
}

/** What came of opening a link to a routine: the routine, or why it cannot be shown. */
export function Received({ reading, onKeep, ...rest }: ReceivedProps) {
  return (
    <Suspense fallback={<p>One moment…</p>}>
      {reading.kind === 'refused' ? (
        <RefusedPlan
          sentence={reading.sentence}
          heading={rest.heading}
          onDismiss={rest.onDismiss}
        />
      ) : (
        <ReceivedPlan {...rest} plan={reading.plan} onKeep={() => onKeep(reading.plan)} />
      )}
    </Suspense>
  );
}
