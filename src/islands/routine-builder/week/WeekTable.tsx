import { useId } from 'react';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import { daysOf, weekOf } from '#domain/plan/routineWeek.ts';
import { weekDayLabels } from '#domain/plan/weekDay.ts';
import './routine-week.css';

interface WeekTableProps {
  /** What the plan shows today, in its order. */
  rows: readonly { readonly entry: Pick<RoutineLibraryEntry, 'id' | 'name' | 'frequency'> }[];
  plan: Pick<RoutinePlan, 'days'>;
}

interface DoneOnDayProps {
  names: readonly string[];
}

function DoneOnDay({ names }: DoneOnDayProps) {
  if (names.length === 0) return <span className="routine-week__rest">Rest</span>;
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

/**
 * The week of a plan, a day a row; where there is room, and on paper, the days stand side by side.
 * That is done with style alone, so the roles are written out: some browsers forget what is a table
 * when its parts are laid out in another way.
 */
export function WeekTable({ rows, plan }: WeekTableProps) {
  const id = useId();
  const { days } = plan;
  if (days.length === 0) {
    return (
      <p className="routine-fine no-print">
        No days chosen yet. Choose some, and your week stands here.
      </p>
    );
  }
  const entries = rows.map(({ entry }) => entry);
  const week = weekOf(
    entries.map(({ id, frequency }) => ({ exerciseId: id, frequency })),
    days,
  );
  const namesOf = (ids: readonly string[]) =>
    entries.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const hasDaysOff = entries.some(({ frequency }) => daysOf(frequency, days).length < days.length);
  return (
    <section className="routine-week no-print" aria-labelledby={id}>
      <h3 id={id}>Your week</h3>
      <table role="table">
        <caption>What is for which day</caption>
        {/* eslint-disable-next-line jsx-a11y-x/no-redundant-roles -- see above */}
        <tbody role="rowgroup">
          {week.map(({ day, exerciseIds }) => (
            <tr key={day} role="row">
              <th scope="row" role="rowheader">
                {weekDayLabels[day].name}
              </th>
              {/* eslint-disable-next-line jsx-a11y-x/no-interactive-element-to-noninteractive-role -- a cell is none */}
              <td role="cell">
                <DoneOnDay names={namesOf(exerciseIds)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasDaysOff && (
        <p className="routine-fine">
          Some exercises are not on every day you chose. They are meant to have days off.
        </p>
      )}
    </section>
  );
}
