import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { PlanItem, RoutinePlan } from '#domain/plan/routinePlan.ts';
import { listed } from '#domain/routine/routineReasons.ts';
import { weekDayLabels } from '#domain/plan/weekDay.ts';
import { NextDay } from '../plan/NextDay.tsx';
import { addressOfPlan } from '../planAddress.ts';
import { dayOfYear } from '../planDayText.ts';
import { QrCode } from '../take/QrCode.tsx';
import { StopSigns } from '../plan/StopSigns.tsx';
import { TickGrid } from '../plan/TickGrid.tsx';
import { SheetRow } from './SheetRow.tsx';

interface SheetProps {
  plan: RoutinePlan;
  rows: readonly { item: PlanItem; entry: RoutineLibraryEntry }[];
}

/**
 * The plan for paper only: one sheet of A4. It is there as soon as there is a plan, so that the QR
 * code is drawn before anybody prints, and the keys of the browser print it too. It comes with the
 * first change, so that the browser is always known.
 */
export function Sheet({ plan, rows }: SheetProps) {
  const { name, note, days, madeOn } = plan;
  return (
    <article className="handover-sheet">
      <header>
        <div>
          <h2>
            <bdi>{name}</bdi>
          </h2>
          {note !== undefined && (
            <p>
              <b>
                <bdi>{note}</bdi>
              </b>
            </p>
          )}
          {days.length > 0 && <p>Days: {listed(days.map((day) => weekDayLabels[day].name))}.</p>}
          <p>
            Made on {dayOfYear(madeOn)}. A starting point, not a prescription. No clinician has
            reviewed the site it comes from.
          </p>
          <p>
            How to do each exercise, with drawings: <b>{location.host}</b>, or scan the code.
          </p>
        </div>
        <div className="handover-sheet__code">
          <QrCode
            text={addressOfPlan(location.origin, plan)}
            label={`QR code with the link to “${name}”`}
          />
        </div>
      </header>
      <ol>
        {rows.map(({ item, entry }) => (
          <SheetRow key={entry.id} item={item} entry={entry} />
        ))}
      </ol>
      <div className="handover-sheet__rules">
        <NextDay />
        <StopSigns />
      </div>
      <TickGrid names={rows.map(({ entry }) => entry.name)} />
    </article>
  );
}
