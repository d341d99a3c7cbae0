import type { Page } from '@playwright/test';

/** Opens a page and waits until its fonts, its tools and its search results are there. */
export async function openSettled(page: Page, path: string) {
  await page.goto(path, { waitUntil: 'load' });
  await settle(page);
}

/** Waits until nothing on an open page is still to come. */
export async function settle(page: Page) {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  // Astro takes the attribute away when an island can be used.
  await page.locator('astro-island[ssr]').waitFor({ state: 'detached' });
  const results = page.locator('#search-page .search-result').first();
  if (new URL(page.url()).searchParams.has('q')) await results.waitFor();
}
