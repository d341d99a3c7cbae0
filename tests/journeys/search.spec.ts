import { expect, test, type Page } from '@playwright/test';
import { openSettled } from '../support/settled.ts';

const panel = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const result = (page: Page, title: string) =>
  panel(page).getByRole('link', { name: title, exact: true });
const status = (page: Page) => panel(page).getByRole('status');

async function lookFor(page: Page, words: string) {
  await page.keyboard.press('/');
  await panel(page).getByRole('searchbox').fill(words);
}

test.describe('looking in one’s own words', () => {
  test.beforeEach(async ({ page }) => {
    await openSettled(page, '/');
  });

  for (const [words, title, address] of [
    ['cant get out of chair', 'Sit-to-stand', '/exercises/sit-to-stand/'],
    ['sqwats', 'Sit-to-stand', '/exercises/sit-to-stand/'],
    ['chair squat', 'Sit-to-stand', '/exercises/sit-to-stand/'],
    ['flair up', 'What to do in a flare-up', '/articles/flare-up/'],
    ['what do I do on a bad day', 'What to do in a flare-up', '/articles/flare-up/'],
    ['pain diary', 'Check in', '/check-in/'],
    ['numb between legs', 'Get help now', '/help-now/'],
  ] as const) {
    test(`“${words}” finds ${title}`, async ({ page }) => {
      await lookFor(page, words);
      await expect(result(page, title)).toBeVisible();
      await result(page, title).click();
      await page.waitForURL(`**${address}`);
    });
  }

  test('a word of the glossary is found where it is explained', async ({ page }) => {
    await lookFor(page, 'endocannabinoids');
    const link = panel(page).locator('a[href*="/glossary/"]').first();
    await expect(link).toBeVisible();
    await link.click();
    await expect(page.locator('#endocannabinoids')).toBeVisible();
  });

  test('what is found says what it is, how many there are, and where the words stand', async ({
    page,
  }) => {
    await lookFor(page, 'bridge');
    await expect(status(page)).toHaveText(/^\d+ pages? found\.$/);
    const first = panel(page).locator('.search-result').first();
    await expect(first.locator('.search-kind')).toHaveText('Exercise');
    await expect(first.locator('mark').first()).toBeVisible();
  });

  test('a word that nobody wrote gets a sentence and a hint', async ({ page }) => {
    await lookFor(page, 'zxqwv');
    await expect(status(page)).toHaveText(
      'Nothing found for “zxqwv”. Try one word, such as knee or sleep.',
    );
    await expect(panel(page).locator('.search-result')).toHaveCount(0);
  });

  // Pagefind falls back to what a word begins with: “a”, “i”, “in”.
  for (const words of ['acupuncture', 'ibuprofen', 'inhaler']) {
    test(`“${words}”, which we do not have, finds nothing and not its first letters`, async ({
      page,
    }) => {
      await lookFor(page, words);
      await expect(status(page)).toContainText(`Nothing found for “${words}”.`);
    });
  }

  test('words that stand on no page together are looked for with fewer of them', async ({
    page,
  }) => {
    await lookFor(page, 'goblet samaritans');
    await expect(status(page)).toHaveText(
      /^No page has all of these words\. (?:\d+ pages?) found for “goblet”\.$/,
    );
    await expect(result(page, 'Weighted sit-to-stand')).toBeVisible();
  });

  test('what finds nothing is repeated as it was typed, and never becomes markup', async ({
    page,
  }) => {
    await lookFor(page, '<zxqwv>');
    await expect(status(page)).toContainText('Nothing found for “<zxqwv>”.');
    await expect(panel(page).locator('zxqwv')).toHaveCount(0);
  });

  test('an emptied field empties the list', async ({ page }) => {
    await lookFor(page, 'knee');
    await panel(page).locator('.search-result').first().waitFor();
    await panel(page).getByRole('searchbox').fill('');
    await expect(panel(page).locator('.search-result')).toHaveCount(0);
    await expect(status(page)).toHaveText('');
  });
});

test('where the index cannot be loaded, search says so, and works once it can', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await openSettled(page, '/');
  await lookFor(page, 'knee');
  await expect(status(page)).toHaveText(/Search could not be loaded\. Check your connection/);
  await expect(panel(page).getByRole('link', { name: 'All topics, A to Z' })).toBeVisible();
  await page.unroute('**/pagefind/**');
  await panel(page).getByRole('searchbox').fill('knees');
  await expect(panel(page).locator('.search-result').first()).toBeVisible();
});

test('the search page takes its words from the address', async ({ page }) => {
  await openSettled(page, '/search/?q=knee');
  await expect(page.locator('#search-page').getByRole('searchbox')).toHaveValue('knee');
  await expect(page.locator('#search-page .search-result').first()).toBeVisible();
});
