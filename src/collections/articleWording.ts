import type { Article } from '#domain/evidence/article.ts';
import { articlePieces } from './articleText.ts';
import { readingGrade } from './readingGrade.ts';

/** School years in which the short version and the whole must be easy to read. */
const HIGHEST_GRADES = { shortVersion: 6, body: 8 } as const;

type Worded = Pick<Article, 'shortVersion' | 'changeOurMind'>;

/** The school year that can read an article with ease: its words, its short version left out. */
export function gradeOf(article: Worded, body: string): number {
  return readingGrade([...articlePieces(body), ...article.changeOurMind]);
}

/** What is too hard to read in an article, as sentences for the writer. */
export function gradeFaults(article: Worded, body: string): string[] {
  const grades = { shortVersion: readingGrade(article.shortVersion), body: gradeOf(article, body) };
  return (['shortVersion', 'body'] as const)
    .filter((part) => grades[part] > HIGHEST_GRADES[part])
    .map(
      (part) =>
        `${part} reads at grade ${grades[part].toFixed(1)}. Use shorter words and sentences, down to ${HIGHEST_GRADES[part]}.`,
    );
}
