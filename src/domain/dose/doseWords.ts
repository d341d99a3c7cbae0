import type { Dose } from './dose.ts';

/** One number of a dose with what it counts: `{ amount: '6', unit: 'repetitions' }`. */
export interface DosePart {
  amount: string;
  unit: string;
}

/** A dose as the few numbers that a page shows big, effort left out. */
export function doseParts(dose: Dose, perSide: boolean): DosePart[] {
  const side = perSide ? ' each side' : '';
  const counted = dose.repetitions !== undefined || dose.sets > 1;
  return [
    ...(counted ? [part(dose.sets, 'set')] : []),
    ...(dose.repetitions === undefined ? [] : [part(dose.repetitions, 'repetition', side)]),
    ...(dose.holdSeconds === undefined ? [] : [holdPart(dose.holdSeconds)]),
    ...(dose.minutes === undefined ? [] : [durationPart(dose.minutes, side)]),
    ...(dose.loadKilograms === undefined
      ? []
      : [{ amount: String(dose.loadKilograms), unit: 'kg' }]),
  ];
}

/** A dose as one line: "1 set of 6 each side, hold 5 seconds". */
export function doseLine(dose: Dose, perSide: boolean): string {
  const side = perSide ? ' each side' : '';
  const sets = words(part(dose.sets, 'set'));
  const times = dose.sets > 1 ? `${dose.sets} times ` : '';
  const pieces: string[] = [];
  if (dose.repetitions !== undefined) pieces.push(`${sets} of ${dose.repetitions}${side}`);
  if (dose.holdSeconds !== undefined) {
    const again = dose.repetitions === undefined ? times : '';
    pieces.push(`hold ${again}${words(part(dose.holdSeconds, 'second'))}`);
  }
  if (dose.minutes !== undefined) {
    pieces.push(`${times}${words(durationPart(dose.minutes, side))}`);
  }
  if (dose.loadKilograms !== undefined) pieces.push(`${dose.loadKilograms} kg`);
  return pieces.join(', ');
}

function part(count: number, one: string, after = ''): DosePart {
  return { amount: String(count), unit: `${count === 1 ? one : `${one}s`}${after}` };
}

function holdPart(seconds: number): DosePart {
  return { amount: String(seconds), unit: seconds === 1 ? 'second held' : 'seconds held' };
}

/** Less than a minute, and odd parts of one, are said in seconds: nobody counts 1.25 minutes. */
function durationPart(minutes: number, after: string): DosePart {
  const isPlain = minutes >= 1 && Number.isInteger(minutes * 2);
  return isPlain ? part(minutes, 'minute', after) : part(Math.round(minutes * 60), 'second', after);
}

function words({ amount, unit }: DosePart): string {
  return `${amount} ${unit}`;
}
