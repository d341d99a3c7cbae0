import type { Dose } from '../dose/dose.ts';
import { decodeNumber, encodeNumber } from './planLinkDigits.ts';

/**
 * What a dose can say, in the order it is written, with the letters it takes and how many of its
 * smallest parts make one: loads go in half kilograms, minutes in seconds. The order never changes.
 */
const measuresInOrder = [
  { measure: 'sets', letters: 1, parts: 1 },
  { measure: 'effort', letters: 1, parts: 1 },
  { measure: 'repetitions', letters: 1, parts: 1 },
  { measure: 'holdSeconds', letters: 1, parts: 1 },
  { measure: 'loadKilograms', letters: 2, parts: 2 },
  { measure: 'minutes', letters: 2, parts: 60 },
] as const;

type Amounts = Partial<Record<(typeof measuresInOrder)[number]['measure'], number>>;

/** Minutes that are no whole seconds follow as decimals, and nothing stands in their place. */
const DECIMALS_FOLLOW = 0;

function isWholeSeconds(minutes: number): boolean {
  return Math.round(minutes * 60) / 60 === minutes;
}

/**
 * A dose in 3 to 9 letters: which measures it has, then each of them. Minutes that are not a number
 * of whole seconds take up to 18 more.
 */
export function encodeDose(dose: Dose): string {
  const minutes = dose.minutes ?? 1;
  const decimals = isWholeSeconds(minutes) ? '' : String(minutes).replace('.', '-');
  let present = 0;
  let written = '';
  for (const [place, { measure, letters, parts }] of measuresInOrder.entries()) {
    const amount = dose[measure];
    if (amount === undefined) continue;
    present += 2 ** place;
    const follows = measure === 'minutes' && decimals !== '';
    written += encodeNumber(follows ? DECIMALS_FOLLOW : Math.round(amount * parts), letters);
  }
  return encodeNumber(present, 1) + written + decimals;
}

/** The amounts that {@link encodeDose} wrote, not yet checked. Null when they cannot be read. */
export function decodeDose(text: string): Amounts | null {
  const present = decodeNumber(text.slice(0, 1));
  if (present === null) return null;
  const amounts: Amounts = {};
  let at = 1;
  for (const [place, { measure, letters, parts }] of measuresInOrder.entries()) {
    if ((present & (2 ** place)) === 0) continue;
    const written = text.slice(at, at + letters);
    const amount = written.length === letters ? decodeNumber(written) : null;
    if (amount === null) return null;
    amounts[measure] = amount / parts;
    at += letters;
  }
  const rest = text.slice(at);
  if (rest === '') return amounts;
  const isDecimals = amounts.minutes === DECIMALS_FOLLOW && /^\d{1,2}-\d{1,20}$/.test(rest);
  return isDecimals ? { ...amounts, minutes: Number(rest.replace('-', '.')) } : null;
}
