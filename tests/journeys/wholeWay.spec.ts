import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { exerciseSchema } from '#domain/exercise/exercise.ts';
import { safetyQuestions } from '#domain/safety/safetyScreen.ts';
import { contentFiles } from '../support/contentFiles.ts';
import { buildRoutine, tickAndGoOn, type RoutineAnswers } from '../support/routine.ts';
import { openSettled } from '../support/settled.ts';

const library = new Map(
  contentFiles('exercises').map(({ id, data }) => [id, exerciseSchema.parse(data)]),
);
const rows = (page: Page) => page.locator('.routine-row');
const row = (page: Page, name: string) =>
  rows(page).filter({ has: page.getByRole('heading', { name, exact: true }) });

/** The words of a question of the safety check. */
function asked(id: string): string {
  const question = safetyQuestions.find((one) => one.id === id);
  if (question === undefined) throw new Error(`There is no safety question ${id}.`);
  return question.ask;
}

/** Opens the builder and answers everything. Gives the ids of the exercises, in their order. */
async function planFor(page: Page, answers: RoutineAnswers): Promise<string[]> {
  await openSettled(page, '/routine/');
  await buildRoutine(page, answers);
  return plannedIds(page);
}

async function plannedIds(page: Page): Promise<string[]> {
  await rows(page).first().waitFor();
  const links = await rows(page)
    .locator('h3 a')
    .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''));
  return links.map((link) => link.replace(/^\/exercises\/|\/$/g, ''));
}

const recordOf = (id: string) => {
  const exercise = library.get(id);
  if (exercise === undefined) throw new Error(`${id} is not in the library.`);
  return exercise;
};
const flagsAt = (id: string, action: string) =>
  recordOf(id)
    .cautions.filter((caution) => caution.action === action)
    .map(({ flag }) => flag);

test('sore knees and stairs: the first stair is practised, and no exercise is above level 2', async ({
  page,
}) => {
  const ids = await planFor(page, { hurts: ['Knee'], goal: 'Climb stairs and kerbs' });
  const stairs = ['seated-knee-extension', 'step-up-low'];
  expect(ids.some((id) => stairs.includes(id))).toBe(true);
  expect(Math.max(...ids.map((id) => recordOf(id).level))).toBeLessThanOrEqual(2);
  await expect(page.locator('.routine-plan')).toContainText(/Floor: 0 times\./);
});

test('a journey with a suitcase: a carry at half a kilo steps, with water for a weight', async ({
  page,
}) => {
  const ids = await planFor(page, {
    goal: 'Carry shopping or a suitcase',
    hurts: ['Low back and tummy'],
  });
  expect(ids).toContain('suitcase-carry');
  const carry = row(page, recordOf('suitcase-carry').name);
  await expect(carry).toContainText('Use water');
  await page.getByText('The same as a table').click();
  await expect(page.getByRole('table', { name: /^Amounts/ })).toContainText('1.5 kg');
});

test('widespread pain and a poor start: level 1, small, and the reason is said', async ({
  page,
}) => {
  const ids = await planFor(page, {
    hurts: ['Whole body'],
    start: [
      'My pain is above 6 out of 10 on most days',
      'I am active for less than 30 minutes a week',
    ],
    minutes: 5,
    days: '2 days',
  });
  expect(ids.map((id) => recordOf(id).level)).toEqual(ids.map(() => 1));
  expect(ids.reduce((sum, id) => sum + recordOf(id).minutes, 0)).toBeLessThanOrEqual(5);
  await expect(page.locator('.routine-plan')).toContainText('You start at the first step, because');
});

test('thin bones: nothing that rounds the back, and balance and strength first', async ({
  page,
}) => {
  const ids = await planFor(page, {
    hurts: ['Upper back'],
    safety: [[], [], [asked('S30')], []],
  });
  for (const id of ids) expect(flagsAt(id, 'avoid')).not.toContain('spine-fragile');
  const aims = ids.map((id) => recordOf(id).elements[0]);
  expect(aims).toEqual(expect.arrayContaining(['balance', 'strength']));
});

test('crashes after effort: no routine, no building up, and where to turn', async ({ page }) => {
  await openSettled(page, '/routine/');
  await tickAndGoOn(page, ['None of these']);
  await tickAndGoOn(page, [asked('S19')]);
  await expect(page.getByRole('heading', { name: 'Our routines are not for you' })).toBeFocused();
  const words = await page.locator('.routine-builder').innerText();
  expect(words).not.toMatch(/green|one step|half a kilo|build up|12 weeks/i);
  await expect(
    page.locator('.routine-builder a[href="/exercises/muscle-relaxation/"]'),
  ).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
});

