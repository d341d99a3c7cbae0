import * as z from 'zod/mini';
import { calendarDaySchema } from '../calendarDay.ts';
import { cues } from './cue.ts';
import { doseSchema } from '../dose/dose.ts';
import { goalIds } from '../routine/goal.ts';
import { slugSchema } from '../vocabulary.ts';
import { weekDays } from './weekDay.ts';

/** Who put a plan together: the builder, the person, a clinician or trainer, or a link or file. */
export const planOrigins = ['builder', 'own', 'clinician', 'received'] as const;

/** Most exercises in one plan. Three is the builder's default, four its most (A2, convention). */
export const MOST_PLAN_ITEMS = 6;
export const LONGEST_PLAN_NAME = 60;
export const LONGEST_ITEM_NOTE = 80;
export const LONGEST_PLAN_NOTE = 200;

/**
 * Letters that a line may not hold: controls, line ends, and the marks that turn the direction of
 * writing, which can hide what a link says. The joiners of emoji and of Persian are letters like any.
 */
const forbidden =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** One line of text that a person typed: not empty, no spaces at its ends, nothing hidden in it. */
function lineSchema(longest: number) {
  return z.string().check(
    z.maxLength(longest),
    z.refine((text) => text !== '' && text.trim() === text && !forbidden.test(text)),
  );
}

/** One exercise of a plan. */
export const planItemSchema = z.strictObject({
  exerciseId: slugSchema,
  /** The dose of a usual day, where it is not the exercise's own. */
  usual: z.optional(doseSchema),
  note: z.optional(lineSchema(LONGEST_ITEM_NOTE)),
});
export type PlanItem = z.infer<typeof planItemSchema>;

/**
 * A routine as it is kept, sent and printed: what to do, in which order, how much, and when. What it
 * means for the person who opens it (what does not fit them, the doses of a bad day) is worked out
 * anew each time; see `routineOf`.
 */
export const routinePlanSchema = z.strictObject({
  name: lineSchema(LONGEST_PLAN_NAME),
  goal: z.nullable(z.enum(goalIds)),
  items: z.array(planItemSchema).check(
    z.minLength(1),
    z.maxLength(MOST_PLAN_ITEMS),
    z.refine((items) => new Set(items.map(({ exerciseId }) => exerciseId)).size === items.length),
  ),
  /** Days of the week it is meant for; empty: not said. Monday first, each once. */
  days: z
    .array(z.enum(weekDays))
    .check(z.refine((days) => days.join() === weekDays.filter((day) => days.includes(day)).join())),
  cue: z.nullable(z.enum(cues)),
  note: z.optional(lineSchema(LONGEST_PLAN_NOTE)),
  madeOn: calendarDaySchema,
  origin: z.enum(planOrigins),
});
export type RoutinePlan = z.infer<typeof routinePlanSchema>;

/**
 * What came of reading a plan from outside: a link, a file. A refusal is one clear sentence for the
 * person, and nothing else changes.
 */
export type PlanReading =
  | { readonly kind: 'plan'; readonly plan: RoutinePlan }
  | { readonly kind: 'refused'; readonly sentence: string };
