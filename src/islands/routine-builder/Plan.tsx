import type { Ref } from 'react';
import type { CalendarDay } from '#domain/calendarDay.ts';
import type { PlanChange } from '#domain/planChange.ts';
import { choicesFor } from '#domain/planChoices.ts';
import type { Routine } from '#domain/routine.ts';
import { wishesOf, type RoutineDraft } from '#domain/routineDraft.ts';
import type { DraftChange } from '#domain/routineDraftChange.ts';
import type { RoutineLibraryEntry } from '#domain/routineLibrary.ts';
import type { RoutinePlan } from '#domain/routinePlan.ts';
import { personOf } from '#domain/routineWishes.ts';
import { DaySwitch } from './DaySwitch.tsx';
import { IfThen } from './IfThen.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { NextDay } from './NextDay.tsx';
import { Notes } from './Notes.tsx';
import { NotToday } from './NotToday.tsx';
import { PlanActions } from './PlanActions.tsx';
import { PlanHead } from './PlanHead.tsx';
import { PlanRow } from './PlanRow.tsx';
import { careLines } from './careLines.ts';
import { StopSigns } from './StopSigns.tsx';
import { TickGrid } from './TickGrid.tsx';
import type { RoutinesState } from './useRoutines.ts';

interface PlanProps {
  routine: Routine;
  plan: RoutinePlan;
  draft: RoutineDraft;
  library: readonly RoutineLibraryEntry[];
  routines: RoutinesState;
  today: CalendarDay;
  heading: Ref<HTMLHeadingElement>;
  onChange: (change: DraftChange) => void;
}

/** The routine: what to do, how much, why, what was left out, and what to watch for. */
export function Plan(props: PlanProps) {
  const { routine, plan, draft, library, routines, today, heading, onChange } = props;
  const { title, items, leftOut, notes } = routine;
  const day = draft.day ?? routine.day;
  const person = personOf(wishesOf(draft));
  const rows = items.flatMap((item) => {
    const entry = library.find(({ id }) => id === item.exerciseId);
    return entry === undefined || item.barriers.length > 0 ? [] : [{ item, entry }];
  });
  const changePlan = (change: PlanChange) => routines.change({ type: 'change', change });
  return (
    <article className="routine-plan">
      <PlanHead routine={routine} count={rows.length} heading={heading} />
      <DaySwitch day={day} onChange={onChange} />
      <ol className="routine-rows">
        {rows.map(({ item, entry }) => (
          <PlanRow key={entry.id} {...{ item, entry, day }} />
        ))}
      </ol>
      <NotToday
        items={items.filter(({ barriers }) => barriers.length > 0)}
        swapsFor={(id) => choicesFor(id, plan, person, library, today).swaps}
        library={library}
        onChange={changePlan}
      />
      <Notes title="Before you begin" lines={notes} />
      <Notes title="Because of your answers" lines={careLines(draft)} />
      <LeftOutList leftOut={leftOut} library={library} onChange={onChange} />
      <div className="routine-side">
        <NextDay />
        <IfThen cue={plan.cue} first={rows[0]?.entry.name ?? title} onChange={changePlan} />
      </div>
      <StopSigns />
      <TickGrid names={rows.map(({ entry }) => entry.name)} />
      <PlanActions onChange={onChange} />
    </article>
  );
}
