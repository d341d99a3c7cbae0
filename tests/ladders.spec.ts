import { expect, test, type Page } from '@playwright/test';

const floor = '/ladders/floor/';
const rungs = (page: Page) => page.locator('article.practice');

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('each ladder begins with its easiest step and leads to every exercise on it', async ({
    page,
  }) => {
    await page.goto('/ladders/');
    const hip = page.getByRole('region', { name: 'Hip' });
    const steps = hip.getByRole('listitem').filter({ hasText: 'Level' });
    await expect(steps.nth(0)).toContainText('Level 1 of 5');
    const shown = await page
      .locator('.stair .name a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(shown.length).toBeGreaterThan(60);
    expect(new Set(shown).size).toBe(shown.length);
    await page.getByRole('navigation', { name: 'Parts of the body' }).getByText('Knee').click();
    await expect(page.getByRole('heading', { name: 'Knee', exact: true })).toBeInViewport();
  });

  test('the way to the floor is one press away, and being stuck another', async ({ page }) => {
    await page.goto('/ladders/');
    await page.getByRole('link', { name: 'What to do if you are stuck on the floor' }).click();
    await expect(page).toHaveURL(/\/ladders\/floor\/#stuck$/);
    await expect(page.getByRole('heading', { name: 'If you are stuck' })).toBeInViewport();
    await expect(page.getByRole('link', { name: 'Call 999 (UK)' })).toHaveAttribute(
      'href',
      'tel:999',
    );
  });

  test('a rung can be seen in movement', async ({ page }) => {
    await page.goto(floor);
    const third = rungs(page).nth(2);
    const box = third.getByRole('checkbox', {
      name: /Show the movement of “Kneel on a high pile”/,
    });
    const moving = third.locator('img.moving');
    await expect(moving).toBeHidden();
    await box.check();
    await expect(moving).toBeVisible();
    await expect(third.locator('.still')).toBeHidden();
  });

  test('whoever cannot kneel is led around it from every rung that needs it', async ({ page }) => {
    await page.goto(floor);
    const around = rungs(page).getByRole('link', { name: 'Cannot kneel? There is another way' });
    await expect(around).toHaveCount(6);
    await around.first().click();
    await expect(
      page.getByRole('heading', { name: 'Down and up on your bottom' }),
    ).toBeInViewport();
  });
});

test('being stuck is printed by itself once it was chosen', async ({ page }) => {
  await page.goto(floor);
  await page.getByRole('link', { name: 'choose only this part' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'If you are stuck' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(rungs(page).first()).toBeHidden();
  const { length } = await page.pdf({ format: 'A4' }).then((pdf) => pages(pdf));
  expect(length).toBe(1);
});

test('otherwise the whole page is printed', async ({ page }) => {
  await page.goto(floor);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(rungs(page).last()).toBeVisible();
});

/** The pages of a printed file. */
const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
