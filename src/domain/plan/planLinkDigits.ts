/**
 * The 64 letters that every messenger and browser leaves as they are in a link (base64url, RFC 4648).
 * The place of a letter is its value and never changes: links live on.
 */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 6;
const BASE = 2 ** BITS;

/**
 * A whole number from 0 to 64 to the power of `length`, less one, as so many letters, the greatest
 * first. Takes at most five letters.
 */
export function encodeNumber(value: number, length: number): string {
  return Array.from({ length }, (_, place) =>
    digits.charAt((value >>> (BITS * (length - 1 - place))) % BASE),
  ).join('');
}

/** The number that at most five letters stand for. Null when one of them is no digit, or none is there. */
export function decodeNumber(text: string): number | null {
  if (!/^[\w-]{1,5}$/.test(text)) return null;
  return Array.from(text).reduce((value, letter) => value * BASE + digits.indexOf(letter), 0);
}
