import { expect, test, type Page } from '@playwright/test';
import { abilities, abilityLabels, type Ability } from '#domain/body/ability.ts';
import type { BodyNeeds } from '#domain/body/bodyNeeds.ts';
import { exerciseSchema } from '#domain/exercise/exercise.ts';
import { storageKeys } from '#storage/keys.ts';
import { contentFiles } from '../support/contentFiles.ts';
import { buildRoutine, tickAndGoOn } from '../support/routine.ts';
import { openSettled } from '../support/settled.ts';
import { fillStorage, forbidStorage, keep, keptTexts } from '../support/storage.ts';

const needsOf = new Map(
  contentFiles('exercises').map(({ id, data }) => [id, exerciseSchema.parse(data).needs]),
);

const builder = (page: Page) => page.locator('.routine-builder');
/** What the builder itself says; its parts have lines of their own. */
const said = (page: Page) => builder(page).locator('> [role="status"]');
const rows = (page: Page) => builder(page).locator('.routine-row');
const question = (page: Page, words: string) => builder(page).getByRole('heading', { name: words });

/** The ids of the exercises in the plan, in their order. */
async function plannedIds(page: Page): Promise<string[]> {
  await rows(page).first().waitFor();
  const links = await rows(page)
    .locator('h3 a')
    .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''));
  return links.map((link) => link.replace(/^\/exercises\/|\/$/g, ''));
}

test.beforeEach(async ({ page }) => {
  await openSettled(page, '/routine/');
});

test('fourteen questions lead to three exercises, each with an amount and a reason', async ({
  page,
}) => {
  await buildRoutine(page, { goal: 'Get out of a chair or the car' });
  await expect(page.getByRole('heading', { name: 'Get out of a chair or the car' })).toBeFocused();
  const ids = await plannedIds(page);
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(3);
  expect(ids.filter((id) => !needsOf.has(id))).toEqual([]);
  for (const row of await rows(page).all()) {
    await expect(row.locator('.routine-amount')).toHaveText(/\d+.*Effort \d out of 10/s);
    await expect(row.locator('.routine-row__words > p').nth(1)).toHaveText(/\w+ \w+.*\./);
    const drawing = row.getByRole('presentation').or(row.locator('img')).first();
    await drawing.scrollIntoViewIfNeeded();
    await expect
      .poll(() => drawing.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  }
  await expect(builder(page)).toContainText('A starting point, not a prescription.');
});

test('the routine is still there after a reload, and in another tab', async ({ page, context }) => {
  await buildRoutine(page, { goal: 'Walk further' });
  const before = await plannedIds(page);
  await page.reload();
  expect(await plannedIds(page)).toEqual(before);
  const other = await context.newPage();
  await openSettled(other, '/routine/');
  expect(await plannedIds(other)).toEqual(before);
});

test('half-given answers are still there after a reload', async ({ page }) => {
  await tickAndGoOn(page, ['None of these']);
  await question(page, 'last few weeks').waitFor();
  await page.reload();
  await expect(question(page, 'last few weeks')).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByLabel('None of these')).toBeChecked();
});

test('a question cannot be passed over, and says what is missing', async ({ page }) => {
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(builder(page).getByRole('alert')).toHaveText(
    'Tick what fits you, or “None of these”.',
  );
  await expect(question(page, 'right now')).toBeVisible();
});

test('“None of these” and a sign cannot both be ticked', async ({ page }) => {
  const sign = page.getByLabel('You passed out or collapsed today');
  await page.getByLabel('None of these').check();
  await sign.check();
  await expect(page.getByLabel('None of these')).not.toBeChecked();
  await page.getByLabel('None of these').check();
  await expect(sign).not.toBeChecked();
});

for (const sign of [
  'Chest pain or pressure, or you can hardly breathe',
  'With back or leg pain, one of these that is new',
  'A sudden headache, the worst you have ever had',
]) {
  test(`“${sign}” leads to the emergency number and to no routine`, async ({ page }) => {
    await tickAndGoOn(page, [sign]);
    await expect(page.getByRole('heading', { name: 'Please get help now' })).toBeFocused();
    await expect(builder(page).locator('a[href="tel:999"]')).toBeVisible();
    await expect(builder(page).locator('a[href^="/exercises/"]')).toHaveCount(0);
    await expect(rows(page)).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Please get help now' })).toBeVisible();
    await expect(rows(page)).toHaveCount(0);
  });
}

