import * as z from 'zod/mini';
import { calendarDaySchema } from '#domain/calendarDay.ts';
import type { LibraryExercise } from '#domain/exercise/exercise.ts';
import type { FieldMeanings } from '#domain/exercise/exerciseFields.ts';
import { morningColourLabels, morningColours } from '#domain/dose/nextDayRule.ts';
import { whenToStep } from '#domain/dose/progression.ts';
import { stopList, stopSigns, stopSignWords, urgencies } from '#domain/safety/stopList.ts';
import { textSchema } from '#domain/vocabulary.ts';
import { creditLine, licence, notice } from './licence.ts';
import {
  publishedExercise,
  publishedExerciseFields,
  publishedExerciseSchema,
} from './publishedExercise.ts';
import { wordLabels, wordLabelsFields, wordLabelsSchema } from './wordLabels.ts';

/** Raised when a field is taken out, renamed or given another meaning; not when one is added. */
export const FORMAT_VERSION = 1;

/** Where the files stand. */
export const dataAddresses = {
  exercises: '/data/exercises.json',
  schema: '/data/exercises.schema.json',
  sources: '/data/sources.json',
  bibtex: '/data/sources.bib',
} as const;

const stopSchema = z.strictObject({
  urgency: z.enum(urgencies),
  title: textSchema,
  signs: z.array(z.strictObject({ id: z.enum(stopSigns), words: textSchema })),
});

const morningSchema = z.strictObject({
  colour: z.enum(morningColours),
  when: textSchema,
  meaning: textSchema,
  next: textSchema,
});

/** The whole of `exercises.json`. */
export const exercisesFileSchema = z.strictObject({
  $schema: z.url(),
  version: z.literal(FORMAT_VERSION),
  title: textSchema,
  licence: z.literal(licence.id),
  licenceAddress: z.literal(licence.address),
  attribution: textSchema,
  notice: textSchema,
  generatedFrom: textSchema,
  reviewed: calendarDaySchema,
  nextReview: calendarDaySchema,
  stopList: z.array(stopSchema),
  nextDayRule: z.array(morningSchema),
  stepRule: textSchema,
  labels: wordLabelsSchema,
  exercises: z.array(publishedExerciseSchema).check(z.minLength(1)),
});
export type ExercisesFile = z.infer<typeof exercisesFileSchema>;

export const exercisesFileFields: FieldMeanings<keyof ExercisesFile> = {
  $schema: 'The JSON Schema of this file.',
  version: 'The version of the format.',
  title: 'What the file holds.',
  licence: 'The licence of everything in it, by its SPDX name.',
  licenceAddress: 'The text of the licence.',
  attribution: 'The line that gives credit.',
  notice: 'What it is not. Show it where you show the exercises.',
  generatedFrom: 'Where the data is written, and where a mistake in it is mended.',
  reviewed: 'The last day on which one of the exercises was checked against its sources.',
  nextReview: 'The first day on which one of them is due to be checked again.',
  stopList: {
    means: 'When to stop at once, whatever the exercise. Show all of it.',
    parts: {
      urgency: 'How soon help is needed; session: none, but stop for today.',
      title: 'What to do.',
      signs: {
        means: 'What shows it.',
        parts: { id: 'The word that stopSigns of an exercise uses.', words: 'The sign in words.' },
      },
    },
  },
  nextDayRule: {
    means: 'How the next morning is read, and what to do then. Convention, hardly tested.',
    parts: {
      colour: 'The colour of the morning.',
      when: 'Pain against one’s own usual, from 0 to 10.',
      meaning: 'What it means.',
      next: 'What to do with the exercise.',
    },
  },
  stepRule: 'When an exercise may grow.',
  labels: {
    means: 'The words of every fixed list, as the site says them.',
    parts: wordLabelsFields,
  },
  exercises: { means: 'The exercises, by id.', parts: publishedExerciseFields },
};

interface Publishing {
  home: URL;
  moves: (id: string) => boolean;
}

/** The open data of all exercises. The order of fields and of exercises never changes by itself. */
export function exercisesFile(
  exercises: readonly LibraryExercise[],
  { home, moves }: Publishing,
): ExercisesFile {
  const inOrder = [...exercises].sort((a, b) => (a.id < b.id ? -1 : 1));
  const days = (field: 'reviewed' | 'nextReview') => exercises.map((one) => one[field]).sort();
  return exercisesFileSchema.parse({
    $schema: new URL(dataAddresses.schema, home).href,
    version: FORMAT_VERSION,
    title: 'Exercises for people with long-lasting pain',
    licence: licence.id,
    licenceAddress: licence.address,
    attribution: creditLine(home),
    notice,
    generatedFrom:
      'Made from src/content/exercises when the site is built. Mend a mistake there, not here.',
    reviewed: days('reviewed').at(-1),
    nextReview: days('nextReview').at(0),
    stopList: stopList.map(({ urgency, title, signs }) => ({
      urgency,
      title,
      signs: signs.map((id) => ({ id, words: stopSignWords[id] })),
    })),
    nextDayRule: morningColours.map((colour) => {
      const { when, meaning, next } = morningColourLabels[colour];
      return { colour, when, meaning, next };
    }),
    stepRule: whenToStep,
    labels: wordLabels,
    exercises: inOrder.map((exercise) => publishedExercise(exercise, { home, moves })),
  });
}
