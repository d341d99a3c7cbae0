import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { storageKeys } from '#storage/keys.ts';
import { builtPages } from '../scripts/builtSite.ts';
import { buildRoutine } from './support/routine.ts';
import { samplePages } from './support/samplePages.ts';
import { openSettled, settle } from './support/settled.ts';
import { noMisdeeds, watch } from './support/watch.ts';

const ofOrigin = (address: string | undefined) => new URL(address ?? '').origin;

test('no page names a file of another origin to load', async () => {
  const pages = await builtPages();
  expect(pages.length).toBeGreaterThan(150);
  for (const { path, file } of pages) {
    const html = await readFile(file, 'utf8');
    const loading = html.match(/<(?:script|img|source|iframe|video|audio|embed|object)\b[^>]*>/g);
    const links = html.match(/<link\b(?![^>]*rel="canonical")[^>]*>/g);
    const foreign = [...(loading ?? []), ...(links ?? [])].filter((tag) =>
      /\s(?:src|srcset|href|data|poster)="(?:https?:)?\/\//.test(tag),
    );
    expect(foreign, path).toEqual([]);
  }
});

test('no page asks another origin, sets a cookie or breaks its own policy', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const misdeeds = await watch(page, ofOrigin(baseURL));
  const paths = await samplePages();
  expect(paths.length).toBeGreaterThan(50);
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'load' });
    // The bottom too: what loads late loads when it comes into sight.
    await page.evaluate(() => {
      window.scrollTo(0, document.body.scrollHeight);
    });
    await settle(page);
  }
  expect(misdeeds).toEqual(noMisdeeds);
  expect(await context.cookies()).toEqual([]);
});

test('looking around keeps nothing on the device', async ({ page }) => {
  for (const path of ['/', '/articles/flare-up/', '/routine/', '/check-in/', '/search/?q=knee']) {
    await openSettled(page, path);
  }
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(kept).toEqual({ local: [], session: [], databases: 0, caches: 0 });
});

test('the tools, search and the colours talk to nobody, and keep only what we list', async ({
  page,
  context,
  baseURL,
}) => {
  const misdeeds = await watch(page, ofOrigin(baseURL));
  await openSettled(page, '/check-in/');
  await page.getByRole('radio', { name: '6', exact: true }).first().check();
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await openSettled(page, '/routine/');
  await buildRoutine(page, {});
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('my sore knee');
  await page.locator('#search-dialog .search-result').first().waitFor();

  expect(misdeeds).toEqual(noMisdeeds);
  expect(await context.cookies()).toEqual([]);
  const listed: readonly string[] = Object.values(storageKeys);
  const kept = await page.evaluate(() => Object.keys(localStorage));
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter((key) => !listed.includes(key))).toEqual([]);
});

test('every page carries a strict policy of its own', async ({ request }) => {
  const open: string[] = [];
  for (const { path } of await builtPages()) {
    const html = await (await request.get(path)).text();
    const [, policy = ''] =
      /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html) ?? [];
    const isStrict =
      policy.includes("default-src 'self'") &&
      !/unsafe-(?:inline|eval)/.test(policy.replaceAll("'wasm-unsafe-eval'", ''));
    if (!isStrict) open.push(path);
  }
  expect(open).toEqual([]);
});
