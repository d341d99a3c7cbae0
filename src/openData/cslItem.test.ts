import { describe, expect, test } from 'vitest';
import type { Source } from '#domain/evidence/source.ts';
import { cslItem, cslItems } from './cslItem.ts';

const article: Source & { id: string } = {
  id: 'costa2019',
  authors: ['Costa N', 'Ferreira ML'],
  andOthers: true,
  title: 'A definition of “flare” in low back pain',
  publishedIn: 'The Journal of Pain',
  year: 2019,
  locator: '20(11):1267-1275',
  doi: '10.1016/j.jpain.2019.03.009',
  kind: 'consensus',
  finding: 'People agreed on it.',
  caution: 'Not that any rise is a flare.',
  status: 'read',
};

/** The same without what only an article in a journal has. */
const leaflet: Source & { id: string } = {
  id: 'leaflet',
  authors: ['Leeds Teaching Hospitals NHS Trust'],
  title: 'A guide to your rehabilitation',
  publishedIn: 'Patient leaflet',
  year: 2023,
  url: 'https://example.org/leaflet',
  kind: 'patient-information',
  finding: 'Not everybody is given precautions.',
  status: 'read',
};

test('an article in a journal has all that its source says of where it stands', () => {
  expect(cslItem(article)).toEqual({
    id: 'costa2019',
    type: 'article-journal',
    title: 'A definition of “flare” in low back pain',
    author: [
      { family: 'Costa', given: 'N.' },
      { family: 'Ferreira', given: 'M. L.' },
    ],
    'container-title': 'The Journal of Pain',
    issued: { 'date-parts': [[2019]] },
    volume: '20',
    issue: '11',
    page: '1267-1275',
    DOI: '10.1016/j.jpain.2019.03.009',
    note: 'We read the finding in the source or its summary. It has more authors than are listed.',
    custom: { kind: 'consensus', status: 'read', moreAuthors: true },
  });
});

test('a correction by the journal stands in the note', () => {
  const locator = '5(1):e2142069 (correction 2024;7(3):e249399)';
  const { note, page } = cslItem({ ...article, locator });
  expect(page).toBe('e2142069');
  expect(note).toContain('The journal corrected it: 2024;7(3):e249399.');
});

test('our finding and our caution stay with us: they are not the source’s words', () => {
  expect(JSON.stringify(cslItem(article))).not.toMatch(/agreed on it|any rise/);
});

describe('what is not in a journal', () => {
  test('says what it is, and where it was found', () => {
    expect(cslItem(leaflet)).toMatchObject({
      type: 'pamphlet',
      genre: 'Patient leaflet',
      URL: 'https://example.org/leaflet',
    });
    expect(cslItem(leaflet)).not.toHaveProperty('container-title');
  });

  test.each([
    [{ ...leaflet, publishedIn: 'Web page' }, 'webpage'],
    [{ ...leaflet, kind: 'guideline' as const, publishedIn: 'NICE guideline' }, 'report'],
    [{ ...leaflet, kind: 'methods' as const, publishedIn: 'Thesis' }, 'document'],
  ])('is of a kind that CSL knows', (source, type) => {
    expect(cslItem(source).type).toBe(type);
  });

  test('may have a number and a day', () => {
    const guideline = { ...leaflet, kind: 'guideline' as const, locator: 'NG193; 7 April 2023' };
    expect(cslItem(guideline)).toMatchObject({
      number: 'NG193',
      issued: { 'date-parts': [[2023, 4, 7]] },
    });
  });
});

test('a locator that cannot be taken apart stands in the note', () => {
  const { note, ...item } = cslItem({ ...article, locator: '583' });
  expect(note).toContain('Its place, as we hold it: 583.');
  expect(item).not.toHaveProperty('volume');
  expect(item).not.toHaveProperty('page');
});

test('a reference from memory says so', () => {
  expect(cslItem({ ...article, status: 'recalled' }).note).toMatch(/From memory/);
});

test('items come in the order of their ids', () => {
  expect(cslItems([leaflet, article]).map(({ id }) => id)).toEqual(['costa2019', 'leaflet']);
});
