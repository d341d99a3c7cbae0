import { useId, useRef, useState } from 'react';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import { calendarFileFor, daysInWords, minutesOf, type TakenRow } from './calendarFileFor.ts';
import { saveFile } from './saveFile.ts';

interface CalendarFormProps {
  plan: RoutinePlan;
  rows: readonly TakenRow[];
}

/** For how many weeks. Twelve is as far as we look ahead (convention). */
const weekChoices = [4, 8, 12] as const;

/** A calendar file with a reminder on the days of the plan. */
export function CalendarForm({ plan, rows }: CalendarFormProps) {
  const id = useId();
  const [time, setTime] = useState('10:00');
  const [weeks, setWeeks] = useState<number>(weekChoices[0]);
  const [said, setSaid] = useState('');
  const timeField = useRef<HTMLInputElement>(null);

  const save = () => {
    const text = calendarFileFor(plan, rows, { time, weeks });
    if (text === null) {
      setSaid('Set a time first.');
      timeField.current?.focus();
      return;
    }
    saveFile(plan.name, 'ics', text);
    setSaid('The file is on its way to your downloads. Open it to add the days to your calendar.');
  };

  const fields = (
    <form
      className="routine-take__form"
      // Our own line says what is missing, in the same place as all else.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p>
        On {daysInWords(plan.days)}, about {minutesOf(rows)} minutes. Calendar apps often keep a
        copy online. The file holds the name of this routine and its exercises.
      </p>
      <p className="routine-take__field">
        <label htmlFor={`${id}-time`}>At what time?</label>
        <input
          ref={timeField}
          id={`${id}-time`}
          type="time"
          required
          value={time}
          onChange={({ currentTarget }) => setTime(currentTarget.value)}
        />
      </p>
      <p className="routine-take__field">
        <label htmlFor={`${id}-weeks`}>For how long?</label>
        <select
          id={`${id}-weeks`}
          value={weeks}
          onChange={({ currentTarget }) => setWeeks(Number(currentTarget.value))}
        >
          {weekChoices.map((count) => (
            <option key={count} value={count}>
              {count} weeks
            </option>
          ))}
        </select>
      </p>
      <div className="routine-buttons">
        <button type="submit" className="button">
          Save calendar file
        </button>
      </div>
      <p role="status">{said}</p>
    </form>
  );

  return (
    <section className="card routine-take__way" aria-labelledby={id}>
      <h4 id={id}>In your calendar</h4>
      {plan.days.length === 0 && (
        <p>Choose the days of your week first. Then we can make a file.</p>
      )}
      {plan.days.length > 0 && rows.length === 0 && (
        <p>Nothing in this routine is for today, so there is nothing to put in a calendar.</p>
      )}
      {plan.days.length > 0 && rows.length > 0 && fields}
    </section>
  );
}
