import type { LibraryExercise } from '#domain/exercise.ts';
import { readingGrade } from './readingGrade.ts';

/** Steps, feelings and safety must be readable in this school year. */
const HIGHEST_GRADE = 6;

/** Words that only somebody who sees the drawing could follow. */
const needsThePicture =
  /\bas shown|\blike this\b|\b(?:picture|photo|image|drawing|diagram|figure|arrow)s?\b|\bon the (?:left|right) (?:of|side of) the\b|\b(?:red|green|blue|yellow|orange|purple)\b/i;

/** The texts of an exercise that a body follows, by field. */
function followedTexts(exercise: LibraryExercise): Record<string, readonly string[]> {
  const { startPosition, steps, breathing, feel, helper, cautions, noSameJob } = exercise;
  const feelings = Object.values(feel).flatMap(({ feeling, whatToDo }) => [feeling, whatToDo]);
  return {
    steps: [startPosition, ...steps, breathing],
    feel: feelings,
    cautions: cautions.map(({ say }) => say),
    helper: Object.values(helper),
    changes: [...exercise.commonFaults, exercise.makeEasier, exercise.makeHarder],
    noSameJob: Object.values(noSameJob),
  };
}

/** In these the grade is measured. The rest are too short for a fair measure. */
const measured = ['steps', 'feel', 'cautions', 'helper'] as const;

/**
 * What is wrong with the words of an exercise, as sentences for the writer: a reading grade above
 * six in what a body follows, or a phrase that needs the drawing.
 */
export function wordingFaults(exercise: LibraryExercise): string[] {
  const texts = followedTexts(exercise);
  const hard = measured.flatMap((field) => {
    const pieces = texts[field] ?? [];
    const grade = pieces.length === 0 ? 0 : readingGrade(pieces);
    return grade <= HIGHEST_GRADE
      ? []
      : `${field} reads at grade ${grade.toFixed(1)}. Use shorter words and sentences, down to ${HIGHEST_GRADE}.`;
  });
  const pictured = Object.entries(texts).flatMap(([field, pieces]) => {
    const phrase = needsThePicture.exec(pieces.join(' '))?.[0];
    return phrase === undefined
      ? []
      : `${field} says “${phrase}”, which only helps those who see the drawing. Say it from the reader’s own body.`;
  });
  return [...hard, ...pictured];
}
