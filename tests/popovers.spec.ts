import { expect, test, type Page } from '@playwright/test';
import { findings } from './support/axe.ts';
import { openSettled } from './support/settled.ts';

const path = '/articles/how-exercise-helps/';

const cite = (page: Page) => page.locator('.cite > button').first();
const sourceCard = (page: Page) => page.getByRole('dialog', { name: /^Source 1: / });
const term = (page: Page) => page.locator('.term > button').first();
const termCard = (page: Page) => page.locator('.term-card:popover-open');

declare global {
  interface Window {
    /** How far things jumped since the page was open. */
    jumped: number;
  }
}

const countJumps = (page: Page) =>
  page.evaluate(() => {
    window.jumped = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        window.jumped += (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type: 'layout-shift' });
  });

/** Nothing may be cut off at the sides of the window. */
const isWhole = (page: Page, selector: string) =>
  page.locator(selector).evaluate((card) => {
    const { left, right, top, bottom } = card.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  });

for (const width of [320, 360, 1280]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 740 } });

    test('a cite opens its source’s card beside it, moves nothing, and axe finds nothing', async ({
      page,
    }) => {
      await openSettled(page, path);
      await cite(page).scrollIntoViewIfNeeded();
      await countJumps(page);
      await cite(page).click();
      await expect(sourceCard(page)).toBeVisible();
      await expect(sourceCard(page).getByRole('link', { name: /^doi:10\./ })).toBeVisible();
      expect(await isWhole(page, '.popover-card:popover-open')).toBe(true);
      expect(await page.evaluate(() => window.jumped)).toBe(0);
      expect(await findings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findings(page)).toEqual([]);
      await sourceCard(page).getByRole('button', { name: 'Close' }).click();
      await expect(sourceCard(page)).toBeHidden();
    });

    test('a word opens its meaning, moves nothing, and axe finds nothing', async ({ page }) => {
      await openSettled(page, path);
      await term(page).scrollIntoViewIfNeeded();
      await countJumps(page);
      await term(page).click();
      await expect(termCard(page)).toBeVisible();
      expect(await isWhole(page, '.term-card:popover-open')).toBe(true);
      expect(await page.evaluate(() => window.jumped)).toBe(0);
      expect(await findings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findings(page)).toEqual([]);
    });
  });
}

