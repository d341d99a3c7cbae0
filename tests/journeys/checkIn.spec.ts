import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { storageKeys } from '#storage/keys.ts';
import { openSettled } from '../support/settled.ts';
import { fillStorage, forbidStorage, keep, keptTexts } from '../support/storage.ts';

const questions = {
  pain: 'Pain right now',
  sleep: 'How well did you sleep?',
  mood: 'How is your mood?',
} as const;

const tile = (page: Page, question: keyof typeof questions, rating: number) =>
  page
    .getByRole('group', { name: questions[question] })
    .getByRole('radio', { name: String(rating), exact: true });

const status = (page: Page) => page.locator('.self-check').getByRole('status');
const feedback = (page: Page) => page.getByRole('region', { name: 'How today compares' });

/** Opens the check-in on a day of November 2026. */
async function openOn(page: Page, day: number) {
  await page.clock.setFixedTime(new Date(2026, 10, day, 9, 30));
  await openSettled(page, '/check-in/');
}

test('an answer is saved at once and still there after a reload', async ({ page }) => {
  await openSettled(page, '/check-in/');
  await tile(page, 'pain', 6).check();
  await expect(status(page)).toHaveText('Saved on this device.');
  await page.reload();
  await expect(tile(page, 'pain', 6)).toBeChecked();
  await expect(tile(page, 'sleep', 6)).not.toBeChecked();
});

test('an answer can be changed and taken back', async ({ page }) => {
  await openSettled(page, '/check-in/');
  await tile(page, 'sleep', 2).check();
  await tile(page, 'sleep', 7).check();
  await page.reload();
  await expect(tile(page, 'sleep', 7)).toBeChecked();
  await page.getByRole('button', { name: 'Clear my answer to “How well did you sleep?”' }).click();
  await page.reload();
  await expect(tile(page, 'sleep', 7)).not.toBeChecked();
});

test('after five mornings, the sixth is held against one’s own usual', async ({ page }) => {
  for (const [index, pain] of [4, 5, 4, 4, 5].entries()) {
    await openOn(page, 10 + index);
    await expect(tile(page, 'pain', pain)).not.toBeChecked();
    await tile(page, 'pain', pain).check();
    await expect(feedback(page)).toContainText(
      index < 4 ? 'After five check-ins we can show your usual.' : 'That makes five.',
    );
  }
  await openOn(page, 15);
  await expect(page.getByText('Sunday 15 November', { exact: true })).toBeVisible();
  await tile(page, 'pain', 4).check();
  await expect(feedback(page)).toContainText('About your usual.');
  await tile(page, 'pain', 8).check();
  await expect(feedback(page)).toContainText('Clearly up. Ease off.');
  await expect(feedback(page)).toContainText('One bad morning');

  await page.getByText('Show as a table').click();
  await expect(page.getByRole('row', { name: 'Tue 10 Nov 4' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Sun 15 Nov 8' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Mon 9 Nov no answer' })).toBeVisible();
  await expect(page.getByRole('img', { name: /Pain/ })).toBeVisible();
});

test('coming back after a week is welcomed, and no day is asked after', async ({ page }) => {
  await openOn(page, 2);
  await tile(page, 'pain', 5).check();
  await openOn(page, 12);
  await tile(page, 'pain', 5).check();
  await expect(feedback(page)).toContainText('Welcome back.');
  await expect(page.locator('main')).not.toContainText(/missed|streak/i);
});

test('where the browser is full, a sentence says so and the answer stays to see', async ({
  page,
}) => {
  await fillStorage(page);
  await openSettled(page, '/check-in/');
  await tile(page, 'pain', 6).check();
  await expect(status(page)).toContainText('We could not save this: your browser is full');
  await expect(tile(page, 'pain', 6)).toBeChecked();
  await expect(page.getByRole('button', { name: 'Try to save again' })).toBeVisible();
});

test('an answer that found no room is saved once there is some', async ({ page }) => {
  await openSettled(page, '/check-in/');
  await page.evaluate(() => {
    const setItem = Storage.prototype.setItem.bind(localStorage);
    let attempts = 0;
    Storage.prototype.setItem = (key: string, value: string) => {
      attempts += 1;
      if (attempts === 1) throw new DOMException('Full.', 'QuotaExceededError');
      setItem(key, value);
    };
  });
  await tile(page, 'pain', 6).check();
  await page.getByRole('button', { name: 'Try to save again' }).click();
  await expect(status(page)).toHaveText('Saved on this device.');
  await page.reload();
  await expect(tile(page, 'pain', 6)).toBeChecked();
});