test('a return after 20 days: welcome back, about half, and as before once it is understood', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date(2026, 10, 1, 10));
  await planFor(page, { goal: 'Get out of a chair or the car' });
  const first = rows(page).first().locator('.routine-amount');
  const before = await first.innerText();
  await page.clock.setFixedTime(new Date(2026, 10, 21, 10));
  await page.reload();
  await expect(
    page
      .getByRole('heading', { name: /Welcome back/ })
      .or(page.getByText('Welcome back.'))
      .first(),
  ).toBeVisible();
  await expect(page.locator('.routine-plan')).toContainText('about half');
  expect(await first.innerText()).not.toBe(before);
  await page.reload();
  await expect(page.locator('.routine-plan')).toContainText('about half');
  await page.getByRole('button', { name: 'Understood' }).click();
  await expect(page.getByText('about half')).toHaveCount(0);
  expect(await first.innerText()).toBe(before);
});

test('an exercise can be swapped, moved and taken out, and that stays after a reload', async ({
  page,
}) => {
  const before = await planFor(page, { goal: 'Get out of a chair or the car' });
  const name = recordOf(before[0] ?? '').name;
  const open = async (of: string) => {
    await row(page, of).getByText('Change this exercise').click();
  };
  await open(name);
  await row(page, name)
    .getByRole('button', { name: /^Move down/ })
    .click();
  expect(await plannedIds(page)).toEqual([before[1], before[0], before[2]]);
  await row(page, name).locator('.routine-picks button').first().click();
  const swapped = await plannedIds(page);
  expect(swapped).toHaveLength(3);
  expect(swapped[1]).not.toBe(before[0]);
  await page.reload();
  expect(await plannedIds(page)).toEqual(swapped);
  const last = recordOf(swapped[2] ?? '').name;
  await open(last);
  await row(page, last)
    .getByRole('button', { name: /^Take out|^Take it out/ })
    .click();
  expect(await plannedIds(page)).toEqual(swapped.slice(0, 2));
});

test('two routines are kept, and a deletion can be undone', async ({ page }) => {
  await planFor(page, { goal: 'Walk further' });
  await page.getByText('Rename, copy or make another').click();
  await page.getByRole('button', { name: /^Copy/ }).click();
  await expect(page.getByText('My routines (2)')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Walk further 2' })).toBeVisible();
  await page.getByRole('button', { name: /^Delete/ }).click();
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeFocused();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByText('My routines (2)')).toBeVisible();
  await page.reload();
  await expect(page.getByText('My routines (2)')).toBeVisible();
});

test('a link takes the plan to another device, and no request ever holds it', async ({
  page,
  browser,
  baseURL,
}) => {
  const ids = await planFor(page, { goal: 'Walk further' });
  const link = await page.getByLabel('Link to this routine').inputValue();
  const secret = link.split('#')[1] ?? '';
  expect(link.length).toBeLessThanOrEqual(300);
  expect(secret.length).toBeGreaterThan(20);

  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const other = await context.newPage();
  const requests: string[] = [];
  other.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
  await openSettled(other, link);
  await expect(other.getByRole('heading', { name: 'Walk further' })).toBeVisible();
  await expect(other.locator('.routine-builder')).toContainText('Do the safety check');
  await other.getByRole('button', { name: 'Keep this routine' }).click();
  expect(await plannedIds(other)).toEqual(ids);
  await other.reload();
  expect(await plannedIds(other)).toEqual(ids);
  expect(requests.filter((request) => request.includes(secret))).toEqual([]);
  await context.close();
});

test('a cut, a foreign and a newer link get one sentence, and nothing that is kept changes', async ({
  page,
}) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  const ids = await planFor(page, { goal: 'Walk further' });
  const keptNow = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  const kept = await keptNow();
  const sentences = new Set<string>();
  for (const bad of ['#r1.gSpzp2.ACarry-shopp', '#r1.<script>alert(1)</script>', '#r9.x.y']) {
    await page.goto(`/routine/${bad}`);
    await page.reload();
    const alert = page.getByRole('alert').filter({ hasText: /link/ });
    await expect(alert).toBeVisible();
    sentences.add(await alert.innerText());
    expect(await keptNow()).toBe(kept);
  }
  expect(sentences.size).toBeGreaterThan(1);
  await page.goto('/routine/');
  expect(await plannedIds(page)).toEqual(ids);
  expect(dialogs).toEqual([]);
});

test('the calendar file and the file of the routine come from the device alone', async ({
  page,
}) => {
  await planFor(page, { goal: 'Walk further' });
  const saved = async (button: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    return readFile(await (await download).path(), 'utf8');
  };
  const calendar = await saved('Save calendar file');
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(calendar).toContain('RRULE:FREQ=WEEKLY');
  const file = await saved('Save as a file');
  expect(JSON.parse(file)).toMatchObject({ format: 'steadily-routines', version: 1 });

  const chooser = page.getByLabel('Open a file');
  await chooser.setInputFiles({
    name: 'r.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await expect(page.getByText('My routines (2)')).toBeVisible();
  await chooser.setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"a":1}'),
  });
  await expect(page.locator('.routine-take').getByRole('status').last()).not.toBeEmpty();
  await expect(page.getByText('My routines (2)')).toBeVisible();
});
