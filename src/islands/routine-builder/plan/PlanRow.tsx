import type { ReactNode } from 'react';
import { frequencyLabels, type DayKind } from '#domain/dose/dose.ts';
import { doseLine } from '#domain/dose/doseWords.ts';
import { elementLabels } from '#domain/exercise/element.ts';
import { doseAfterGap } from '#domain/dose/gapRule.ts';
import type { RoutineItem } from '#domain/routine/routine.ts';
import { postureLabels, type RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import { listed } from '#domain/routine/routineReasons.ts';
import { BottleHint } from './BottleHint.tsx';

interface PlanRowProps {
  item: RoutineItem;
  entry: RoutineLibraryEntry;
  day: DayKind;
  /** Whole days since the routine was last open. */
  daysAway: number;
  /** What can be done with it. */
  children?: ReactNode;
}

type AmountProps = Pick<PlanRowProps, 'item' | 'entry' | 'day' | 'daysAway'>;

function Amount({ item, entry, day, daysAway }: AmountProps) {
  const planned = item.doses[day];
  const dose = planned && doseAfterGap(planned, daysAway, entry.doses.usual);
  if (dose === null) return <p className="routine-amount">Leave this one out on a bad day.</p>;
  return (
    <div className="routine-amount">
      <p>
        {day === 'ceiling' && 'Stop at '}
        <b>{doseLine(dose, entry.perSide)}</b>
      </p>
      <p>Effort {dose.effort} out of 10</p>
      <p>{frequencyLabels[entry.frequency]}</p>
    </div>
  );
}

/** One exercise of the routine: drawing, name, why, what to take care of, how much. */
export function PlanRow({ item, entry, day, daysAway, children }: PlanRowProps) {
  const { id, name, holdPoint } = entry;
  const { care, posture, ready, reasons } = item;
  const [main] = entry.elements;
  const kilograms = item.doses.usual.loadKilograms;
  return (
    <li className="card routine-row">
      <img src={`/figures/${id}.svg`} alt="" width={200} height={150} loading="lazy" />
      <div className="routine-row__words">
        <h3>
          <a href={`/exercises/${id}/`}>{name}</a>
        </h3>
        {main !== undefined && (
          <p className={`routine-tag routine-tag--${main}`}>
            <span aria-hidden="true">{elementLabels[main].sign}</span> {elementLabels[main].name},{' '}
            {postureLabels[posture]}
          </p>
        )}
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        {holdPoint !== null && <p className="routine-hold">{holdPoint}</p>}
        {care.map((say) => (
          <p key={say} className="routine-care">
            <b>Take care:</b> {say}
          </p>
        ))}
        {ready.length > 0 && <p className="routine-ready">You need {listed(ready)}.</p>}
        {item.note !== null && (
          <p className="routine-note">
            <b>Note:</b> {item.note}
          </p>
        )}
        {kilograms !== undefined && <BottleHint kilograms={kilograms} />}
      </div>
      <Amount {...{ item, entry, day, daysAway }} />
      <div className="routine-row__changes no-print">{children}</div>
    </li>
  );
}