test.describe('by keyboard', () => {
  test('a cite says which source it is, gives the card the focus and takes it back', async ({
    page,
  }) => {
    await openSettled(page, path);
    await cite(page).focus();
    await expect(cite(page)).toHaveAccessibleName(/^Source 1: [A-Z]\p{L}.* \d{4}$/u);
    await page.keyboard.press('Enter');
    await expect(sourceCard(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(sourceCard(page).getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(sourceCard(page)).toBeHidden();
    await expect(cite(page)).toBeFocused();
  });

  test('the card leads to the list, and the list leads back', async ({ page }) => {
    await openSettled(page, path);
    await cite(page).press('Enter');
    await sourceCard(page).getByRole('link', { name: 'In the list below' }).press('Enter');
    const item = page.locator('.references li').first();
    await expect(item).toBeInViewport();
    await page.keyboard.press('Escape');
    await item.getByRole('link', { name: /^Back to the text: source 1, mention 1 of/ }).click();
    await expect(page.locator('.cite').first()).toBeInViewport();
  });

  test('a word’s meaning is its description; it opens on focus and goes with Escape', async ({
    page,
  }) => {
    await openSettled(page, path);
    const description = await term(page).getAttribute('data-meaning');
    await expect(term(page)).toHaveAccessibleDescription(description ?? '');
    await page.locator('h1').click();
    while (!(await term(page).evaluate((button) => button === document.activeElement))) {
      await page.keyboard.press('Tab');
    }
    await expect(termCard(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(termCard(page)).toBeHidden();
    await expect(term(page)).toBeFocused();
  });
});

test('a word’s meaning comes while the pointer rests on it, and a click keeps it', async ({
  page,
}) => {
  await openSettled(page, path);
  await term(page).hover();
  await expect(termCard(page)).toBeVisible();
  await term(page).click();
  await expect(termCard(page)).toBeVisible();
  await page.mouse.move(2, 2);
  await page.mouse.click(2, 400);
  await expect(termCard(page)).toBeHidden();
});

test('each cite can be pressed on 24 by 24 pixels, and stays with its word', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openSettled(page, path);
  const faults = await page.locator('.cite > button').evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const { width, height, left } = button.getBoundingClientRect();
      const start = button.closest('p, li')?.getBoundingClientRect().left ?? 0;
      const small = width < 24 || height < 24 ? ['too small'] : [];
      return left < start ? [...small, 'at the start of a line'] : small;
    }),
  );
  expect(faults).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('cards open and close all the same', async ({ page }) => {
    await page.goto(path);
    await cite(page).click();
    await expect(sourceCard(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sourceCard(page)).toBeHidden();
    await term(page).click();
    await expect(termCard(page)).toBeVisible();
  });
});

/** Makes this browser an older one: without a feature that the style sheet and the page ask for. */
async function without(page: Page, feature: 'interest' | 'anchors') {
  const [asked, answer] = {
    interest: [/@supports not selector\(:interest-source\)/g, '@supports selector(:hover)'],
    anchors: [/@supports \(position-area: ?block-end\)/g, '@supports selector(:none-such)'],
  }[feature] as [RegExp, string];
  let changes = 0;
  await page.route(/\.css$|\/articles\//, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    changes += text.match(asked)?.length ?? 0;
    const body = text.replaceAll(asked, answer).replaceAll(/ interestfor="[^"]*"/g, '');
    await route.fulfill({ response, body });
  });
  await openSettled(page, path);
  expect(changes).toBe(1);
}

test.describe('in an older browser', () => {
  const shownMeaning = (page: Page) =>
    term(page).evaluate((button) => {
      const { display, visibility } = getComputedStyle(button, '::after');
      return display !== 'none' && visibility === 'visible';
    });

  test('a word’s meaning still comes on hover and focus, and a press opens the card', async ({
    page,
  }) => {
    await without(page, 'interest');
    await term(page).scrollIntoViewIfNeeded();
    await countJumps(page);
    expect(await shownMeaning(page)).toBe(false);
    await term(page).hover();
    await expect.poll(() => shownMeaning(page)).toBe(true);
    await expect(termCard(page)).toBeHidden();
    await term(page).click();
    await expect(termCard(page)).toBeVisible();
    expect(await shownMeaning(page)).toBe(false);
    await page.mouse.move(2, 2);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => shownMeaning(page)).toBe(true);
    expect(await page.evaluate(() => window.jumped)).toBe(0);
  });

  test('a card is a sheet at the foot of the window', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await without(page, 'anchors');
    await cite(page).click();
    const box = await sourceCard(page).boundingBox();
    expect(box?.width).toBe(360);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(740);
  });
});

test.describe('where a card cannot open', () => {
  test('on paper a cite is a link to the list, and a word is a word', async ({ page }) => {
    await openSettled(page, path);
    await page.emulateMedia({ media: 'print' });
    const link = page.locator('.cite').first().locator('a');
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', /^#source-/);
    await expect(cite(page)).toBeHidden();
    await expect(term(page)).toBeHidden();
    await expect(page.locator('.term > a').first()).toHaveCSS('text-decoration-line', 'none');
    await expect(page.locator('.popover-card').and(page.locator(':visible'))).toHaveCount(0);
  });

  test('without a style sheet there are links, and nothing is there twice', async ({ page }) => {
    await page.route('**/*.css', (route) => route.abort());
    await page.goto(path);
    await expect(page.locator('.cite').first().locator('a')).toBeVisible();
    await expect(cite(page)).toBeHidden();
    await expect(term(page)).toBeHidden();
  });
});
