import { expect, test, type Page } from '@playwright/test';
import { watch } from './support/watch.ts';

async function expectLostPage(page: Page) {
  await expect(page.getByRole('heading', { name: 'We can’t find that page' })).toBeVisible();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Steadily' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'All exercises' })).toBeVisible();
}

const unknown = [
  ['a page that was never there', '/exercises/handstand/'],
  ['a page without its last stroke', '/exercises/handstand'],
  ['a file', '/pain.pdf'],
  ['a page below a page', '/about/us/'],
  ['a way out of the folder', '/..%2f..%2fpackage.json'],
  ['a way out, encoded twice', '/%252e%252e/%252e%252e/etc/passwd'],
  ['a way out with backslashes', '/..%5c..%5cpackage.json'],
  ['a null character', '/exercises/%00/'],
  ['half an encoded letter', '/%E0%A4%A'],
  ['markup', '/%3Cscript%3Ealert(1)%3C/script%3E/'],
  ['a very long address', `/${'a'.repeat(6000)}/`],
  ['letters of other scripts', '/упражнения/'],
] as const;

for (const [what, path] of unknown) {
  test(`${what} gets a sentence, and ways on`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expectLostPage(page);
  });
}

test('a page is found without its last stroke, and moves to its one address', async ({ page }) => {
  const response = await page.goto('/exercises/bridge?from=a');
  expect(response?.status()).toBe(200);
  expect(new URL(page.url()).pathname).toBe('/exercises/bridge/');
});

test('a move to the one address never leads to another site', async ({ request, baseURL }) => {
  for (const path of [
    '//example.org/..',
    '//example.org//exercises',
    '/%2fexercises',
    '/\\\\about',
  ]) {
    const response = await request.get(`${baseURL ?? ''}${path}`, { maxRedirects: 0 });
    expect(response.headers()['location'] ?? '/', path).toMatch(/^\/(?![/\\])/);
  }
});

const typed = [
  '<img src=x onerror="window.ran=1">',
  '"><script>window.ran=1</script>',
  '<svg/onload=window.ran=1>',
  'javascript:window.ran=1',
  '%00',
  '\u202Eknee',
  '😀'.repeat(100),
  'a'.repeat(5000),
];

for (const words of typed) {
  test(`looking for ${JSON.stringify(words.slice(0, 30))} runs nothing`, async ({
    page,
    baseURL,
  }) => {
    const misdeeds = await watch(page, new URL(baseURL ?? '').origin);
    await page.goto(`/search/?q=${encodeURIComponent(words)}`);
    const panel = page.locator('#search-page');
    await expect(panel.getByRole('status')).toHaveText(/found|Nothing/);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await expect(panel.locator('img, script, iframe, svg[onload]')).toHaveCount(0);
    expect(misdeeds.complaints).toEqual([]);
  });
}

test('a broken query leaves the search page whole', async ({ page }) => {
  for (const query of ['?q=%E0%A4%A', '?q', '?q=&q=knee', '?__proto__=1', '#%E0%A4%A']) {
    await page.goto(`/search/${query}`);
    await expect(page.getByRole('heading', { name: 'All topics, A to Z' })).toBeVisible();
  }
});