test('a sign for today leads to a doctor and to no routine', async ({ page }) => {
  await tickAndGoOn(page, ['One calf that is newly hot, swollen and sore']);
  await expect(page.getByRole('heading', { name: 'Please speak to a doctor today' })).toBeVisible();
  await expect(builder(page).locator('a[href="tel:111"]')).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
});

test('a stop can be taken back when it was a slip', async ({ page }) => {
  const sign = 'A sudden headache, the worst you have ever had';
  await tickAndGoOn(page, [sign]);
  await page.getByRole('button', { name: 'Back to my answers' }).click();
  await expect(page.getByLabel(sign)).toBeChecked();
  await page.getByLabel(sign).uncheck();
  await buildRoutine(page, {});
  expect(await plannedIds(page)).toHaveLength(3);
});

/** What somebody cannot do, with wishes that would lead to it (kneeling is not in first routines). */
interface Limit {
  cannot: readonly Ability[];
  hurts: string;
  goal: string;
  /** Whether an exercise asks for any of it: read from its file, not asked of the site. */
  asks: (needs: BodyNeeds) => boolean;
}

const limits: Limit[] = [
  {
    cannot: ['kneel', 'floor'],
    hurts: 'Low back and tummy',
    goal: 'Settle down for the night',
    asks: ({ kneeling, floor }) => kneeling || floor,
  },
  {
    cannot: ['lie-flat', 'lie-front'],
    hurts: 'Low back and tummy',
    goal: 'Get out of a chair or the car',
    asks: ({ lyingFlat, lyingFront }) => lyingFlat || lyingFront,
  },
  {
    cannot: ['stand-five-minutes', 'stand-unsupported'],
    hurts: 'Knee',
    goal: 'Get out of a chair or the car',
    asks: ({ standingMinutes, balance }) => standingMinutes >= 5 || balance === 'free',
  },
  {
    cannot: ['grip-firmly', 'lean-on-hands', 'reach-overhead'],
    hurts: 'Shoulder',
    goal: 'Carry shopping or a suitcase',
    asks: ({ grip, handWeight, overhead }) => grip === 'firm' || handWeight || overhead,
  },
  {
    cannot: abilities,
    hurts: 'Low back and tummy',
    goal: 'Get out of a chair or the car',
    asks: ({ kneeling, floor, lyingFlat, lyingFront, balance, bending, grip }) =>
      [kneeling, floor, lyingFlat, lyingFront].includes(true) ||
      balance === 'free' ||
      bending === 'full' ||
      grip === 'firm',
  },
];

for (const { cannot, hurts, goal, asks } of limits) {
  test(`who cannot do this is never asked to: ${cannot.join(', ')}`, async ({ page }) => {
    const labels = cannot.map((ability) => abilityLabels[ability].can);
    await buildRoutine(page, { cannot: labels, hurts: [hurts], goal });
    const ids = await plannedIds(page);
    const asking = ids.filter((id) => {
      const needs = needsOf.get(id);
      return needs === undefined || asks(needs);
    });
    expect(ids.length).toBeGreaterThan(0);
    expect(asking).toEqual([]);
  });
}

test('one switch shows the amounts of another day', async ({ page }) => {
  await buildRoutine(page, { goal: 'Get out of a chair or the car' });
  const amounts = () => rows(page).locator('.routine-amount').allInnerTexts();
  await rows(page).first().waitFor();
  const usual = await amounts();
  await page.getByRole('radio', { name: 'Bad day' }).check();
  expect(await amounts()).not.toEqual(usual);
  await page.getByRole('radio', { name: 'Usual day' }).check();
  expect(await amounts()).toEqual(usual);
});

