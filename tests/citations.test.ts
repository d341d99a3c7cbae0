import { plugins } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { bibtexFile } from '#citations/bibtex.ts';
import { sourceName } from '#citations/sourceName.ts';
import { vancouver } from '#citations/vancouver.ts';
import { readingGrade, sentencesOf, wordsOf } from '#collections/readingGrade.ts';
import { addressOfSource, sourceSchema } from '#domain/evidence/source.ts';
import { withheldSources } from '#domain/evidence/withheldSources.ts';
import { contentFiles } from './support/contentFiles.ts';

const sources = contentFiles('sources').map(({ id, data }) => ({
  ...sourceSchema.parse(data),
  id,
}));
const references = vancouver(sources);

/** "Hayden JA" and "72" of "67(4):72-80": what a reader must find in the reference. */
function mustPrint({ authors, locator, year }: (typeof sources)[number]): string[] {
  const [first = ''] = authors;
  const page = /:(?<page>[\w.]+)/.exec(locator ?? '')?.groups?.['page'];
  return [first, String(year), ...(page === undefined ? [] : [page])];
}

describe('the references of all our sources', () => {
  test('there are many', () => {
    expect(references.size).toBe(sources.length);
    expect(references.size).toBeGreaterThan(100);
  });

  test.each(sources)('$id has its first author, year, place and link', (source) => {
    const { words = '', address } = references.get(source.id) ?? {};
    expect(mustPrint(source).filter((part) => !words.includes(part))).toEqual([]);
    expect(address?.href).toBe(addressOfSource(source));
    expect(words).not.toMatch(/undefined|null|\[object|&#|<\/|\s{2}|\.\.(?!\.)/);
  });

  test('have names that people can tell apart, mostly', () => {
    const names = new Set(sources.map(sourceName));
    expect(names.size).toBeGreaterThan(sources.length * 0.9);
  });
});

test('sources.bib can be read back: every source, with its title and DOI', () => {
  const read = plugins.input.chain(bibtexFile(sources));
  const found = new Map(read.map((item) => [String(item.id), item]));
  expect(found.size).toBe(sources.length);
  const plain = (text = '') => text.replaceAll(/<[^>]+>|[^\p{L}\p{N}]/gu, '').toLowerCase();
  const changed = sources.filter(({ id, title, doi }) => {
    const item = found.get(id);
    return item?.DOI !== doi || plain(item?.title) !== plain(title);
  });
  expect(changed.map(({ id }) => id)).toEqual([]);
});

test('no source that must not be printed is among them, or named by content', () => {
  const withheld = Object.keys(withheldSources);
  expect(sources.filter(({ id }) => withheld.includes(id))).toEqual([]);
  const content = (['articles', 'exercises', 'skills', 'glossary'] as const).flatMap(contentFiles);
  const named = new RegExp(String.raw`\b(?:${withheld.join('|')})\b`);
  expect(content.filter(({ text }) => named.test(text)).map(({ path }) => path)).toEqual([]);
});

describe('what readers are told of a finding', () => {
  const told = sources.flatMap(({ id, inShort, bearInMind }) =>
    [inShort, bearInMind].flatMap((text) => (text === undefined ? [] : { id, text })),
  );

  test('can be read in school year 8', () => {
    const texts = told.map(({ text }) => text);
    expect(texts.length === 0 ? 0 : readingGrade(texts)).toBeLessThanOrEqual(8);
  });

  test('has no figures and no long sentences', () => {
    const faults = told.filter(
      ({ text }) =>
        /\d/.test(text) || sentencesOf(text).some((sentence) => wordsOf(sentence).length > 25),
    );
    expect(faults).toEqual([]);
  });
});
