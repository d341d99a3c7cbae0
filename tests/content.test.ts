import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { wordingFaults } from '#collections/exerciseWording.ts';
import { articleSchema } from '#domain/evidence/article.ts';
import type { CalendarDay } from '#domain/calendarDay.ts';
import { certainties } from '#domain/evidence/certainty.ts';
import { exerciseSchema, type LibraryExercise } from '#domain/exercise/exercise.ts';
import { glossaryTermSchema } from '#domain/evidence/glossaryTerm.ts';
import { ladderFaults } from '#domain/exercise/ladder.ts';
import { sourceSchema, sourceStatuses } from '#domain/evidence/source.ts';
import { figureNames } from '#figures/figureNames.ts';
import { articlePieces, attributesIn } from '#collections/articleText.ts';
import { complaints, contentFiles, type ContentFile } from './support/contentFiles.ts';
import { readingGrade, sentencesOf, wordsOf } from '#collections/readingGrade.ts';

/** A file's data. Throws with the file's name and the field when it does not fit its schema. */
function fitting<T>(schema: z.ZodMiniType<T>, { path, data }: ContentFile): T {
  const wrong = complaints(schema, data);
  if (wrong.length > 0) throw new Error(wrong.map((one) => `${path}: ${one}`).join('\n'));
  return schema.parse(data);
}

const articles = contentFiles('articles').map((file) => ({
  ...file,
  article: fitting(articleSchema, file),
  pieces: articlePieces(file.body),
}));
const exercises: LibraryExercise[] = contentFiles('exercises').map((file) => ({
  ...fitting(exerciseSchema, file),
  id: file.id,
}));
const terms = contentFiles('glossary').map((file) => ({
  ...fitting(glossaryTermSchema, file),
  id: file.id,
}));
const sources = new Map(
  contentFiles('sources').map((file) => [file.id, fitting(sourceSchema, file)]),
);

describe('there is enough of it', () => {
  test.each([
    ['articles', articles.length, 4],
    ['exercises', exercises.length, 72],
    ['glossary terms', terms.length, 62],
  ])('%s: %i, and at least %i', (_kind, count, least) => {
    expect(count).toBeGreaterThanOrEqual(least);
  });
});

describe('the files of the articles', () => {
  test.each(articles)('the words of $path compile as MDX', ({ text }) => {
    expect(() => mdxToJs(text)).not.toThrow();
  });

  test.each(articles)('$path has no import and no export lines', ({ body }) => {
    expect(body).not.toMatch(/^\s*(?:import|export)\s/m);
  });
});

describe('plain words', () => {
  test.each(articles)('$id can be read in school year 8', ({ pieces }) => {
    expect(readingGrade(pieces)).toBeLessThanOrEqual(8);
  });

  test.each(articles)('no sentence of $id is longer than 25 words', ({ pieces }) => {
    const long = pieces.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 25);
    expect(long).toEqual([]);
  });

  test.each(exercises)(
    'what a body follows in $id is easy to read, and needs no drawing',
    (one) => {
      expect(wordingFaults(one)).toEqual([]);
    },
  );

  test('the glossary can be read in school year 8', () => {
    const grades = terms.map(({ id, meaning }) => ({ id, grade: readingGrade([meaning]) }));
    expect(grades.filter(({ grade }) => grade > 8)).toEqual([]);
  });
});

describe('words that we do not use', () => {
  const nowhere =
    /no pain,? no gain|weak muscles cause|fix your posture|bone[ -]on[ -]bone|wear[ -]and[ -]tear|\bcured\b|clinically proven|\bdetox|\bstreaks?\b/i;
  /** What is shown. Readers may search for any words that they have heard. */
  const shown = (data: unknown) =>
    JSON.stringify(data, (key, value: unknown) => (key === 'searchTerms' ? undefined : value));
  const everything = (['articles', 'exercises', 'skills', 'glossary'] as const)
    .flatMap(contentFiles)
    .map(({ path, data, body }) => ({
      path,
      text: `${shown(data)} ${body}`.replaceAll(/\s+/g, ' '),
    }));

  test.each(everything)('$path promises nothing and blames nobody', ({ text }) => {
    expect(nowhere.exec(text)?.[0]).toBeUndefined();
  });
});

