import { useId } from 'react';
import type { AmountField } from './amountFields.ts';
import { amountTexts, amountWords, rangeWords } from './amountTexts.ts';
import { BoundedButton } from './BoundedButton.tsx';

interface AmountStepperProps {
  field: AmountField;
  /** True where the number counts for each side. */
  isEachSide: boolean;
  onSet: (value: number) => void;
}

/** One number with a button for less and a button for more. Nothing has to be typed. */
export function AmountStepper({ field, isEachSide, onSet }: AmountStepperProps) {
  const id = useId();
  const rangeId = `${id}-range`;
  const { measure, value, less, more, aboveGoodDay } = field;
  const texts = amountTexts[measure];
  const set = (next: number | null) => {
    if (next !== null) onSet(next);
  };
  return (
    <div className="routine-stepper" role="group" aria-labelledby={id} aria-describedby={rangeId}>
      <p id={id}>
        {texts.label}
        {isEachSide && ' each side'}
      </p>
      <div>
        <BoundedButton isOff={less === null} reasonId={rangeId} onPress={() => set(less)}>
          <span aria-hidden="true">−</span>
          <span className="visually-hidden">{texts.less}</span>
        </BoundedButton>
        <b>{amountWords(measure, value)}</b>
        <BoundedButton isOff={more === null} reasonId={rangeId} onPress={() => set(more)}>
          <span aria-hidden="true">+</span>
          <span className="visually-hidden">{texts.more}</span>
        </BoundedButton>
      </div>
      <p id={rangeId} className="routine-fine">
        {rangeWords(field)}
        {aboveGoodDay !== null && (
          <b className="routine-stepper__above">
            {' '}
            Above our good-day amount of {amountWords(measure, aboveGoodDay)}.
          </b>
        )}
      </p>
    </div>
  );
}
