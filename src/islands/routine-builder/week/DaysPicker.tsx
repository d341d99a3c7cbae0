import type { PlanChange } from '#domain/plan/planChange.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import { weekDayLabels, weekDays } from '#domain/plan/weekDay.ts';
import { Tile } from '../questions/Tile.tsx';
import './routine-week.css';

interface DaysPickerProps {
  plan: Pick<RoutinePlan, 'days'>;
  onChange: (change: PlanChange) => void;
}

/** On which days of the week. None is an answer too: the plan then names no day. */
export function DaysPicker({ plan, onChange }: DaysPickerProps) {
  const { days } = plan;
  return (
    <fieldset className="routine-weekdays no-print">
      <legend>On which days?</legend>
      <div className="routine-weekdays__tiles">
        {weekDays.map((day) => (
          <Tile
            key={day}
            kind="many"
            name="weekday"
            option={{ value: day, label: weekDayLabels[day].name }}
            checked={days.includes(day)}
            onChange={() =>
              onChange({
                type: 'days',
                // Always Monday first, in whatever order they are ticked.
                days: weekDays.filter((one) => days.includes(one) !== (one === day)),
              })
            }
          />
        ))}
      </div>
      <p className="routine-fine">You can change this at any time. A missed day is just a blank.</p>
    </fieldset>
  );
}