test('after four weeks the safety questions are asked again', async ({ page }) => {
  await page.clock.setFixedTime(new Date(2026, 10, 1, 10));
  await page.reload();
  await buildRoutine(page, {});
  await rows(page).first().waitFor();
  await page.clock.setFixedTime(new Date(2026, 10, 28, 10));
  await page.reload();
  await expect(rows(page).first()).toBeVisible();
  await page.clock.setFixedTime(new Date(2026, 10, 29, 10));
  await page.reload();
  await expect(question(page, 'right now')).toBeVisible();
  await expect(said(page)).toContainText('we ask the safety questions again');
  await expect(rows(page)).toHaveCount(0);
});

test('starting again deletes everything, after a second press', async ({ page }) => {
  await buildRoutine(page, {});
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByRole('button', { name: 'Keep my routine' })).toBeFocused();
  await page.getByRole('button', { name: 'Yes, start again' }).click();
  await expect(question(page, 'right now')).toBeVisible();
  await expect(said(page)).toContainText('Your answers are deleted.');
  expect(await keptTexts(page)).toEqual({});
});

test('on paper, the plan stands alone on one sheet, with boxes to tick', async ({ page }) => {
  await buildRoutine(page, { goal: 'Get out of a chair or the car' });
  await rows(page).first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).first()).toBeVisible();
  await expect(page.getByRole('table', { name: /Two weeks to tick/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'When to stop' })).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button').and(page.locator(':visible'))).toHaveCount(0);
  const sheets = (await page.pdf({ format: 'A4', preferCSSPageSize: false }))
    .toString('latin1')
    .match(/\/Type\s*\/Page\b(?!s)/g);
  expect(sheets).toHaveLength(1);
});

for (const [what, text] of [
  ['broken text', '{"version":0,"data":{"draft"'],
  ['a foreign value', '[1,2,3]'],
  [
    'an answer that we no longer know',
    '{"version":0,"data":{"draft":{"step":"result","safety":["S999"]}}}',
  ],
] as const) {
  test(`${what} in the store is kept aside, and one starts afresh`, async ({ page }) => {
    await keep(page, storageKeys.savedRoutine, text);
    await page.reload();
    await expect(said(page)).toContainText('that we cannot read');
    await expect(question(page, 'right now')).toBeVisible();
    expect((await keptTexts(page))[storageKeys.savedRoutine]).toBe(text);
    await buildRoutine(page, {});
    expect(await plannedIds(page)).toHaveLength(3);
    expect((await keptTexts(page))[`${storageKeys.savedRoutine}.unreadable`]).toBe(text);
  });
}

for (const [what, spoil] of [
  ['is full', fillStorage],
  ['keeps nothing', forbidStorage],
] as const) {
  test(`where the browser ${what}, a routine can be built all the same`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await spoil(page);
    await page.reload();
    await buildRoutine(page, {});
    expect(await plannedIds(page)).toHaveLength(3);
    await expect(said(page)).toContainText('Your browser does not let us keep your answers.');
    expect(errors).toEqual([]);
  });
}

test('a routine can be built with the keyboard alone', async ({ page }) => {
  const press = async (label: string) => {
    await page.getByLabel(label, { exact: true }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
  };
  for (const words of ['right now', 'last few weeks', 'live with', 'fit you']) {
    await question(page, words).waitFor();
    await press('None of these');
  }
  await question(page, 'Where does it hurt?').waitFor();
  await expect(question(page, 'Where does it hurt?')).toBeFocused();
  await press('Knee');
  await question(page, 'What can you not do today?').waitFor();
  await press('I can do all of these');
  await question(page, 'What would you like').waitFor();
  await press('Walk further');
  await question(page, 'How are things now?').waitFor();
  await press('None of these');
  for (const words of ['like to do it', 'any of these', 'enjoy', 'like to begin']) {
    await question(page, words).waitFor();
    await page.getByRole('button', { name: 'Next' }).press('Enter');
  }
  await question(page, 'How much time').waitFor();
  await press('5 minutes');
  await question(page, 'On how many days').waitFor();
  await press('2 days');
  expect((await plannedIds(page)).length).toBeGreaterThan(0);
  await expect(page.getByRole('heading', { name: 'Walk further' })).toBeFocused();
});
