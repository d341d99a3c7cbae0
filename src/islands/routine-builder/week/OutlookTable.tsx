import type { OutlookWeek } from '#domain/dose/outlook.ts';
import { outlookLine, type OutlookRow } from './outlookRows.ts';

interface OutlookTableProps {
  rows: readonly OutlookRow[];
  weeks: readonly OutlookWeek[];
  /** Numbers of the weeks to show. */
  shown: readonly number[];
}

/** The amounts behind the bars. Two columns only, so that a phone need not scroll sideways. */
export function OutlookTable({ rows, weeks, shown }: OutlookTableProps) {
  return (
    <table className="routine-outlook__table">
      <caption>Amounts on a usual day, if mornings stay green</caption>
      {rows.map(({ entry }) => (
        <tbody key={entry.id}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {entry.name}
            </th>
          </tr>
          {shown.map((week) => (
            <tr key={week}>
              <th scope="row">Week {week}</th>
              <td>{outlookLine(weeks, week, entry)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
