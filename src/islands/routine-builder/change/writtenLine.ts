/** What `routinePlanSchema` lets no line hold; `writtenLine.test.ts` keeps the two together. */
const hiddenMarks = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/**
 * What a person typed, as one line that a plan may hold: line breaks and doubled spaces become one
 * space, and marks that nobody sees are dropped. Without that, a plan would refuse the whole text,
 * and a pasted note would vanish.
 */
export function writtenLine(text: string): string {
  // A mark between two spaces would leave both: spaces come last.
  return text.replaceAll(/\s+/g, ' ').replaceAll(hiddenMarks, '').replaceAll(/ {2,}/g, ' ').trim();
}
