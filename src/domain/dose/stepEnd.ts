import type { Exercise } from '../exercise/exercise.ts';

/**
 * The numbers in an exercise's own "work up to": where its steps end. What it does not state is
 * missing. Of a range, the upper end.
 */
export interface StepEnd {
  readonly sets?: number;
  readonly repetitions?: number;
  readonly holdSeconds?: number;
  /** All sets together; on each side where the exercise has sides. */
  readonly minutes?: number;
  /** The hands never leave the support altogether. */
  readonly fingertips?: true;
}

/** How an exercise grows: the order of its steps, and where they end. */
export interface ExerciseSteps {
  readonly rule: Exercise['progression']['rule'];
  readonly end: StepEnd;
}

/** The last number that the first matching pattern catches: the upper end of a range. */
function upperEnd(text: string, ...patterns: readonly RegExp[]): number | undefined {
  for (const pattern of patterns) {
    // A range without a lower end leaves its group empty.
    const last = pattern.exec(text)?.slice(1).filter(Boolean).at(-1);
    if (last !== undefined) return Number(last);
  }
  return undefined;
}

function endOf(workUpTo: string): StepEnd {
  const sets = upperEnd(workUpTo, /(\d+)(?: or (\d+))? sets/, /(\d+) lengths/);
  const repetitions = upperEnd(
    workUpTo,
    /sets of (?:(\d+) to )?(\d+)/,
    /(\d+)(?: to (\d+))? holds of/,
  );
  const holdSeconds = upperEnd(
    workUpTo,
    /holds of (?:(\d+) to )?(\d+) seconds/,
    /(\d+)[ -]second (?:hold|pause)/,
    /paus(?:e of|ing) (\d+) seconds/,
  );
  const minutes = upperEnd(workUpTo, /(\d+)(?: to (\d+))? minutes/);
  return {
    ...(sets === undefined ? {} : { sets }),
    ...(repetitions === undefined ? {} : { repetitions }),
    ...(holdSeconds === undefined ? {} : { holdSeconds }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(workUpTo.includes('fingertips only') ? { fingertips: true as const } : {}),
  };
}

/**
 * The steps of an exercise, ready to be handed to an island: read once, from the words that the
 * exercise page shows, so that words and engine cannot part. A number in words that this does not
 * understand fails a test over the whole library.
 */
export function stepsOf({ progression }: Pick<Exercise, 'progression'>): ExerciseSteps {
  return { rule: progression.rule, end: endOf(progression.workUpTo) };
}
