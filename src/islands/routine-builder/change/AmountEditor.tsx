import { useId } from 'react';
import type { CautionFlag } from '#domain/safety/cautionFlag.ts';
import type { Dose } from '#domain/dose/dose.ts';
import { doseLine } from '#domain/dose/doseWords.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { PlanItem } from '#domain/plan/routinePlan.ts';
import { amountsOf, usualWith, type AmountLimit, type AmountMeasure } from './amountFields.ts';
import { AmountStepper } from './AmountStepper.tsx';
import { BoundedButton } from './BoundedButton.tsx';

interface AmountEditorProps {
  item: PlanItem;
  entry: RoutineLibraryEntry;
  flags: ReadonlySet<CautionFlag>;
  /** How far up it may go; to the good-day amount unless told so. */
  limit?: AmountLimit;
  /** `null` goes back to what the library suggests. */
  onChange: (usual: Dose | null) => void;
}

/** What is counted for each side where an exercise is done on both. Sets and weights never are. */
const countedBySide: readonly AmountMeasure[] = ['repetitions', 'minutes'];

/** How much of one exercise on a usual day, one number at a time. */
export function AmountEditor({ item, entry, flags, limit, onChange }: AmountEditorProps) {
  const suggestionId = useId();
  const { name, perSide } = entry;
  const amounts = amountsOf(item, entry, flags, limit);
  const { fields, suggested, isSuggested } = amounts;
  return (
    <fieldset>
      <legend>
        How much on a usual day<span className="visually-hidden">: {name}</span>
      </legend>
      <div className="routine-steppers">
        {fields.map((field) => (
          <AmountStepper
            key={field.measure}
            field={field}
            isEachSide={perSide && countedBySide.includes(field.measure)}
            onSet={(value) => onChange(usualWith(amounts, field.measure, value))}
          />
        ))}
      </div>
      <p className="routine-fine">The bad-day amount never goes above this.</p>
      <div>
        <BoundedButton isOff={isSuggested} reasonId={suggestionId} onPress={() => onChange(null)}>
          Back to the suggested amount<span className="visually-hidden">: {name}</span>
        </BoundedButton>
      </div>
      <p id={suggestionId} className="routine-fine">
        {isSuggested
          ? 'This is the suggested amount.'
          : `Suggested: ${doseLine(suggested, perSide)}.`}
      </p>
    </fieldset>
  );
}
