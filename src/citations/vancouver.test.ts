import { describe, expect, test } from 'vitest';
import type { CitableSource } from './citable.ts';
import { vancouver } from './vancouver.ts';

/** Neither a DOI nor an address is known. */
const bare: CitableSource = {
  id: 'costa2019',
  authors: ['Costa N', 'van der Windt D'],
  title: 'A definition of “flare” in low back pain: does it hold?',
  publishedIn: 'The Journal of Pain',
  year: 2019,
  locator: '20(11):1267-1275',
  kind: 'consensus',
  finding: 'People agreed on it.',
  status: 'read',
};

const article: CitableSource = { ...bare, doi: '10.1016/j.jpain.2019.03.009' };

const leaflet: CitableSource = {
  id: 'leaflet',
  authors: ['Leeds Teaching Hospitals NHS Trust'],
  title: 'A guide to your rehabilitation',
  publishedIn: 'Patient leaflet',
  year: 2023,
  url: 'https://example.org/leaflet/',
  kind: 'patient-information',
  finding: 'Not everybody is given precautions.',
  status: 'read',
};

const referenceOf = (source: CitableSource) => vancouver([source]).get(source.id);
const textOf = (source: CitableSource) => {
  const { words = '', address } = referenceOf(source) ?? {};
  return `${words} ${address?.shown ?? ''}`;
};

describe('a reference in Vancouver style', () => {
  test('has authors, title, journal, year, volume, issue and pages, and ends with its DOI', () => {
    expect(referenceOf(article)).toEqual({
      words:
        'Costa N, van der Windt D. A definition of “flare” in low back pain: does it hold? ' +
        'The Journal of Pain. 2019;20(11):1267–75.',
      address: {
        shown: 'doi:10.1016/j.jpain.2019.03.009',
        href: 'https://doi.org/10.1016/j.jpain.2019.03.009',
      },
    });
  });

  test('ends with its address when it has no DOI', () => {
    expect(referenceOf(leaflet)).toEqual({
      words:
        'Leeds Teaching Hospitals NHS Trust. A guide to your rehabilitation [Patient leaflet] ' +
        '[Internet]. 2023. Available from:',
      address: { shown: 'https://example.org/leaflet/', href: 'https://example.org/leaflet/' },
    });
  });

  test('has no link when it has neither', () => {
    expect(referenceOf(bare)).not.toHaveProperty('address');
  });

  test('says that there are more authors than are listed', () => {
    expect(textOf({ ...article, andOthers: true })).toMatch(/^Costa N, van der Windt D, et al\. A/);
  });

  test('names six authors and no more', () => {
    const authors = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) => `Somebody ${letter}`);
    const six = authors.slice(0, 6).join(', ');
    expect(textOf({ ...article, authors })).toMatch(`${six}, et al. A definition`);
    const listed = { ...article, authors: authors.slice(0, 6), andOthers: true };
    expect(textOf(listed)).toMatch(`${six}, et al. A definition`);
  });

  test('tells where the journal corrected it', () => {
    const locator = '5(1):e2142069 (correction 2024;7(3):e249399)';
    const { words, correction } = referenceOf({ ...article, locator }) ?? {};
    expect(words).toMatch(/2019;5\(1\):e2142069\.$/);
    expect(correction).toBe('2024;7(3):e249399');
  });

  test('is text: what looks like HTML is left to be escaped', () => {
    expect(textOf({ ...article, title: 'Pain <script>alert(1)</script> & 2 < 3' })).toContain(
      'Pain <script>alert(1)</script> & 2 < 3.',
    );
  });
});

test('sources keep the order they are given in', () => {
  expect([...vancouver([leaflet, article]).keys()]).toEqual(['leaflet', 'costa2019']);
  expect(vancouver([]).size).toBe(0);
});
