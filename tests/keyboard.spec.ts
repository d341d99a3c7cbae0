import { expect, test, type Page } from '@playwright/test';
import { storageKeys } from '#storage/keys.ts';
import { openSettled } from './support/settled.ts';
import { forbidStorage } from './support/storage.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => dialog(page).getByRole('searchbox');
const results = (page: Page) => dialog(page).locator('.search-result');

async function searchFor(page: Page, words: string) {
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(words);
  await results(page).first().waitFor();
}

test.describe('the skip link', () => {
  test('is the first stop, shows itself, and leads past the header', async ({ page }) => {
    await openSettled(page, '/articles/flare-up/');
    const link = page.getByRole('link', { name: 'Skip to the content' });
    await expect(link).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    const isInMain = await page.evaluate(
      () => document.querySelector('main')?.contains(document.activeElement) ?? false,
    );
    expect(isInMain).toBe(true);
  });
});

test.describe('search', () => {
  test.beforeEach(async ({ page }) => {
    await openSettled(page, '/exercises/bridge/');
  });

  test('opens with a stroke, finds while typing, and goes where the arrows lead', async ({
    page,
  }) => {
    await searchFor(page, 'balance');
    const links = dialog(page).locator('.search-results a');
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const target = await links.nth(0).getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${target ?? ''}`);
    await expect(page.locator('h1')).toBeVisible();
  });

  test('keeps the arrows inside the list', async ({ page }) => {
    await searchFor(page, 'balance');
    const count = await dialog(page).locator('.search-results a').count();
    for (let step = 0; step < count + 2; step++) await page.keyboard.press('ArrowDown');
    await expect(dialog(page).locator('.search-results a').last()).toBeFocused();
  });

  test('closes with Escape and gives the focus back', async ({ page }) => {
    const home = page.getByRole('link', { name: 'Steadily' }).first();
    await home.focus();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(home).toBeFocused();
  });

  test('keeps the focus inside while it is open', async ({ page }) => {
    await searchFor(page, 'knee');
    const outside: string[] = [];
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() => {
        const { activeElement } = document;
        const isInside = activeElement?.closest('dialog') !== null;
        // Between the last and the first stop, the browser's own bar has its turn.
        return isInside || activeElement === document.body ? null : activeElement.outerHTML;
      });
      if (place !== null) outside.push(place);
    }
    expect(outside).toEqual([]);
  });

  test('opens with Ctrl K as well', async ({ page }) => {
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
  });

  test('opens from its link in the header, by key', async ({ page }) => {
    await page.locator('header [data-search]').focus();
    await page.keyboard.press('Enter');
    await expect(field(page)).toBeFocused();
    await expect(page).toHaveURL(/\/exercises\/bridge\/$/);
  });

  test('closes with its button', async ({ page }) => {
    await page.keyboard.press('/');
    await dialog(page).getByRole('button', { name: 'Close' }).press('Enter');
    await expect(dialog(page)).toBeHidden();
  });

  test('with Enter in the field goes to the page with all results', async ({ page }) => {
    await searchFor(page, 'knee');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=knee');
    await expect(page.locator('#search-page .search-result').first()).toBeVisible();
  });
});

test('a stroke typed into a field stays a stroke', async ({ page }) => {
  await openSettled(page, '/search/');
  const input = page.locator('#search-page').getByRole('searchbox');
  await input.focus();
  await page.keyboard.type('1/2');
  await expect(input).toHaveValue('1/2');
  await expect(dialog(page)).toBeHidden();
});

test.describe('the switch for the colours', () => {
  test.use({ colorScheme: 'light' });

  const theme = (page: Page) => page.locator('html').getAttribute('data-theme');
  const toggle = (page: Page) => page.getByRole('button', { name: 'Dark colours' });
  const ground = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

  test('works by key, says its state, and is remembered', async ({ page }) => {
    await openSettled(page, '/');
    await expect(toggle(page)).toHaveAttribute('aria-pressed', 'false');
    await toggle(page).press('Enter');
    await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
    expect(await ground(page)).toBe('dark');
    await page.reload();
    expect(await theme(page)).toBe('dark');
    await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
  });

  test('is set before the page is painted, so that nothing flashes', async ({ page }) => {
    await page.addInitScript((key) => {
      localStorage.setItem(key, 'dark');
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.dataset['early'] = document.documentElement.dataset['theme'] ?? '';
      });
      new MutationObserver((_changes, observer) => {
        if (document.querySelector('body') === null) return;
        document.documentElement.dataset['atBody'] =
          document.documentElement.dataset['theme'] ?? '';
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    }, storageKeys.theme);
    await openSettled(page, '/exercises/');
    await expect(page.locator('html')).toHaveAttribute('data-early', 'dark');
    await expect(page.locator('html')).toHaveAttribute('data-at-body', 'dark');
  });

  test('pressed back, follows the device again', async ({ page }) => {
    await openSettled(page, '/');
    await toggle(page).press('Enter');
    await toggle(page).press('Enter');
    expect(await theme(page)).toBeNull();
    expect(await page.evaluate((key) => localStorage.getItem(key), storageKeys.theme)).toBeNull();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
  });

  test('shows the colours also where nothing can be kept', async ({ page }) => {
    await forbidStorage(page);
    await openSettled(page, '/');
    await toggle(page).press('Enter');
    expect(await ground(page)).toBe('dark');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 700 } });

  test('the menu opens by key and leads on', async ({ page }) => {
    await openSettled(page, '/');
    const menu = page.locator('header summary');
    await menu.focus();
    await page.keyboard.press('Enter');
    const link = page.locator('header details a').first();
    await expect(link).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
  });
});

test('every stop of the keyboard can be seen where it is', async ({ page }) => {
  await openSettled(page, '/articles/flare-up/');
  const unseen: string[] = [];
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press('Tab');
    const problem = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      const box = element.getBoundingClientRect();
      const isOnScreen = box.bottom > 0 && box.top < innerHeight && box.width > 0;
      // A link that stretches over its card shows its ring on the stretched part.
      const hasRing = ['', '::after'].some((part) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      });
      return isOnScreen && hasRing ? null : element.outerHTML.slice(0, 120);
    });
    if (problem !== null) unseen.push(problem);
  }
  expect(unseen).toEqual([]);
});
