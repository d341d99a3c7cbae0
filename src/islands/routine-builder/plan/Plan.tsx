import { lazy, Suspense, useEffect, useEffectEvent, type Ref } from 'react';
import { daysBetween, type CalendarDay } from '#domain/calendarDay.ts';
import { afterGap } from '#domain/dose/gapRule.ts';
import type { PlanChange } from '#domain/plan/planChange.ts';
import { choicesFor } from '#domain/plan/planChoices.ts';
import type { Routine } from '#domain/routine/routine.ts';
import { wishesOf, type RoutineDraft } from '#domain/routine/routineDraft.ts';
import type { DraftChange } from '#domain/routine/routineDraftChange.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import { personOf } from '#domain/routine/routineWishes.ts';
import type { KeptRoutine } from '#domain/plan/savedRoutines.ts';
import { AddExercise } from '../change/AddExercise.tsx';
import { careLines } from './careLines.ts';
import { DaysPicker } from '../week/DaysPicker.tsx';
import { DaySwitch } from './DaySwitch.tsx';
import { IfThen } from './IfThen.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { NextDay } from './NextDay.tsx';
import { Notes } from './Notes.tsx';
import { NotToday } from './NotToday.tsx';
import { OutlookChart } from '../week/OutlookChart.tsx';
import { PlanActions } from './PlanActions.tsx';
import { PlanHead } from './PlanHead.tsx';
import { PlanNews } from './PlanNews.tsx';
import { PlanNote } from '../change/PlanNote.tsx';
import { PlanRows } from './PlanRows.tsx';
import { RoutineShelf } from '../shelf/RoutineShelf.tsx';
import { StopSigns } from './StopSigns.tsx';
import { TickGrid } from './TickGrid.tsx';
import type { RoutinesState } from '../useRoutines.ts';
import { WeekTable } from '../week/WeekTable.tsx';
import { WelcomeBack } from './WelcomeBack.tsx';

/** Not needed to read the plan: fetched once that is there. */
const TakeAlong = lazy(async () => ({
  default: (await import('../take/TakeAlong.tsx')).TakeAlong,
}));

interface PlanProps {
  routine: Routine;
  kept: KeptRoutine;
  draft: RoutineDraft;
  library: readonly RoutineLibraryEntry[];
  routines: RoutinesState;
  today: CalendarDay;
  heading: Ref<HTMLHeadingElement>;
  onChange: (change: DraftChange) => void;
}

/** The routine: what to do, how much, why, what was left out, and what to watch for. */
export function Plan(props: PlanProps) {
  const { routine, kept, draft, library, routines, today, heading, onChange } = props;
  const { plan } = kept;
  const { title, items, leftOut, notes } = routine;
  const person = personOf({ ...wishesOf(draft), goal: plan.goal });
  const daysAway = Math.max(0, daysBetween(kept.seenOn, today));
  const noteVisit = useEffectEvent(() => routines.change({ type: 'seen' }));
  useEffect(() => {
    // A gap that needs a word is noted when the person has read it.
    if (daysAway > 0 && afterGap(daysAway).kind === 'resume') noteVisit();
  }, [daysAway]);
  const rows = items.flatMap((item) => {
    const entry = library.find(({ id }) => id === item.exerciseId);
    return entry === undefined || item.barriers.length > 0 ? [] : [{ item, entry }];
  });
  const changePlan = (change: PlanChange) => routines.change({ type: 'change', change });
  const forChanges = { plan, person, library, today, onChange: changePlan };
  const isUnchecked = draft.step !== 'result';
  return (
    <article className="routine-plan">
      <PlanHead
        {...{ routine, heading, isUnchecked, onChange }}
        count={rows.length}
        days={plan.days}
      />
      <WelcomeBack days={daysAway} onRead={() => routines.change({ type: 'seen' })} />
      <RoutineShelf routines={routines} onNew={() => onChange({ type: 'make-another' })} />
      <DaySwitch day={draft.day ?? routine.day} onChange={onChange} />
      <PlanNews plan={plan} library={library} />
      <PlanRows {...{ rows, daysAway, ...forChanges }} day={draft.day ?? routine.day} />
      <NotToday
        items={items.filter(({ barriers }) => barriers.length > 0)}
        swapsFor={(id) => choicesFor(id, plan, person, library, today).swaps}
        library={library}
        onChange={changePlan}
      />
      <AddExercise {...forChanges} />
      <PlanNote plan={plan} onChange={changePlan} />
      <Notes title="Before you begin" lines={notes} />
      <Notes title="Because of your answers" lines={isUnchecked ? [] : careLines(draft)} />
      <LeftOutList leftOut={leftOut} library={library} onChange={onChange} />
      <DaysPicker plan={plan} onChange={changePlan} />
      <WeekTable rows={rows} plan={plan} />
      <OutlookChart rows={rows} plan={plan} person={person} />
      <div className="routine-side">
        <NextDay />
        <IfThen cue={plan.cue} first={rows[0]?.entry.name ?? title} onChange={changePlan} />
      </div>
      <StopSigns />
      <TickGrid names={rows.map(({ entry }) => entry.name)} />
      <Suspense>
        <TakeAlong
          {...{ plan, rows, library }}
          onImport={(plans) => routines.change({ type: 'keep', plans })}
        />
      </Suspense>
      <PlanActions onChange={onChange} />
    </article>
  );
}
