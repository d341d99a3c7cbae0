import { dayKindLabels, dayKinds, type DayKind } from '#domain/dose/dose.ts';
import type { DraftChange } from '#domain/routine/routineDraftChange.ts';
import { Tile } from '../questions/Tile.tsx';

interface DaySwitchProps {
  day: DayKind;
  onChange: (change: DraftChange) => void;
}

/** One switch that changes every amount of the routine at once. */
export function DaySwitch({ day, onChange }: DaySwitchProps) {
  return (
    <fieldset className="routine-days">
      <legend>How is today?</legend>
      <div className="routine-tiles">
        {dayKinds.map((kind) => (
          <Tile
            key={kind}
            kind="one"
            name="day"
            option={{ value: kind, label: dayKindLabels[kind] }}
            checked={day === kind}
            onChange={() => onChange({ type: 'choose-day', day: kind })}
          />
        ))}
      </div>
      <p>On a good day, stop at the amount shown, even if you could do more.</p>
    </fieldset>
  );
}
