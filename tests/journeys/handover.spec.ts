import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { openSettled, settle } from '../support/settled.ts';
import { keptTexts } from '../support/storage.ts';
import { noMisdeeds, watch } from '../support/watch.ts';

const NOTE = 'Hold the rail with one hand.';

const picker = (page: Page) => page.getByRole('region', { name: 'Pick up to 4' });
const box = (page: Page, name: string) => picker(page).getByRole('checkbox', { name, exact: true });
const chosen = (page: Page) => page.getByRole('region', { name: 'Amount and note' });
const chosenRow = (page: Page, name: string) =>
  chosen(page)
    .locator('.handover-chosen')
    .filter({ has: page.getByRole('heading', { name, exact: true }) });
const link = (page: Page) => page.getByRole('textbox', { name: 'Link to this routine' });

async function pick(page: Page, ...names: readonly string[]) {
  for (const name of names) await box(page, name).check();
}

/** Everything that leaves a device from now on, a line for each request, without what follows "#". */
function listenTo(context: BrowserContext): string[] {
  const sent: string[] = [];
  context.on('request', (request) => {
    const address = new URL(request.url());
    address.hash = '';
    const referer = request.headers()['referer'] ?? '';
    sent.push(`${request.method()} ${address.href} ${referer} ${request.postData() ?? ''}`);
  });
  return sent;
}

/** Sheets of A4 that the page takes. */
async function sheetsOf(page: Page): Promise<number> {
  const file = (await page.pdf({ format: 'A4', preferCSSPageSize: false })).toString('latin1');
  return file.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('a clinician’s plan is opened, kept and still there on another device', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const origin = new URL(baseURL ?? '').origin;
  const sentByClinician = listenTo(context);
  const misdeeds = await watch(page, origin);
  await openSettled(page, '/clinicians/plan/');
  await pick(page, 'Sit-to-stand', 'Bridge', 'Seated march');
  await expect(picker(page).getByRole('status')).toContainText('3 of 4 chosen.');

  const more = chosenRow(page, 'Sit-to-stand').getByRole('button', { name: 'More repetitions' });
  for (let presses = 0; presses < 3; presses += 1) await more.click();
  await expect(chosenRow(page, 'Sit-to-stand')).toContainText('Above our good-day amount of 8.');
  await chosenRow(page, 'Sit-to-stand')
    .getByRole('textbox', { name: 'A note for your client' })
    .fill(NOTE);
  // Leaving the field is enough to keep the note.
  await page.getByRole('button', { name: 'Copy the link' }).click();
  const address = await link(page).inputValue();
  expect(address.length).toBeLessThanOrEqual(300);
  await page.getByRole('button', { name: 'Show as a QR code' }).click();
  await expect(page.getByRole('img', { name: /^QR code with the link/ })).toBeVisible();
  expect(await keptTexts(page)).toEqual({});

  const device = await browser.newContext();
  const sentByClient = listenTo(device);
  const client = await device.newPage();
  const misdeedsOfClient = await watch(client, origin);
  await openSettled(client, address);
  const received = client.locator('.routine-received');
  await expect(
    received.getByRole('heading', { name: 'Somebody sent you a routine' }),
  ).toBeVisible();
  const sent = received.locator('.routine-row');
  await expect(sent).toHaveCount(3);
  await expect(sent.first()).toContainText('Sit-to-stand');
  await expect(sent.first()).toContainText('1 set of 9');
  await expect(sent.first()).toContainText('more than we suggest on a good day');
  await expect(sent.first()).toContainText(NOTE);
  expect(await keptTexts(client)).toEqual({});

  await received.getByRole('button', { name: 'Keep this routine' }).click();
  const kept = client.locator('.routine-row').first();
  for (const reload of [false, true]) {
    if (reload) {
      await client.reload();
      await settle(client);
    }
    await expect(client.getByRole('heading', { name: 'Exercises for you' })).toBeVisible();
    await expect(client.locator('.routine-row')).toHaveCount(3);
    await expect(kept).toContainText('1 set of 9');
    await expect(kept).toContainText(NOTE);
  }

  expect(misdeeds).toEqual(noMisdeeds);
  expect(misdeedsOfClient).toEqual(noMisdeeds);
  const all = [...sentByClinician, ...sentByClient];
  expect(sentByClinician.length).toBeGreaterThan(3);
  expect(sentByClient.length).toBeGreaterThan(3);
  const secrets = [new URL(address).hash.slice(1), NOTE, encodeURIComponent(NOTE), 'rail'];
  expect(all.filter((line) => secrets.some((secret) => line.includes(secret)))).toEqual([]);
  expect(all.filter((line) => !line.startsWith('GET '))).toEqual([]);
  // The drawings of the list are all that the clinician's page asks for: picking asks for no others.
  const drawings = sentByClinician.filter((line) => line.includes('/figures/'));
  expect(drawings.length).toBeGreaterThan(3);
  expect(drawings.filter((line) => !line.includes('-small.svg'))).toEqual([]);
  await device.close();
});