describe('nothing points into the void', () => {
  const known = {
    Cite: new Set(sources.keys()),
    ExerciseLink: new Set(exercises.map(({ id }) => id)),
    Term: new Set(terms.map(({ id }) => id)),
  };
  const articleIds = new Set(articles.map(({ id }) => id));

  test.each(articles)('every component of $id names something that exists', ({ body }) => {
    const lost = (['Cite', 'ExerciseLink', 'Term'] as const).flatMap((component) =>
      attributesIn(body, component, 'id').filter((id) => !known[component].has(id)),
    );
    const levels: readonly string[] = certainties;
    const unsure = attributesIn(body, 'HowSure', 'level').filter((id) => !levels.includes(id));
    const notices = attributesIn(body, 'Notice', 'kind').filter(
      (kind) => !['safety', 'tip'].includes(kind),
    );
    const tools = attributesIn(body, 'ToolLink', 'tool').filter(
      (tool) => !['routine', 'check-in'].includes(tool),
    );
    expect([...lost, ...unsure, ...notices, ...tools]).toEqual([]);
  });

  test.each(articles)('$id leads on to articles and exercises that exist', ({ article }) => {
    expect(article.readNext.filter((id) => !articleIds.has(id))).toEqual([]);
    expect(article.exercises.filter((id) => !known.ExerciseLink.has(id))).toEqual([]);
  });

  test('every article makes its claims from sources', () => {
    const bare = articles.filter(({ body }) => attributesIn(body, 'Cite', 'id').length === 0);
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test('every source that is cited exists, with a word on how it was checked', () => {
    const cited = new Set([
      ...articles.flatMap(({ body }) => attributesIn(body, 'Cite', 'id')),
      ...exercises.flatMap(({ evidence }) => evidence.sources),
    ]);
    const unchecked = [...cited].filter((id) => {
      const source = sources.get(id);
      return source === undefined || !sourceStatuses.includes(source.status);
    });
    expect(cited.size).toBeGreaterThan(10);
    expect(unchecked).toEqual([]);
  });

  test('every glossary term leads to an article that exists', () => {
    const lost = terms.filter(
      ({ readMore }) => readMore !== undefined && !articleIds.has(readMore),
    );
    expect(lost).toEqual([]);
  });

  test('every exercise has a drawing', () => {
    const drawn: readonly string[] = figureNames;
    expect(exercises.map(({ id }) => id).filter((id) => !drawn.includes(id))).toEqual([]);
  });

  test('exercises name exercises that exist', () => {
    const named = exercises.flatMap(({ id, easier, harder, sameJob }) =>
      [easier, harder, ...sameJob].flatMap((other) => (other === null ? [] : { id, other })),
    );
    expect(named.filter(({ other }) => !known.ExerciseLink.has(other))).toEqual([]);
  });

  test('every step of a ladder agrees with the next one', () => {
    expect(ladderFaults(exercises)).toEqual([]);
  });
});

describe('review dates', () => {
  const dated: { path: string; reviewed: CalendarDay; nextReview: CalendarDay }[] = [
    ...articles.map(({ path, article }) => ({ ...article, path })),
    ...exercises.map((exercise) => ({
      ...exercise,
      path: `src/content/exercises/${exercise.id}.yaml`,
    })),
  ];
  const aYearAfter = (day: CalendarDay) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

  test('every next review comes after the last, and at most one year later', () => {
    const late = dated.filter(
      ({ reviewed, nextReview }) => nextReview <= reviewed || nextReview > aYearAfter(reviewed),
    );
    expect(late.map(({ path }) => path)).toEqual([]);
  });
});
