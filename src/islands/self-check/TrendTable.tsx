import { type Measure, selfCheckQuestions } from '#domain/check-in/selfCheck.ts';
import type { Trend } from '#domain/check-in/trend.ts';
import { ratingText } from '#domain/check-in/trendSummary.ts';
import { dayInShort } from './dayText.ts';

interface TrendTableProps {
  measure: Measure;
  trend: Trend;
}

/** The same numbers as the chart, today at the end. */
export function TrendTable({ measure, trend }: TrendTableProps) {
  const { label, lowest, highest } = selfCheckQuestions[measure];
  const { points, usual } = trend;
  return (
    <table className="trend-table">
      <caption>
        {label}, from 0 {lowest} to 10 {highest}
      </caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Rating</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ day, rating }) => (
          <tr key={day}>
            <th scope="row">{dayInShort(day)}</th>
            <td>{rating ?? 'no answer'}</td>
          </tr>
        ))}
      </tbody>
      {usual !== null && (
        <tfoot>
          <tr>
            <th scope="row">Middle</th>
            <td>{ratingText(usual.middle)}</td>
          </tr>
          <tr>
            <th scope="row">Usual ups and downs</th>
            <td>
              {ratingText(usual.low)} to {ratingText(usual.high)}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