test('on paper, the longest plan for a client stands alone on one sheet', async ({ page }) => {
  await openSettled(page, '/clinicians/plan/');
  // Those with the most to have ready and to hold on to.
  const names = ['Band side steps', "Farmer's carry", 'Walk with rests', 'Band press-out'];
  await pick(page, ...names);
  for (const name of names) {
    await chosenRow(page, name)
      .getByRole('textbox', { name: 'A note for your client' })
      .fill('As slow as you like, with a rest in between, and only as far as it is easy.');
  }
  await page.getByLabel('Name of the plan').fill('Getting up and down the stairs at home again');
  for (const day of ['Monday', 'Wednesday', 'Friday', 'Saturday']) {
    await page.getByLabel(day, { exact: true }).check();
  }
  await page
    .getByLabel('A note for your client about the whole plan')
    .fill(
      'We do this together for the first two weeks, and then we look at it again. Call the practice when you are not sure, or when a morning is much worse than usual, and we will talk it through.',
    );
  await page.getByRole('button', { name: 'Show as a QR code' }).focus();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.handover-sheet');
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(
    'Getting up and down the stairs at home again',
  );
  await expect(sheet.locator('.handover-sheet__row')).toHaveCount(4);
  await expect(sheet.getByRole('heading', { name: 'When to stop' })).toBeVisible();
  await expect(sheet.getByRole('table', { name: /Two weeks to tick/ })).toBeVisible();
  await expect(sheet.getByRole('img', { name: /^QR code with the link/ })).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button').and(page.locator(':visible'))).toHaveCount(0);
  await expect(page.getByRole('checkbox').and(page.locator(':visible'))).toHaveCount(0);
  expect(await sheetsOf(page)).toBe(1);
});

test('a plan can be made with the keyboard alone, and the focus is never lost', async ({
  page,
}) => {
  await openSettled(page, '/clinicians/plan/');
  for (const name of ['Sit-to-stand', 'Bridge']) {
    await box(page, name).focus();
    await page.keyboard.press('Space');
    await expect(box(page, name)).toBeFocused();
  }
  const down = chosenRow(page, 'Sit-to-stand').getByRole('button', { name: /^Move down/ });
  await down.press('Enter');
  await expect(down).toBeFocused();
  await expect(chosen(page).getByRole('heading', { level: 3 })).toHaveText([
    'Bridge',
    'Sit-to-stand',
  ]);
  const out = (name: string) => chosenRow(page, name).getByRole('button', { name: /^Take it out/ });
  await out('Bridge').press('Enter');
  await expect(page.getByRole('heading', { name: 'Sit-to-stand', exact: true })).toBeFocused();
  await out('Sit-to-stand').press('Enter');
  await expect(page.getByRole('heading', { name: 'Pick up to 4' })).toBeFocused();
  await expect(link(page)).toHaveCount(0);
});

test('nothing of a plan outlives a reload', async ({ page }) => {
  await openSettled(page, '/clinicians/plan/');
  await pick(page, 'Bridge');
  await expect(link(page)).toBeVisible();
  await page.reload();
  await settle(page);
  await expect(page.getByText('Nothing is chosen yet.')).toBeVisible();
  await expect(box(page, 'Bridge')).not.toBeChecked();
  expect(await keptTexts(page)).toEqual({});
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how to do it with cards, and shows no dead controls', async ({ page }) => {
    await page.goto('/clinicians/plan/');
    const main = page.locator('main');
    await expect(main.getByRole('heading', { name: 'With cards instead' })).toBeVisible();
    await expect(main.getByRole('checkbox').and(page.locator(':visible'))).toHaveCount(0);
    await expect(main.getByRole('button').and(page.locator(':visible'))).toHaveCount(0);
    await main.getByRole('link', { name: 'How it goes, in two minutes' }).click();
    await expect(page.getByRole('heading', { name: 'In two minutes' })).toBeVisible();
  });
});
