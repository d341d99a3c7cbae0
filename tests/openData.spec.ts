import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import '@citation-js/plugin-bibtex';
import { plugins } from '@citation-js/core';
import { expect, test } from '@playwright/test';
import type { ExercisesFile } from '#openData/exercisesFile.ts';
import { builtFolder, builtPages, builtPaths } from '../scripts/builtSite.ts';
import { cslSchema } from './support/cslSchema.ts';
import { jsonLdSchema } from './support/jsonLdSchema.ts';
import { schemaFaults } from './support/schemaFaults.ts';

/** What a page says about itself, as far as these tests look. */
interface PageFacts {
  '@type': string;
  url: string;
  name: string;
  lastReviewed?: string;
  mainEntity?: { '@type': string; '@id': string; name: string };
}

interface Page {
  path: string;
  blocks: string[];
  canonical: string | undefined;
  reviewShown: string | undefined;
}

const readJson = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(builtFolder, 'data', name), 'utf8'));
const exercisesFile = async () => (await readJson('exercises.json')) as ExercisesFile;

async function readPages(): Promise<Page[]> {
  return Promise.all(
    (await builtPages()).map(async ({ path, file }) => {
      const html = await readFile(file, 'utf8');
      const block = /<script type="application\/ld\+json">(.*?)<\/script>/gs;
      const review = /<aside class="reviewed-on"[^>]*>[^]*?<time datetime="([^"]+)"/;
      return {
        path,
        blocks: [...html.matchAll(block)].map(([, text = '']) => text),
        canonical: /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1],
        reviewShown: review.exec(html)?.[1],
      };
    }),
  );
}

const factsOf = ({ blocks: [text = 'null'] }: Page) => JSON.parse(text) as PageFacts;

test('every page tells machines once what it is, in the words of schema.org', async () => {
  const faultsIn = schemaFaults(jsonLdSchema);
  const pages = await readPages();
  expect(pages.length).toBeGreaterThan(80);
  for (const page of pages) {
    expect.soft(page.blocks, page.path).toHaveLength(1);
    expect.soft(faultsIn(factsOf(page)), page.path).toEqual([]);
    expect.soft(factsOf(page).url, page.path).toBe(page.canonical);
  }
});

test('the day of review is the one that the page shows, and none where it shows none', async () => {
  const pages = await readPages();
  expect(pages.filter(({ reviewShown }) => reviewShown !== undefined).length).toBeGreaterThan(75);
  for (const page of pages) {
    expect.soft(factsOf(page).lastReviewed, page.path).toBe(page.reviewShown);
  }
});

test('pages about health are medical pages, pages about the site are not', async () => {
  const types = Object.fromEntries(
    (await readPages()).map((page) => [page.path, factsOf(page)['@type']]),
  );
  expect(types).toMatchObject({
    '/articles/flare-up/': 'MedicalWebPage',
    '/exercises/bridge/': 'MedicalWebPage',
    '/help-now/': 'MedicalWebPage',
    '/glossary/': 'MedicalWebPage',
    '/about/': 'WebPage',
    '/developers/': 'WebPage',
    '/privacy/': 'WebPage',
    '/404.html': 'WebPage',
  });
});

test('the page of every exercise has its plan, and no other page has one', async () => {
  const pages = await readPages();
  const plans = pages.flatMap((page) => factsOf(page).mainEntity ?? []);
  const { exercises } = await exercisesFile();
  expect(exercises.length).toBeGreaterThanOrEqual(72);
  expect(plans.map((plan) => [plan['@type'], plan['@id'], plan.name]).sort()).toEqual(
    exercises.map(({ address, name }) => ['ExercisePlan', `${address}#exercise`, name]).sort(),
  );
});

test('the files fit their schemas as they were built', async () => {
  const schema = (await readJson('exercises.schema.json')) as object;
  expect(schemaFaults(schema)(await readJson('exercises.json'))).toEqual([]);
  const items = (await readJson('sources.json')) as unknown[];
  expect(schemaFaults(cslSchema)(items)).toEqual([]);
  const bibtex = await readFile(join(builtFolder, 'data', 'sources.bib'), 'utf8');
  expect(plugins.input.chain(bibtex)).toHaveLength(items.length);
});

test('every address in the data leads to a file of the site', async () => {
  const paths = await builtPaths();
  const { $schema, exercises } = await exercisesFile();
  const addresses = exercises.flatMap(({ address, figures }) => [
    `${address}index.html`,
    figures.pair,
    figures.small,
    ...(figures.moving === undefined ? [] : [figures.moving]),
  ]);
  const lost = [$schema, ...addresses].filter((one) => !paths.has(new URL(one).pathname));
  expect(lost).toEqual([]);
});

test('the example in JavaScript runs, and says what its words promise', async ({
  page,
  baseURL,
}) => {
  await page.goto('/developers/');
  const example = await page.locator('pre').first().innerText();
  const code = example.replace(/https?:\/\/[^/']+/, baseURL ?? '');
  const said: unknown[][] = [];
  const log = console.log;
  console.log = (...words: unknown[]) => said.push(words);
  try {
    await import(`data:text/javascript,${encodeURIComponent(code)}`);
  } finally {
    console.log = log;
  }
  expect(example.split('\n').length).toBeLessThanOrEqual(12);
  expect(said.length).toBeGreaterThan(10);
  expect(said.map(([name]) => name)).not.toContain('Cat-cow on hands and knees');
  expect(said.filter(([, dose]) => typeof dose !== 'object')).toEqual([]);
});
