import type { AmountField, AmountMeasure } from './amountFields.ts';

interface AmountText {
  label: string;
  less: string;
  more: string;
}

export const amountTexts: Record<AmountMeasure, AmountText> = {
  sets: { label: 'Sets', less: 'Fewer sets', more: 'More sets' },
  repetitions: { label: 'Repetitions', less: 'Fewer repetitions', more: 'More repetitions' },
  holdSeconds: { label: 'Hold', less: 'Shorter hold', more: 'Longer hold' },
  minutes: { label: 'Time', less: 'Less time', more: 'More time' },
  loadKilograms: { label: 'Weight', less: 'Less weight', more: 'More weight' },
};

function counted(count: number, one: string): string {
  return `${String(count)} ${count === 1 ? one : `${one}s`}`;
}

/** "6", "5 seconds", "45 seconds", "1.5 minutes", "0.5 kg": less than a minute is said in seconds. */
export function amountWords(measure: AmountMeasure, value: number): string {
  if (measure === 'holdSeconds') return counted(value, 'second');
  if (measure === 'loadKilograms') return `${String(value)} kg`;
  if (measure !== 'minutes') return String(value);
  return value < 1 ? counted(Math.round(value * 60), 'second') : counted(value, 'minute');
}

/** How far it goes. A weight has no end worth naming: nobody is to be led there. */
export function rangeWords({ measure, least, most }: AmountField): string {
  return measure === 'loadKilograms'
    ? 'Half a kilo at a time.'
    : `From ${amountWords(measure, least)} to ${amountWords(measure, most)}.`;
}
