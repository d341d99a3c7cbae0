import { expect, test, type Page } from '@playwright/test';
import { openSettled } from './support/settled.ts';

const path = '/sources/';
const items = (page: Page) => page.locator('[data-source-list] > li');
const shown = (page: Page) => items(page).and(page.locator(':visible'));
const count = (page: Page) => page.locator('[data-source-count]');

test.describe('the list of sources', () => {
  test.beforeEach(async ({ page }) => {
    await openSettled(page, path);
  });

  test('is narrowed by words, whatever their accents', async ({ page }) => {
    await page.getByLabel('Words in it').fill('FIBROMYALGIA alvarez');
    await expect(shown(page)).toHaveCount(1);
    await expect(shown(page)).toContainText('Álvarez-Gallardo');
    await expect(count(page)).toHaveText(/^1 of \d+ sources$/);
  });

  test('is narrowed by kind and by how it was checked: as many as the choice says', async ({
    page,
  }) => {
    for (const [name, attribute] of [
      ['Kind of source', 'kind'],
      ['How we checked it', 'status'],
    ] as const) {
      const select = page.getByLabel(name);
      const option = select.locator('option').nth(1);
      const [, number] = /\((\d+)\)\s*$/.exec(await option.innerText()) ?? [];
      const value = await option.getAttribute('value');
      await select.selectOption(value);
      await expect(shown(page)).toHaveCount(Number(number));
      await expect(
        items(page).and(page.locator(`[data-${attribute}="${value}"]:visible`)),
      ).toHaveCount(Number(number));
      await select.selectOption('');
    }
  });

  test('says so when nothing fits, and shows all again', async ({ page }) => {
    await page.getByLabel('Words in it').fill('no such words');
    await expect(count(page)).toHaveText(/^0 of/);
    await page.getByLabel('Words in it').fill('');
    await expect(shown(page)).toHaveCount(await items(page).count());
  });

  test('leads to each place that uses a source', async ({ page }) => {
    const link = page.locator('#source-costa2019').getByRole('link', { name: /flare/i });
    await link.click();
    await expect(page.locator('.references #source-costa2019')).toBeAttached();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is complete, and no dead field is shown', async ({ page }) => {
    await page.goto(path);
    const number = /\d+/.exec(await page.locator('#all').innerText())?.[0];
    await expect(shown(page)).toHaveCount(Number(number));
    await expect(page.locator('main').getByRole('searchbox')).toHaveCount(0);
    await expect(page.locator('main').getByRole('combobox')).toHaveCount(0);
  });
});

test('the script for it is small', async ({ page }) => {
  await openSettled(page, path);
  const inline = await page
    .locator('script[type=module]:not([src])')
    .evaluateAll((scripts) => scripts.map(({ textContent }) => textContent.length));
  const loaded = await page
    .locator('script[type=module][src*="source"]')
    .evaluateAll((scripts) => scripts.length);
  expect(loaded + inline.length).toBeGreaterThan(0);
  expect(Math.max(...inline)).toBeLessThan(4000);
});