test('where the browser forbids keeping anything, the page works and says so', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await forbidStorage(page);
  await openSettled(page, '/check-in/');
  await tile(page, 'pain', 3).check();
  await expect(status(page)).toContainText('does not let this site keep anything');
  await expect(tile(page, 'pain', 3)).toBeChecked();
  await expect(feedback(page)).toContainText('After five check-ins');
  expect(errors).toEqual([]);
});

for (const [what, text] of [
  ['broken text', '{"version":0,"data":[{"day":"2026-11-'],
  ['a foreign value', '"hello from another site"'],
  ['a wrong rating', '{"version":0,"data":[{"day":"2026-11-01","answers":{"pain":99}}]}'],
  ['a key that reaches for the prototype', '{"version":0,"data":[],"__proto__":{"a":1}}'],
  ['markup', '<img src=x onerror=alert(1)>'],
] as const) {
  test(`${what} in the store is kept aside, and a sentence says so`, async ({ page }) => {
    await openSettled(page, '/check-in/');
    await keep(page, storageKeys.selfCheck, text);
    await page.reload();
    await expect(page.getByText('We could not read your earlier check-ins')).toBeVisible();
    expect((await keptTexts(page))[storageKeys.selfCheck]).toBe(text);

    await tile(page, 'pain', 5).check();
    await expect(status(page)).toHaveText('Saved on this device.');
    const kept = await keptTexts(page);
    expect(kept[`${storageKeys.selfCheck}.unreadable`]).toBe(text);
    await page.reload();
    await expect(tile(page, 'pain', 5)).toBeChecked();
  });
}

test('check-ins of a newer version are left alone', async ({ page }) => {
  const newer = '{"version":99,"data":{"shape":"unknown"}}';
  await openSettled(page, '/check-in/');
  await keep(page, storageKeys.selfCheck, newer);
  await page.reload();
  await expect(page.getByText('saved by a newer version of this page')).toBeVisible();
  await tile(page, 'pain', 5).check();
  expect(await keptTexts(page)).toEqual({ [storageKeys.selfCheck]: newer });
});

test('everything is deleted only after a second press', async ({ page }) => {
  await openSettled(page, '/check-in/');
  await tile(page, 'pain', 6).check();
  await page.getByRole('button', { name: 'Delete all my check-ins' }).click();
  const keepThem = page.getByRole('button', { name: 'Keep them' });
  await expect(keepThem).toBeFocused();
  await keepThem.click();
  await expect(tile(page, 'pain', 6)).toBeChecked();

  await page.getByRole('button', { name: 'Delete all my check-ins' }).click();
  await page.getByRole('button', { name: 'Yes, delete them' }).click();
  await expect(status(page)).toHaveText('All your check-ins are deleted from this device.');
  await expect(tile(page, 'pain', 6)).not.toBeChecked();
  expect(await keptTexts(page)).toEqual({});
});

test('the download holds every answer, and what could not be read', async ({ page }) => {
  await openSettled(page, '/check-in/');
  await keep(page, storageKeys.selfCheck, 'damaged');
  await page.clock.setFixedTime(new Date(2026, 10, 20, 9, 30));
  await page.reload();
  await tile(page, 'pain', 6).check();
  await tile(page, 'mood', 3).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my check-ins' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('steadily-check-ins-2026-11-20.json');
  const text = await readFile(await file.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    checkIns: [{ day: '2026-11-20', answers: { pain: 6, mood: 3 } }],
    unreadableTexts: ['damaged'],
  });
});

test('two tabs share what is answered', async ({ page, context }) => {
  await openSettled(page, '/check-in/');
  const other = await context.newPage();
  await openSettled(other, '/check-in/');
  await tile(page, 'pain', 6).check();
  await expect(tile(other, 'pain', 6)).toBeChecked();
  await tile(other, 'sleep', 2).check();
  await expect(tile(page, 'sleep', 2)).toBeChecked();
  await expect(tile(page, 'pain', 6)).toBeChecked();
});

test('the five questions can be answered by keyboard alone', async ({ page }) => {
  await openSettled(page, '/check-in/');
  await tile(page, 'pain', 0).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(tile(page, 'pain', 2)).toBeChecked();
  await expect(status(page)).toHaveText('Saved on this device.');
});
