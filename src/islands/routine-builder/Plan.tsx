import type { Ref } from 'react';
import type { Routine } from '#domain/routine.ts';
import type { RoutineDraft } from '#domain/routineDraft.ts';
import type { DraftChange } from '#domain/routineDraftChange.ts';
import type { RoutineLibraryEntry } from '#domain/routineLibrary.ts';
import { screen } from '#domain/safetyScreen.ts';
import { DaySwitch } from './DaySwitch.tsx';
import { IfThen } from './IfThen.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { NextDay } from './NextDay.tsx';
import { Notes } from './Notes.tsx';
import { PlanActions } from './PlanActions.tsx';
import { PlanRow } from './PlanRow.tsx';
import { StopSigns } from './StopSigns.tsx';
import { TickGrid } from './TickGrid.tsx';

interface PlanProps {
  routine: Routine;
  draft: RoutineDraft;
  library: readonly RoutineLibraryEntry[];
  heading: Ref<HTMLHeadingElement>;
  onChange: (change: DraftChange) => void;
}

function exercisesWord(count: number): string {
  return count === 1 ? '1 exercise' : `${String(count)} exercises`;
}

/** What the safety answers change (evidence/programme B2; S58 when nothing was ticked). */
function careLines({ safety }: RoutineDraft): string[] {
  const { outcome, notes } = screen(safety);
  if (outcome === 'ok') {
    return ['Nothing you ticked says you should ask first. That is not a medical all-clear.'];
  }
  return [...new Set(notes.map(({ message }) => message))];
}

/** The routine: what to do, how much, why, what was left out, and what to watch for. */
export function Plan({ routine, draft, library, heading, onChange }: PlanProps) {
  const { title, items, minutes, transfers, leftOut, notes } = routine;
  const day = draft.day ?? routine.day;
  const care = careLines(draft);
  const rows = items.flatMap((item) => {
    const entry = library.find(({ id }) => id === item.exerciseId);
    return entry === undefined ? [] : [{ item, entry }];
  });
  return (
    <article className="routine-plan">
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p className="routine-summary">
          {exercisesWord(items.length)} · about {minutes} minutes · {transfers.line}
        </p>
        <p className="routine-label">
          <b>A starting point, not a prescription.</b> No clinician has checked it for you. This
          page cannot tell you that you are fine.
        </p>
      </header>
      <DaySwitch day={day} onChange={onChange} />
      <ol className="routine-rows">
        {rows.map(({ item, entry }) => (
          <PlanRow
            key={entry.id}
            {...{ item, entry, day, onChange }}
            isWished={draft.wished.includes(entry.id)}
          />
        ))}
      </ol>
      <Notes title="Before you begin" lines={notes} />
      <Notes title="Because of your answers" lines={care} />
      <LeftOutList leftOut={leftOut} library={library} onChange={onChange} />
      <div className="routine-side">
        <NextDay />
        <IfThen cue={draft.cue} first={rows[0]?.entry.name ?? title} onChange={onChange} />
      </div>
      <StopSigns />
      <TickGrid names={rows.map(({ entry }) => entry.name)} />
      <PlanActions onChange={onChange} />
    </article>
  );
}
