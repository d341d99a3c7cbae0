import { useId } from 'react';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import { CalendarForm } from './CalendarForm.tsx';
import type { TakenRow } from './calendarFileFor.ts';
import { FileActions } from './FileActions.tsx';
import { LinkCard } from './LinkCard.tsx';
import { PaperCard } from './PaperCard.tsx';
import './routine-take.css';

interface TakeAlongProps {
  plan: RoutinePlan;
  /** The exercises that are for today. */
  rows: readonly TakenRow[];
  library: readonly RoutineLibraryEntry[];
  /** Keeps the plans of a file and gives back how many there was room for. */
  onImport: (plans: readonly RoutinePlan[]) => number;
}

/** Everything a routine can be taken along as: paper, link, QR code, calendar, file. */
export function TakeAlong({ plan, rows, library, onImport }: TakeAlongProps) {
  const headingId = useId();
  return (
    <section className="routine-take no-print" aria-labelledby={headingId}>
      <h3 id={headingId}>Take it along</h3>
      <div className="routine-take__ways">
        <PaperCard />
        <LinkCard plan={plan} />
        <CalendarForm plan={plan} rows={rows} />
        <FileActions
          plan={plan}
          isKnown={(exerciseId) => library.some(({ id }) => id === exerciseId)}
          onImport={onImport}
        />
      </div>
    </section>
  );
}
