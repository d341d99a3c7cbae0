import * as z from 'zod/mini';
import { abilities } from '#domain/body/ability.ts';
import { abilitiesNeeded } from '#domain/body/bodyNeeds.ts';
import { exerciseSchema, type LibraryExercise } from '#domain/exercise/exercise.ts';
import { exerciseFields, type FieldMeanings } from '#domain/exercise/exerciseFields.ts';
import { progressionLines } from '#domain/dose/progression.ts';
import { slugSchema, textSchema } from '#domain/vocabulary.ts';

/** An exercise as others get it: every field of ours, and what they would have to work out. */
export const publishedExerciseSchema = z.strictObject({
  id: slugSchema,
  address: z.url(),
  ...exerciseSchema.shape,
  progressionInWords: textSchema,
  abilitiesNeeded: z.array(z.enum(abilities)),
  figures: z.strictObject({ pair: z.url(), small: z.url(), moving: z.optional(z.url()) }),
});
export type PublishedExercise = z.infer<typeof publishedExerciseSchema>;

export const publishedExerciseFields: FieldMeanings<keyof PublishedExercise> = {
  id: 'Its id, never given to another exercise.',
  address: 'Its page.',
  ...exerciseFields,
  progressionInWords: 'progression.rule in words.',
  abilitiesNeeded:
    'What somebody must be able to do, worked out from needs: the words of labels.abilities.',
  figures: {
    means: 'Its drawings, as SVG files that carry their own words and colours.',
    parts: {
      pair: 'From the start to the end of the movement.',
      small: 'One telling pose, for lists.',
      moving: 'The movement itself. Absent where the drawing keeps still.',
    },
  },
};

interface Publishing {
  /** The address of the site. */
  home: URL;
  /** Whether the drawing of an exercise moves. */
  moves: (id: string) => boolean;
}

/** One exercise for the open data, its fields in the order of the schema. */
export function publishedExercise(
  exercise: LibraryExercise,
  { home, moves }: Publishing,
): PublishedExercise {
  const { id, needs, progression } = exercise;
  const figure = (ending: string) => new URL(`/figures/${id}${ending}.svg`, home).href;
  return publishedExerciseSchema.parse({
    ...exercise,
    address: new URL(`/exercises/${id}/`, home).href,
    progressionInWords: progressionLines(progression.rule, exercise.equipment).join(' '),
    abilitiesNeeded: abilitiesNeeded(needs),
    figures: {
      pair: figure(''),
      small: figure('-small'),
      ...(moves(id) ? { moving: figure('-moving') } : {}),
    },
  });
}
