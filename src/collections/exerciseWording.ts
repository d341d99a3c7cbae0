import type { LibraryExercise } from '#domain/exercise/exercise.ts';
import { followingFaults } from './wording.ts';

/** The texts of an exercise that a body follows, by field. */
function followedTexts(exercise: LibraryExercise) {
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
  return followingFaults(followedTexts(exercise), measured);
}
