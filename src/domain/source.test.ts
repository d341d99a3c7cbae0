import { describe, expect, test } from 'vitest';
import { referenceParts, type Source } from './source.ts';

const source: Source = {
  authors: ['Costa N', 'Ferreira ML'],
  title: 'A definition of “flare” in low back pain',
  publishedIn: 'J Pain',
  year: 2019,
  kind: 'consensus',
  finding: 'People agreed on it.',
  status: 'read',
};

describe('a reference in Vancouver order', () => {
  test('ends each part with one stop', () => {
    expect(referenceParts(source)).toMatchObject({
      authors: 'Costa N, Ferreira ML.',
      title: 'A definition of “flare” in low back pain.',
      where: 'J Pain. 2019.',
    });
  });

  test('adds no second stop to a question or an abbreviation', () => {
    const { title, where } = referenceParts({
      ...source,
      title: 'Does it help?',
      publishedIn: 'Br. J. Sports Med.',
    });
    expect(title).toBe('Does it help?');
    expect(where).toBe('Br. J. Sports Med. 2019.');
  });

  test('says that there are more authors than are listed', () => {
    expect(referenceParts({ ...source, andOthers: true }).authors).toBe(
      'Costa N, Ferreira ML, et al.',
    );
  });

  test.each([
    ['20(10):1267-1277', 'J Pain. 2019;20(10):1267-1277.'],
    ['(8):CD009790', 'J Pain. 2019;(8):CD009790.'],
    ['April issue', 'J Pain. 2019. April issue.'],
  ])('puts the place “%s” after the year', (locator, where) => {
    expect(referenceParts({ ...source, locator }).where).toBe(where);
  });
});

describe('where a reference leads', () => {
  test('to its DOI before any other address', () => {
    const both = { ...source, doi: '10.1016/x', url: 'https://example.org/' };
    expect(referenceParts(both).link).toBe('https://doi.org/10.1016/x');
  });

  test('to its address when it has no DOI', () => {
    expect(referenceParts({ ...source, url: 'https://example.org/' }).link).toBe(
      'https://example.org/',
    );
  });

  test('nowhere when it has neither', () => {
    expect(referenceParts(source).link).toBeUndefined();
  });
});
