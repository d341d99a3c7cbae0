import { expect, test, type Locator, type Page } from '@playwright/test';
import { figureNames } from '#figures/figureNames.ts';

const address = '/exercises/sit-to-stand/';
const checkbox = (page: Page) => page.getByRole('checkbox', { name: 'Show the movement' });
const moving = (page: Page) => page.locator('.moving-figure img');
const still = (page: Page) => page.locator('.moving-figure svg.figure');

/** Addresses of drawings that the page asked for. */
function figuresAskedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/figures/')) asked.push(pathname);
  });
  return asked;
}

/** A picture of an element without its edge, where half a pixel of the page may show. */
async function insideOf(element: Locator): Promise<Buffer> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error('There is nothing to see.');
  const edge = 6;
  return element.page().screenshot({
    clip: {
      x: Math.round(box.x) + edge,
      y: Math.round(box.y) + edge,
      width: Math.round(box.width) - 2 * edge,
      height: Math.round(box.height) - 2 * edge,
    },
  });
}

test.describe('the movement of a figure', () => {
  test.use({ javaScriptEnabled: false });

  test('is shown in place of the still pair while the box is ticked, without scripts', async ({
    page,
  }) => {
    await page.goto(address);
    await expect(still(page)).toBeVisible();
    await expect(moving(page)).toBeHidden();
    await checkbox(page).check();
    await expect(moving(page)).toBeVisible();
    await expect(still(page)).toBeHidden();
    await checkbox(page).uncheck();
    await expect(still(page)).toBeVisible();
    await expect(moving(page)).toBeHidden();
  });

  test('moves, and does not change the height of its place', async ({ page }) => {
    await page.goto(address);
    const before = await page.locator('.stage').boundingBox();
    await checkbox(page).check();
    await expect(moving(page)).toBeVisible();
    const first = await moving(page).screenshot();
    await page.waitForTimeout(1300);
    const later = await moving(page).screenshot();
    expect(first.equals(later)).toBe(false);
    const after = await page.locator('.stage').boundingBox();
    expect(after?.height).toBeCloseTo(before?.height ?? 0, 0);
  });

  test('is not offered where the device asks for less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    await expect(still(page)).toBeVisible();
    await expect(checkbox(page)).toBeHidden();
  });

  test('is printed as the still pair, ticked or not', async ({ page }) => {
    await page.goto(address);
    await checkbox(page).check();
    await page.emulateMedia({ media: 'print' });
    await expect(still(page)).toBeVisible();
    await expect(moving(page)).toBeHidden();
  });

  test('is not offered for an exercise that keeps still', async ({ page }) => {
    await page.goto('/exercises/slow-breathing/');
    await expect(still(page)).toBeVisible();
    await expect(checkbox(page)).toHaveCount(0);
  });
});

// With scripts off, browsers load lazy images at once, so that nobody is tracked by scrolling.
test('a movement is fetched only when it is asked for', async ({ page }) => {
  const asked = figuresAskedFor(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  expect(asked).not.toContain('/figures/sit-to-stand-moving.svg');
  await checkbox(page).check();
  await expect.poll(() => asked).toContain('/figures/sit-to-stand-moving.svg');
});

test('the list of exercises loads only the drawings that are in view', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const asked = figuresAskedFor(page);
  await page.goto('/exercises/', { waitUntil: 'networkidle' });
  const all = await page.locator('.figure-image').count();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThan(all);
});

test('a drawing follows the colours that the visitor chose, not only those of the device', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/exercises/');
  const image = page.locator('.figure-image').first();
  await expect(image).toBeVisible();
  // White behind it in both themes, so that only the drawing itself can differ.
  await image.evaluate(async (element: HTMLImageElement) => {
    element.style.background = '#fff';
    await element.decode();
  });
  const inLight = await insideOf(image);
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await page.waitForTimeout(200);
  const inDark = await insideOf(image);
  expect(inLight.equals(inDark)).toBe(false);
  await page.goto('/figures/sit-to-stand-small.svg');
  await expect(page.locator('svg')).toBeVisible();
});

test('the workbench shows every drawing, and is kept from search engines and from search', async ({
  page,
}) => {
  await page.goto('/workbench/figures/');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('section h2')).toHaveCount(figureNames.length);
  await expect(page.getByText('✓ All checks pass.')).toHaveCount(figureNames.length);
  await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
});
