import { encodeNumber } from './planLinkDigits.ts';

/** The polynomial of CRC-32 (as in zip files), its bits turned round. */
const POLYNOMIAL = 0xed_b8_83_20;
const BITS_PER_LETTER = 16;
/** So many bits of the six letters are left over by the 32 of the sum. */
const LENGTHS = 2 ** 4;

/** CRC-32 over whole UTF-16 letters: with their lower halves only, “a” and “š” would be the same. */
function crc32(text: string): number {
  let sum = -1;
  for (let index = 0; index < text.length; index += 1) {
    sum ^= text.charCodeAt(index);
    for (let bit = 0; bit < BITS_PER_LETTER; bit += 1) {
      sum = (sum >>> 1) ^ (sum & 1 ? POLYNOMIAL : 0);
    }
  }
  return ~sum >>> 0;
}

/**
 * Six letters that tell whether a text arrived as it was sent: its length modulo 16, and CRC-32.
 * Always noticed: one changed letter, two neighbours changed or swapped, and every change of length
 * other than by a multiple of 16. Anything else goes unnoticed once in 4 billion times. It guards
 * against accidents only: whoever wants to can make a sum that fits.
 */
export function checksumOf(text: string): string {
  const sum = crc32(text);
  const top = (text.length % LENGTHS) * 4 + (sum >>> 30);
  return encodeNumber(top, 1) + encodeNumber(sum % 2 ** 30, 5);
}
