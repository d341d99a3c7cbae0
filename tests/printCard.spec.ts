import { expect, test } from '@playwright/test';
import { everyExercise } from './support/library.ts';
import { openSettled } from './support/settled.ts';

/** The number of sheets in a PDF. */
const sheetsIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

test('every exercise fits one side of A4', async ({ page }) => {
  test.setTimeout(180_000);
  const tooLong: string[] = [];
  for (const { id } of everyExercise()) {
    await page.goto(`/exercises/${id}/`);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    if (sheetsIn(pdf) !== 1) tooLong.push(`${id}: ${sheetsIn(pdf)} sheets`);
  }
  expect(tooLong).toEqual([]);
});

test('the card holds what to do, how much, when to stop, and two weeks to tick', async ({
  page,
}) => {
  await openSettled(page, '/exercises/sit-to-stand/');
  await page.emulateMedia({ media: 'print' });
  const main = page.locator('main');
  for (const words of ['Bad day:', 'Usual day:', 'Good day, stop at:', 'Stop at once for:']) {
    await expect(main.getByText(words).filter({ visible: true })).toHaveCount(1);
  }
  await expect(main.locator('ol li').filter({ visible: true })).toHaveCount(6);
  await expect(page.getByRole('table').locator('tbody td')).toHaveCount(14);
  await expect(main.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('header').first()).toBeHidden();
});

test('on paper it is black on white, in big type', async ({ page }) => {
  await openSettled(page, '/exercises/farmer-carry/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const looks = await page.evaluate(() => {
    const step = document.querySelector('.exercise-steps li');
    const styles = step === null ? null : getComputedStyle(step);
    return {
      ground: getComputedStyle(document.documentElement).backgroundColor,
      ink: styles?.color,
      size: Number.parseFloat(styles?.fontSize ?? '0'),
    };
  });
  expect(looks.ground).toMatch(/rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)/);
  expect(looks.ink).toMatch(/rgb\((\d|1\d|2\d|3\d|4\d), \d+, \d+\)/);
  // Twelve points are sixteen pixels.
  expect(looks.size).toBeGreaterThanOrEqual(16);
});

test('the button opens the print window', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = '';
    };
  });
  await openSettled(page, '/exercises/bridge/');
  await page.getByRole('button', { name: 'Print card' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
});
