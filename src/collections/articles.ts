import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { Article } from '#domain/article.ts';
import type { ArticleReferences } from './articleReferences.ts';
import { loadExercises } from './exercises.ts';
import { loadGlossary } from './glossary.ts';
import { requireKnown, type Mention } from './missing.ts';
import { loadSources } from './sources.ts';

export type ArticleRecord = Article & {
  id: string;
  /** Whole minutes to read it aloud to oneself, at 180 words a minute. */
  minutes: number;
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
 * or an article that we do not have.
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
  return rendered;
}

function recordOf({ id, data, body = '' }: CollectionEntry<'articles'>): ArticleRecord {
  const words = body.replaceAll(/<[^>]*>/g, ' ').split(/\s+/).length;
  return { ...data, id, minutes: Math.max(1, Math.round(words / WORDS_PER_MINUTE)) };
}

async function requireKnownMentions(rendered: readonly RenderedArticle[]) {
  const mentions = (field: string, idsOf: (article: RenderedArticle) => readonly string[]) =>
    rendered.flatMap((one): Mention[] =>
      idsOf(one).map((id) => ({ file: `src/content/articles/${one.article.id}.mdx`, field, id })),
    );
  const exerciseIds = new Set((await loadExercises()).map(({ id }) => id));
  const articleIds = new Set(rendered.map(({ article }) => article.id));
  requireKnown(
    mentions('<Cite>', ({ references }) => references.sources),
    'source',
    'src/content/sources',
    new Set((await loadSources()).keys()),
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
