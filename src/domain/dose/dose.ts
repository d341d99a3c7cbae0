import * as z from 'zod/mini';
import { textSchema } from '../vocabulary.ts';

/** The three kinds of day that a dose is written for, from least to most. */
export const dayKinds = ['flare', 'usual', 'ceiling'] as const;
export type DayKind = (typeof dayKinds)[number];

export const dayKindLabels: Record<DayKind, string> = {
  flare: 'Bad day',
  usual: 'Usual day',
  ceiling: 'Good day, stop at',
};

/** How often. Longer gaps for strength are convention (garber2011, ratamess2009). */
export const frequencies = ['daily', 'most-days', '3-5-days', '2-3-days'] as const;
export type Frequency = (typeof frequencies)[number];

export const frequencyLabels: Record<Frequency, string> = {
  daily: 'Every day',
  'most-days': 'Most days',
  '3-5-days': '3 to 5 days a week',
  '2-3-days': '2 or 3 days a week, not in a row',
};

/** How much of one exercise on one day. Effort runs from 0 (nothing) to 10 (everything). */
export const doseSchema = z.strictObject({
  sets: z.int().check(z.minimum(1), z.maximum(5)),
  repetitions: z.optional(z.int().check(z.minimum(1), z.maximum(20))),
  holdSeconds: z.optional(z.int().check(z.minimum(1), z.maximum(60))),
  minutes: z.optional(z.number().check(z.minimum(0.5), z.maximum(60))),
  loadKilograms: z.optional(z.number().check(z.minimum(0.5), z.maximum(40), z.multipleOf(0.5))),
  effort: z.int().check(z.minimum(0), z.maximum(8)),
});
export type Dose = z.infer<typeof doseSchema>;

/** Null for a flare means: leave this one out on a bad day. */
export const dosesSchema = z.strictObject({
  flare: z.nullable(doseSchema),
  usual: doseSchema,
  ceiling: doseSchema,
});
export type Doses = z.infer<typeof dosesSchema>;

/** Which one thing is changed, and by how much (evidence/programme A4; the steps are convention). */
export const progressionRules = [
  'reps-then-load',
  'hold-then-sets',
  'range-then-hold',
  'time-then-pace',
  'time-then-load',
  'support-then-stance',
] as const;

export const progressionSchema = z.strictObject({
  rule: z.enum(progressionRules),
  /** A good place to stop growing, in words. */
  workUpTo: textSchema,
});

/** What a dose can say, in the order it is compared. */
export const measures = [
  'sets',
  'repetitions',
  'holdSeconds',
  'minutes',
  'loadKilograms',
  'effort',
] as const;

/** Measures in which `less` asks for more than `more` does. Empty when it asks for the same or less. */
export function measuresThatExceed(less: Dose, more: Dose): (typeof measures)[number][] {
  return measures.filter((measure) => (less[measure] ?? 0) > (more[measure] ?? 0));
}
