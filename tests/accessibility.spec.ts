import { expect, test, type Page } from '@playwright/test';
import { findings } from './support/axe.ts';
import { buildRoutine, tickAndGoOn } from './support/routine.ts';
import { openSettled } from './support/settled.ts';
import { templates } from './support/templates.ts';

const widths = [
  { name: '320 pixels', viewport: { width: 320, height: 700 } },
  { name: '1280 pixels', viewport: { width: 1280, height: 900 } },
];

/** The same page in both colours: opening it twice would take twice as long. */
async function expectNoFindings(page: Page) {
  const inLight = await findings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await findings(page);
  expect({ inLight, inDark }).toEqual({ inLight: [], inDark: [] });
}

for (const { name: width, viewport } of widths) {
  test.describe(`${width} wide, in light and dark, axe finds nothing`, () => {
    test.use({ colorScheme: 'light', viewport });

    for (const { name, path } of templates) {
      test(`on ${name}`, async ({ page }) => {
        await openSettled(page, path);
        await expectNoFindings(page);
      });
    }

    test('in the open search with its results', async ({ page }) => {
      await openSettled(page, '/');
      await page.keyboard.press('/');
      await page.getByRole('searchbox').fill('knee');
      await page.locator('#search-dialog .search-result').first().waitFor();
      await expectNoFindings(page);
    });

    test('in the menu, folded out or spread out', async ({ page }) => {
      await openSettled(page, '/about/');
      const menu = page.locator('header summary');
      if (await menu.isVisible()) await menu.click();
      await expectNoFindings(page);
    });

    test('on a check-in that is about to be deleted', async ({ page }) => {
      await openSettled(page, '/check-in/');
      await page.getByRole('radio', { name: '4', exact: true }).first().check();
      await page.getByText('Show as a table').click();
      await page.getByRole('button', { name: 'Delete all my check-ins' }).click();
      await expectNoFindings(page);
    });

    test('on a finished routine', async ({ page }) => {
      await openSettled(page, '/routine/');
      await buildRoutine(page, {});
      await page.getByRole('heading', { name: 'The morning after' }).waitFor();
      await expectNoFindings(page);
    });

    test('where the safety check stops', async ({ page }) => {
      await openSettled(page, '/routine/');
      await tickAndGoOn(page, ['Chest pain or pressure, or you can hardly breathe']);
      await page.getByRole('heading', { name: 'Please get help now' }).waitFor();
      await expectNoFindings(page);
    });
  });
}
