import type { CalendarDay } from '#domain/calendarDay.ts';
import type { DayKind } from '#domain/dose/dose.ts';
import type { PlanChange } from '#domain/plan/planChange.ts';
import type { RoutineItem } from '#domain/routine/routine.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import type { Person } from '#domain/routine/routineWishes.ts';
import { PlanRow } from './PlanRow.tsx';
import { RowChanges } from '../change/RowChanges.tsx';

interface PlanRowsProps {
  rows: readonly { item: RoutineItem; entry: RoutineLibraryEntry }[];
  day: DayKind;
  plan: RoutinePlan;
  person: Person;
  library: readonly RoutineLibraryEntry[];
  today: CalendarDay;
  /** Whole days since the routine was last open: after a gap one does less. */
  daysAway: number;
  onChange: (change: PlanChange) => void;
}

/** The exercises of today, each with what can be done with it. */
export function PlanRows({ rows, day, daysAway, ...forChanges }: PlanRowsProps) {
  return (
    <ol className="routine-rows">
      {rows.map(({ item, entry }) => (
        <PlanRow key={entry.id} {...{ item, entry, day, daysAway }}>
          <RowChanges exerciseId={entry.id} {...forChanges} />
        </PlanRow>
      ))}
    </ol>
  );
}
