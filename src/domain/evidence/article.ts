import * as z from 'zod/mini';
import { writtenDaySchema } from '../calendarDay.ts';
import { slugSchema, textSchema, wordFrom } from '../vocabulary.ts';

/** The shelves an article can stand on. */
export const articleSections = ['understand', 'do', 'condition'] as const;
export type ArticleSection = (typeof articleSections)[number];

export const articleSectionLabels: Record<ArticleSection, string> = {
  understand: 'Understand',
  do: 'Do',
  condition: 'My condition',
};

export const articleSchema = z.strictObject({
  title: textSchema,
  /** One or two sentences for lists, search and social cards. */
  summary: textSchema,
  /** The gist in three sentences that can be read in school year 6. */
  shortVersion: z.array(textSchema).check(z.minLength(3), z.maxLength(3)),
  section: wordFrom(articleSections, { one: 'a section', file: 'src/domain/evidence/article.ts' }),
  /** Place on its shelf; lower comes first. */
  order: z.int(),
  /** Day on which the words were last checked against the sources. */
  reviewed: writtenDaySchema,
  /** Day by which they must be checked again. */
  nextReview: writtenDaySchema,
  /** What new studies would have to show for us to write this differently. */
  changeOurMind: z.array(textSchema).check(z.minLength(1), z.maxLength(4)),
  /** Exercises to try after reading. */
  exercises: z.array(slugSchema).check(z.maxLength(4)),
  /** The words over them, where “Try one now” would press somebody who should rest. */
  exercisesTitle: z.optional(textSchema),
  /** Articles to read next. */
  readNext: z.array(slugSchema).check(z.maxLength(4)),
  /** Lay words and misspellings: searched, not shown. */
  searchTerms: z.array(textSchema),
});
export type Article = z.infer<typeof articleSchema>;
