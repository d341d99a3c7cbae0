import { readingGrade } from './readingGrade.ts';

/** Steps, feelings and safety must be readable in this school year. */
const HIGHEST_GRADE = 6;

/** Words that only somebody who sees the drawing could follow. */
const needsThePicture =
  /\bas shown|\blike this\b|\b(?:picture|photo|image|drawing|diagram|figure|arrow)s?\b|\bon the (?:left|right) (?:of|side of) the\b|\b(?:red|green|blue|yellow|orange|purple)\b/i;

/**
 * What is wrong with texts that a body follows, by field, as sentences for the writer: a reading
 * grade above six in the `measured` fields, or a phrase that needs the drawing in any of them.
 */
export function followingFaults<Field extends string>(
  texts: Readonly<Record<Field, readonly string[]>>,
  measured: readonly Field[],
): string[] {
  const hard = measured.flatMap((field) => {
    const pieces = texts[field];
    const grade = pieces.length === 0 ? 0 : readingGrade(pieces);
    return grade <= HIGHEST_GRADE
      ? []
      : `${field} reads at grade ${grade.toFixed(1)}. Use shorter words and sentences, down to ${HIGHEST_GRADE}.`;
  });
  const pictured = Object.entries<readonly string[]>(texts).flatMap(([field, pieces]) => {
    const phrase = needsThePicture.exec(pieces.join(' '))?.[0];
    return phrase === undefined
      ? []
      : `${field} says “${phrase}”, which only helps those who see the drawing. Say it from the reader’s own body.`;
  });
  return [...hard, ...pictured];
}
