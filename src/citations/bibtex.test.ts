import { plugins } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { bibtexFile } from './bibtex.ts';
import type { CitableSource } from './citable.ts';

const source: CitableSource = {
  id: 'estevezlopez2021',
  authors: ['Estévez-López F', "O'Connell NE", 'World Health Organization'],
  andOthers: true,
  title: 'Fatigue & sleep in Fibromyalgia: 100% of_it',
  publishedIn: 'Arthritis Care & Research',
  year: 2021,
  locator: '102(4):752-761',
  doi: '10.1016/j.apmr.2020.06.019',
  kind: 'systematic-review',
  finding: 'A little.',
  status: 'recalled',
};

/** What a reader of BibTeX makes of the text. */
const readBack = (text: string) => plugins.input.chain(text);

describe('a source as BibTeX', () => {
  const text = bibtexFile([source]);

  test('has our id as its key', () => {
    expect(text).toMatch(/^@article\{estevezlopez2021,\n/);
  });

  test('keeps a body whole, and says that there are more authors', () => {
    expect(text).toContain(' and {World Health Organization} and others},');
  });

  test('escapes what TeX would take for itself', () => {
    expect(text).toContain(String.raw`Arthritis Care \& Research`);
    expect(text).toContain(String.raw`100\% of\textunderscore{}it`);
  });

  test('tells how we checked it where no style prints it', () => {
    expect(text).toMatch(/annote = \{From memory, not read again[^}]*\},/);
    expect(text).not.toMatch(/^\s*note = /m);
  });

  test('can be read back', () => {
    expect(readBack(text)).toMatchObject([
      {
        id: 'estevezlopez2021',
        type: 'article-journal',
        title: 'Fatigue & sleep in Fibromyalgia: 100% of_it',
        'container-title': 'Arthritis Care & Research',
        DOI: '10.1016/j.apmr.2020.06.019',
        author: [
          { family: 'Estévez-López' },
          { family: "O'Connell" },
          { family: 'World Health Organization' },
          {},
        ],
      },
    ]);
  });
});

test('a file has one entry after the other, by id', () => {
  const file = bibtexFile([source, { ...source, id: 'amiri2021' }]);
  expect([...file.matchAll(/^@\w+\{(\w+),$/gm)].map(([, id]) => id)).toEqual([
    'amiri2021',
    'estevezlopez2021',
  ]);
  expect(file).not.toContain('\n\n');
});
