import { useId } from 'react';
import { outlookCaution, type OutlookWeek } from '#domain/dose/outlook.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import { OutlookTable } from './OutlookTable.tsx';
import { weeksAhead, type OutlookPerson, type OutlookRow } from './outlookRows.ts';
import './routine-week.css';

interface OutlookChartProps {
  rows: readonly OutlookRow[];
  plan: Pick<RoutinePlan, 'days'>;
  person: OutlookPerson;
}

interface BarsProps {
  weeks: readonly OutlookWeek[];
}

const slot = 30;
const barWidth = 20;
const height = 120;
/** The weeks that have a number under them, and a place in the table. */
const namedWeeks: readonly number[] = [1, 4, 8, 12];

/** The bars in words, for those who do not see them. */
function barsInWords(weeks: readonly OutlookWeek[]): string {
  const times = (weeks.at(-1)?.total ?? 1).toFixed(1);
  const end =
    times === '1.0'
      ? 'All are about the same height.'
      : `They rise in small steps. The last is about ${times} times as tall as the first.`;
  return `${weeks.length} bars, one for the exercise of each week. ${end}`;
}

/** One bar a week. Only the first is what is done now, so only that one has a whole outline. */
function Bars({ weeks }: BarsProps) {
  const highest = Math.max(...weeks.map(({ total }) => total));
  return (
    <svg
      className="routine-outlook__bars"
      viewBox={`0 0 ${weeks.length * slot} ${height + 26}`}
      role="img"
      aria-label={barsInWords(weeks)}
    >
      {weeks.map(({ week, total }, index) => {
        const tall = Math.round((total / highest) * height * 10) / 10;
        const left = index * slot + (slot - barWidth) / 2;
        return (
          <g key={week}>
            <rect
              className="routine-outlook__bar"
              x={left}
              y={height - tall + 1}
              width={barWidth}
              height={tall}
              rx={3}
              strokeDasharray={week === 1 ? undefined : '3 3'}
            />
            {namedWeeks.includes(week) && (
              <text x={left + barWidth / 2} y={height + 20} textAnchor="middle" fontSize={16}>
                {week}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/**
 * Twelve weeks ahead, if mornings stay green: a picture of how small the steps are, never a promise.
 * Not there at all in a flare-up, nor for people who crash after effort.
 */
export function OutlookChart({ rows, plan, person }: OutlookChartProps) {
  const id = useId();
  const weeks = weeksAhead(rows, plan, person);
  if (weeks.length === 0) return null;
  return (
    <section className="routine-outlook no-print" aria-labelledby={id}>
      <h3 id={id}>If mornings stay green</h3>
      <p>{outlookCaution}</p>
      <Bars weeks={weeks} />
      <p className="routine-fine">
        Each bar is the exercise of one week, beside that of week 1. The numbers are the weeks.
      </p>
      <details>
        <summary>The same as a table</summary>
        <OutlookTable {...{ rows, weeks }} shown={namedWeeks} />
      </details>
    </section>
  );
}
