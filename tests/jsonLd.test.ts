import { describe, expect, test } from 'vitest';
import { exerciseSchema } from '#domain/exercise/exercise.ts';
import { sourceSchema } from '#domain/evidence/source.ts';
import { pageJsonLd, type HealthFacts } from '#openData/pageJsonLd.ts';
import { contentFiles } from './support/contentFiles.ts';
import { jsonLdSchema } from './support/jsonLdSchema.ts';
import { schemaFaults } from './support/schemaFaults.ts';

const faultsIn = schemaFaults(jsonLdSchema);
const sources = contentFiles('sources').map(({ data }) => sourceSchema.parse(data));

const pageWith = (health?: HealthFacts) =>
  pageJsonLd({
    title: 'A page',
    description: 'What it says.',
    address: new URL('https://steadily.example/page/'),
    ...(health && { health }),
  });

test('a page about the site is what schema.org allows', () => {
  expect(faultsIn(pageWith())).toEqual([]);
});

test('a page about health with every source is, too', () => {
  expect(faultsIn(pageWith({ reviewed: '2026-11-20', sources }))).toEqual([]);
});

test.each(contentFiles('exercises'))('so is the page of $id', ({ id, data }) => {
  const exercise = { ...exerciseSchema.parse(data), id };
  expect(faultsIn(pageWith({ reviewed: exercise.reviewed, sources, exercise }))).toEqual([]);
});

describe('what schema.org does not allow, or we may not claim, is refused', () => {
  const [file] = contentFiles('exercises');
  const exercise = { ...exerciseSchema.parse(file?.data), id: file?.id ?? '' };
  const page = pageWith({ reviewed: '2026-11-20', sources, exercise });
  const plan = 'mainEntity' in page ? page.mainEntity : undefined;
  const { license, ...unlicensed } = page;

  test('the page that is spoilt below was good', () => {
    expect(plan).toBeDefined();
    expect(license).toBeDefined();
    expect(faultsIn(page)).toEqual([]);
  });

  test.each([
    ['a reviewer', { ...page, reviewedBy: { '@type': 'Person', name: 'Dr Nobody' } }],
    ['a type of its own', { ...page, '@type': 'PainPage' }],
    ['a review on a page about the site', { ...pageWith(), lastReviewed: '2026-11-20' }],
    ['a day that is none', { ...page, lastReviewed: '20 November 2026' }],
    ['no licence', unlicensed],
    ['a relative address', { ...page, url: '/page/' }],
    ['free as a word', { ...page, isAccessibleForFree: 'yes' }],
    ['no name', { ...page, name: '' }],
    ['an empty list of sources', { ...page, citation: [] }],
    ['a source without a title', { ...page, citation: [{ '@type': 'CreativeWork' }] }],
    ['a duration in words', { ...page, mainEntity: { ...plan, activityDuration: '2 minutes' } }],
    ['a misspelt property', { ...page, mainEntity: { ...plan, repetition: 6 } }],
    ['repetitions in words', { ...page, mainEntity: { ...plan, repetitions: 'six' } }],
    ['a category of its own', { ...page, mainEntity: { ...plan, category: ['Relaxation'] } }],
    ['a rest without a unit', { ...page, mainEntity: { ...plan, restPeriods: 60 } }],
  ])('%s', (_what, wrong) => {
    expect(faultsIn(wrong)).not.toEqual([]);
  });
});
