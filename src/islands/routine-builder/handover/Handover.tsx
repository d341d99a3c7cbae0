import { useId, useReducer } from 'react';
import type { PlanChange } from '#domain/plan/planChange.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import '../routine-builder.css';
import '../change/routine-change.css';
import '../questions/routine-question.css';
import '../take/routine-take.css';
import { useToday } from '../useToday.ts';
import { ChosenRow } from './ChosenRow.tsx';
import './handover-print.css';
import './handover.css';
import { HandItOver } from './HandItOver.tsx';
import { HandoverNews } from './HandoverNews.tsx';
import { changeHandover, nothingChosen } from './handoverState.ts';
import { Picker } from './Picker.tsx';
import { PlanFrame } from './PlanFrame.tsx';
import { Sheet } from './Sheet.tsx';

interface HandoverProps {
  library: readonly RoutineLibraryEntry[];
}

interface MadePlanProps {
  plan: RoutinePlan;
  library: readonly RoutineLibraryEntry[];
  onChange: (change: PlanChange) => void;
}

/** All that there is to do once an exercise is picked, and the sheet of paper. */
function MadePlan({ plan, library, onChange }: MadePlanProps) {
  const id = useId();
  const rows = plan.items.flatMap((item) => {
    const entry = library.find((one) => one.id === item.exerciseId);
    return entry === undefined ? [] : [{ item, entry }];
  });
  return (
    <>
      <div className="handover-parts no-print">
        <HandoverNews plan={plan} library={library} />
        <section className="handover-part" aria-labelledby={id}>
          <h2 id={id}>2. Amount and note</h2>
          <ol className="handover-rows">
            {rows.map(({ item, entry }) => (
              <ChosenRow key={entry.id} {...{ item, entry, plan, onChange }} />
            ))}
          </ol>
        </section>
        <PlanFrame plan={plan} onChange={onChange} />
        <HandItOver plan={plan} />
      </div>
      <Sheet plan={plan} rows={rows} />
    </>
  );
}

/**
 * A plan for a client, in the time between two clients. Nothing is kept and nothing is sent: the plan
 * lives in this page until it is handed over.
 */
export function Handover({ library }: HandoverProps) {
  const today = useToday();
  const [{ plan }, dispatch] = useReducer(changeHandover, nothingChosen);
  const change = (what: PlanChange) => {
    if (today !== null) dispatch({ change: what, today });
  };
  return (
    <div className="handover">
      {/* Until the page is ready, a tick would be lost. */}
      <fieldset className="no-print" disabled={today === null}>
        <legend className="visually-hidden">Exercises</legend>
        <Picker
          library={library}
          picked={plan?.items.map(({ exerciseId }) => exerciseId) ?? []}
          onChange={change}
        />
      </fieldset>
      {plan === null ? (
        <p className="handover-none no-print">
          Nothing is chosen yet. Tick an exercise, and its amount, your notes and the ways to hand
          the plan over come here.
        </p>
      ) : (
        <MadePlan plan={plan} library={library} onChange={change} />
      )}
    </div>
  );
}
