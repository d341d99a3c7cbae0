import { useState } from 'react';
import type { CalendarDay } from '#domain/calendarDay.ts';
import {
  type Measure,
  measures,
  type SelfCheckHistory,
  selfCheckQuestions,
} from '#domain/check-in/selfCheck.ts';
import { trendOf } from '#domain/check-in/trend.ts';
import { TrendChart } from './TrendChart.tsx';
import { TrendTable } from './TrendTable.tsx';

interface TrendCardProps {
  history: SelfCheckHistory;
  today: CalendarDay;
}

/** The last 14 days of one measure, as a chart and as a table. */
export function TrendCard({ history, today }: TrendCardProps) {
  const [measure, setMeasure] = useState<Measure>('pain');
  const trend = trendOf(history, measure, today);
  return (
    <section className="card trend-card" aria-labelledby="trend-heading">
      <h2 id="trend-heading">Your last 14 days</h2>
      <fieldset className="trend-card__choice">
        <legend className="visually-hidden">What to show</legend>
        {measures.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="trend-measure"
              value={each}
              checked={each === measure}
              onChange={() => {
                setMeasure(each);
              }}
            />
            <span>{selfCheckQuestions[each].label}</span>
          </label>
        ))}
      </fieldset>
      <TrendChart measure={measure} trend={trend} />
      <p className="trend-card__legend">
        {trend.usual === null
          ? 'With five check-ins in these 14 days, a line and a band show your usual.'
          : 'Dotted line: the middle of your ratings. Shaded band: your usual ups and downs, which hold the middle 80% of them.'}
      </p>
      <details>
        <summary>Show as a table</summary>
        <TrendTable measure={measure} trend={trend} />
      </details>
    </section>
  );
}
