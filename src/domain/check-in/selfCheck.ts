import * as z from 'zod/mini';
import { type CalendarDay, calendarDaySchema } from '../calendarDay.ts';
import { selfCheckRules } from './selfCheckRules.ts';

/** What the self-check asks about, in the order it is asked. */
export const measures = ['pain', 'sleep', 'mood', 'energy', 'motivation'] as const;
export type Measure = (typeof measures)[number];

interface SelfCheckQuestion {
  /** One word for charts, tables and feedback. */
  label: string;
  question: string;
  /** What 0 means. */
  lowest: string;
  /** What 10 means. */
  highest: string;
}

/**
 * Our own questions, from 0 to 10. Pain and sleep are worded in evidence/programme C2. They are not
 * validated, and pages must call them "our own questions".
 */
export const selfCheckQuestions: Record<Measure, SelfCheckQuestion> = {
  pain: {
    label: 'Pain',
    question: 'Pain right now',
    lowest: 'none',
    highest: 'worst imaginable',
  },
  sleep: {
    label: 'Sleep',
    question: 'How well did you sleep?',
    lowest: 'very badly',
    highest: 'very well',
  },
  mood: {
    label: 'Mood',
    question: 'How is your mood?',
    lowest: 'very low',
    highest: 'very good',
  },
  energy: {
    label: 'Energy',
    question: 'How much energy do you have?',
    lowest: 'none',
    highest: 'plenty',
  },
  motivation: {
    label: 'Motivation',
    question: 'How much do you want to move today?',
    lowest: 'not at all',
    highest: 'very much',
  },
};

/** All ratings that can be given, lowest first. */
export const ratings = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type Rating = (typeof ratings)[number];

const ratingSchema = z.literal(ratings);

/** One day's answers. A question that was not answered is missing, never 0. */
export const selfCheckEntrySchema = z.strictObject({
  day: calendarDaySchema,
  answers: z.partialRecord(z.enum(measures), ratingSchema),
});
export type SelfCheckEntry = z.infer<typeof selfCheckEntrySchema>;
export type SelfCheckAnswers = SelfCheckEntry['answers'];

/** At most one entry a day, oldest day first. A longer one than we ever write is refused. */
export const selfCheckHistorySchema = z
  .array(selfCheckEntrySchema)
  .check(z.maxLength(selfCheckRules.maxEntries));
export type SelfCheckHistory = readonly SelfCheckEntry[];

/** One answer as it is given. A rating of `null` takes the answer back. */
export interface SelfCheckAnswer {
  day: CalendarDay;
  measure: Measure;
  rating: Rating | null;
}

/** The answers of a day; none when there was no check-in. */
export function answersOn(history: SelfCheckHistory, day: CalendarDay): SelfCheckAnswers {
  return history.findLast((entry) => entry.day === day)?.answers ?? {};
}

/**
 * The history with this entry in place of the same day's. An entry without answers takes the day
 * out. Beyond the longest history that we keep, the oldest days go.
 */
export function recordSelfCheck(
  history: SelfCheckHistory,
  entry: SelfCheckEntry,
): SelfCheckEntry[] {
  const otherDays = history.filter(({ day }) => day !== entry.day);
  const isBlank = Object.keys(entry.answers).length === 0;
  return (isBlank ? otherDays : [...otherDays, entry])
    .toSorted((one, other) => one.day.localeCompare(other.day))
    .slice(-selfCheckRules.maxEntries);
}

/** The history with one answer given or taken back; the day's other answers stay. */
export function recordAnswer(
  history: SelfCheckHistory,
  { day, measure, rating }: SelfCheckAnswer,
): SelfCheckEntry[] {
  const before = answersOn(history, day);
  const answers: SelfCheckAnswers = {};
  for (const each of measures) {
    const kept = each === measure ? rating : before[each];
    if (kept !== undefined && kept !== null) answers[each] = kept;
  }
  return recordSelfCheck(history, { day, answers });
}
