import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { Article } from '#domain/evidence/article.ts';
import { calendarDayOf } from '#domain/calendarDay.ts';
import { claimFaults } from './articleClaims.ts';
import type { ArticleReferences } from './articleReferences.ts';
import { gradeFaults, gradeOf } from './articleWording.ts';
import { loadExercises } from './exercises.ts';
import { loadGlossary } from './glossary.ts';
import { requireKnown, type Mention } from './missing.ts';
import { overdueFaults } from './reviewDates.ts';
import { loadSources, requireSources } from './sources.ts';

export type ArticleRecord = Article & {
  id: string;
  /** Whole minutes to read it aloud to oneself, at 180 words a minute. */
  minutes: number;
  /** The school year that can read it with ease. */
  grade: number;
};

/** An article ready to lay out: its words, its headings and what it points at. */
export interface RenderedArticle {
  article: ArticleRecord;
  Content: Awaited<ReturnType<typeof render>>['Content'];
  headings: Awaited<ReturnType<typeof render>>['headings'];
  references: ArticleReferences;
}

const WORDS_PER_MINUTE = 180;

/** Every article, in the order of its shelf. */
export async function loadArticles(): Promise<ArticleRecord[]> {
  const entries = await getCollection('articles');
  return entries.map(recordOf).sort((a, b) => a.order - b.order);
}

/**
 * Every article, rendered. Stops the build when one cites a source, or names an exercise, a term
 * or an article that we do not have; when a claim lacks its source, a figure was not read, the words
 * are too hard, or the review is overdue.
 */
export async function renderArticles(): Promise<RenderedArticle[]> {
  const entries = await getCollection('articles');
  const rendered = await Promise.all(
    entries.map(async (entry) => {
      const { Content, headings, remarkPluginFrontmatter } = await render(entry);
      const references = remarkPluginFrontmatter['references'] as ArticleReferences;
      return { article: recordOf(entry), Content, headings, references };
    }),
  );
  await requireKnownMentions(rendered);
  await requireSoundWords(entries);
  return rendered;
}

function recordOf({ id, data, body = '' }: CollectionEntry<'articles'>): ArticleRecord {
  const words = body.replaceAll(/<[^>]*>/g, ' ').split(/\s+/).length;
  const minutes = Math.max(1, Math.round(words / WORDS_PER_MINUTE));
  return { ...data, id, minutes, grade: gradeOf(data, body) };
}

const fileOf = (id: string) => `src/content/articles/${id}.mdx`;

async function requireSoundWords(entries: readonly CollectionEntry<'articles'>[]) {
  const sources = await loadSources();
  const faults = entries.flatMap(({ id, data, body = '' }) => [
    ...[...claimFaults(body, sources), ...gradeFaults(data, body)].map(
      (fault) => `${fileOf(id)}: ${fault}`,
    ),
    ...overdueFaults(
      [{ file: fileOf(id), nextReview: data.nextReview }],
      calendarDayOf(new Date()),
    ),
  ]);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

async function requireKnownMentions(rendered: readonly RenderedArticle[]) {
  const mentions = (field: string, idsOf: (article: RenderedArticle) => readonly string[]) =>
    rendered.flatMap((one): Mention[] =>
      idsOf(one).map((id) => ({ file: fileOf(one.article.id), field, id })),
    );
  const exerciseIds = new Set((await loadExercises()).map(({ id }) => id));
  const articleIds = new Set(rendered.map(({ article }) => article.id));
  requireSources(
    mentions('<Cite>', ({ references }) => references.sources),
    await loadSources(),
  );
  requireKnown(
    [
      ...mentions('<ExerciseLink>', ({ references }) => references.exercises),
      ...mentions('exercises', ({ article }) => article.exercises),
    ],
    'exercise',
    'src/content/exercises',
    exerciseIds,
  );
  requireKnown(
    mentions('<Term>', ({ references }) => references.terms),
    'glossary term',
    'src/content/glossary',
    new Set((await loadGlossary()).map(({ id }) => id)),
  );
  requireKnown(
    mentions('readNext', ({ article }) => article.readNext),
    'article',
    'src/content/articles',
    articleIds,
  );
}
