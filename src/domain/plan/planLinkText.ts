import { decodeNumber, encodeNumber } from './planLinkDigits.ts';

/** How a text is written: spelled out, or packed. The first letter of it says which. */
const SPELLED = 'A';
const PACKED = 'B';

const LAST_CODE_POINT = 0x10_ff_ff;
const LETTERS = 26;
const UNIT_BITS = 16;
const DIGIT_BITS = 6;

/** A number in small letters and capitals: capitals say that more follows, a small letter is the last. */
function lettersOf(number: number): string {
  let letters = String.fromCodePoint(97 + (number % LETTERS));
  for (let rest = Math.floor(number / LETTERS); rest > 0; rest = Math.floor(rest / LETTERS)) {
    letters = String.fromCodePoint(65 + (rest % LETTERS)) + letters;
  }
  return letters;
}

function numberOf(letters: string): number {
  return Array.from(letters.toLowerCase()).reduce(
    (number, letter) => number * LETTERS + letter.charCodeAt(0) - 97,
    0,
  );
}

/** Letters and digits stay, a space is “-”, all else is “_” and its number in Unicode. */
function spelled(text: string): string {
  const written = Array.from(text, (letter) => {
    if (/[A-Za-z0-9]/.test(letter)) return letter;
    return letter === ' ' ? '-' : `_${lettersOf(letter.codePointAt(0) ?? 0)}`;
  });
  return written.join('');
}

function readSpelled(written: string): string | null {
  const pieces = written.match(/[A-Za-z0-9-]|_[A-Z]{0,4}[a-z]/g) ?? [];
  if (pieces.join('') !== written) return null;
  const codes = pieces.map((piece) => {
    if (piece === '-') return 32;
    return piece.startsWith('_') ? numberOf(piece.slice(1)) : piece.charCodeAt(0);
  });
  return codes.every((code) => code <= LAST_CODE_POINT) ? String.fromCodePoint(...codes) : null;
}

/** Sixteen bits for each UTF-16 letter, cut into sixes: shorter for scripts other than Latin. */
function packed(text: string): string {
  let written = '';
  let bits = 0;
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    bits = (bits << UNIT_BITS) | text.charCodeAt(index);
    count += UNIT_BITS;
    while (count >= DIGIT_BITS) {
      count -= DIGIT_BITS;
      written += encodeNumber(bits >>> count, 1);
      bits &= 2 ** count - 1;
    }
  }
  return count === 0 ? written : written + encodeNumber(bits << (DIGIT_BITS - count), 1);
}

function readPacked(written: string): string | null {
  const units: number[] = [];
  let bits = 0;
  let count = 0;
  for (const letter of written) {
    const digit = decodeNumber(letter);
    if (digit === null) return null;
    bits = (bits << DIGIT_BITS) | digit;
    count += DIGIT_BITS;
    if (count < UNIT_BITS) continue;
    count -= UNIT_BITS;
    units.push(bits >>> count);
    bits &= 2 ** count - 1;
  }
  const isWhole = count < DIGIT_BITS && bits === 0;
  return isWhole ? String.fromCharCode(...units) : null;
}

/**
 * A text in letters that a link may hold, in the shorter of two ways. English takes one letter each,
 * three for a mark such as an apostrophe; no text takes more than 8/3 for each UTF-16 letter, and one.
 * Begins with a capital.
 */
export function encodeText(text: string): string {
  const [inLetters, inBits] = [SPELLED + spelled(text), PACKED + packed(text)];
  return inBits.length < inLetters.length ? inBits : inLetters;
}

/** The text that {@link encodeText} wrote, or null. What it may hold is for the schema to judge. */
export function decodeText(written: string): string | null {
  const rest = written.slice(1);
  if (written.startsWith(SPELLED)) return readSpelled(rest);
  return written.startsWith(PACKED) ? readPacked(rest) : null;
}

/** True for a field that claims to be a text: the ids of exercises have no capitals. */
export function claimsText(field: string): boolean {
  return field.startsWith(SPELLED) || field.startsWith(PACKED);
}
