import { expect, test, type Page } from '@playwright/test';
import { storageKeys } from '#storage/keys.ts';
import { openSettled } from './support/settled.ts';

test.use({ viewport: { width: 360, height: 740 } });

/** Relative luminance of WCAG, of a colour as browsers print it: "rgb(12, 18, 17)". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const colours = (page: Page) =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('html, body, body *')].flatMap((element) => {
        const { color, backgroundColor, borderTopColor, borderTopWidth } =
          getComputedStyle(element);
        const seen = [
          color,
          backgroundColor,
          ...(borderTopWidth === '0px' ? [] : [borderTopColor]),
        ];
        return seen.filter((one) => one !== 'rgba(0, 0, 0, 0)');
      }),
    ),
  ]);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a device in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('nothing is brighter than the night allows', async ({ page }) => {
      await openSettled(page, '/night/');
      await page.locator('summary').first().click();
      const brightest = luminance('rgb(228, 241, 238)');
      const tooBright = (await colours(page)).filter((colour) => luminance(colour) > brightest);
      expect(tooBright).toEqual([]);
      expect(await colours(page)).toContain('rgb(12, 18, 17)');
    });
  });
}

test('the danger check comes before anything to do, and one thumb goes through it', async ({
  page,
}) => {
  await openSettled(page, '/night/');
  const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  expect(headings).toEqual([
    '1 · First, check',
    '2 · Breathe out slowly',
    '3 · Move a little, in bed',
    '4 · Tomorrow’s card',
  ]);
  await page.getByRole('link', { name: 'None of these' }).click();
  await expect(page.getByRole('heading', { name: '2 · Breathe out slowly' })).toBeInViewport();
  for (const link of await page.locator('a.next').all()) {
    const box = await link.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(48);
    expect(box?.width).toBeGreaterThan(240);
  }
});

test('three movements are shown, and for a body that cannot lie flat only those that fit', async ({
  page,
}) => {
  await openSettled(page, '/night/');
  const moves = page.locator('.night-moves > li').filter({ visible: true });
  await expect(moves).toHaveCount(3);
  await page.addInitScript((key) => {
    localStorage.setItem(key, '{"version":0,"data":{"can":[],"cannot":["lie-flat"]}}');
  }, storageKeys.abilities);
  await page.reload();
  await expect(moves).toHaveCount(2);
  await expect(page.locator('.night-moves > li[data-needs~=lie-flat]').first()).toBeHidden();
});

test('it makes no sound, plays nothing, and nothing moves until it is asked to', async ({
  page,
}) => {
  await openSettled(page, '/night/');
  await expect(page.locator('audio, video, iframe')).toHaveCount(0);
  const running = () => page.evaluate(() => document.getAnimations().length);
  expect(await running()).toBe(0);
  await page.getByRole('checkbox', { name: 'Show a slow circle' }).check();
  expect(await running()).toBe(1);
});

test('it weighs less than 50 kB, all in all', async ({ page }) => {
  let bytes = 0;
  page.on('response', async (response) => {
    bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
  });
  await openSettled(page, '/night/');
  await page.evaluate(() => {
    window.scrollTo(0, document.body.scrollHeight);
  });
  await page.waitForTimeout(500);
  expect(bytes).toBeGreaterThan(5000);
  expect(bytes).toBeLessThan(50_000);
});

test('opened once, it opens again without internet', async ({ page, context }) => {
  await openSettled(page, '/night/');
  await expect(page.getByText('This page is now kept on your device.')).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'A bad night' })).toBeVisible();
  const drawings = page.locator('.night-moves img');
  await drawings.first().scrollIntoViewIfNeeded();
  await expect
    .poll(() => drawings.first().evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
});

test.describe('with text twice as large', () => {
  test.use({ viewport: { width: 180, height: 370 } });

  test('nothing has to be scrolled sideways', async ({ page }) => {
    await openSettled(page, '/night/');
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });
});
