import { expect, test, type Page } from '@playwright/test';
import { abilities, abilityLabels, withImplied, type Ability } from '#domain/body/ability.ts';
import { abilitiesNeeded } from '#domain/body/bodyNeeds.ts';
import { storageKeys } from '#storage/keys.ts';
import { everyExercise } from '../support/library.ts';
import { openSettled } from '../support/settled.ts';
import { forbidStorage, keep, keptTexts } from '../support/storage.ts';

const exercises = everyExercise();
const needing = (cannot: readonly Ability[]) =>
  exercises
    .filter(({ needs }) => abilitiesNeeded(needs).some((need) => cannot.includes(need)))
    .map(({ id }) => id);

const cards = (page: Page) => page.locator('[data-exercise]').filter({ visible: true });
const shownIds = (page: Page) =>
  cards(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-exercise') ?? ''));
const status = (page: Page) => page.locator('[data-today-status]');
const choice = (page: Page, name: RegExp) =>
  page.locator('[data-filters]').getByRole('checkbox', { name });
const question = (page: Page, can: string) => page.getByRole('group', { name: `Can you ${can}?` });
const hiddenList = (page: Page) => page.locator('[data-hidden-list]');

const ask = (ability: Ability) => {
  const { can } = abilityLabels[ability];
  return can.charAt(0).toLowerCase() + can.slice(1);
};

/** Answers as the library keeps them, put there before the page opens. */
async function openWith(page: Page, path: string, cannot: readonly Ability[]) {
  const text = JSON.stringify({ version: 0, data: { can: [], cannot: withImplied(cannot) } });
  await page.addInitScript(
    ([key, value]) => {
      localStorage.setItem(key, value);
    },
    [storageKeys.abilities, text] as const,
  );
  await openSettled(page, path);
}

test.describe('narrowing the library', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test.beforeEach(async ({ page }) => {
    await openSettled(page, '/exercises/');
  });

  test('all 72 are there, the gentlest first', async ({ page }) => {
    const ids = await shownIds(page);
    expect(ids).toHaveLength(72);
    const levels = ids.map((id) => exercises.find((one) => one.id === id)?.level ?? 0);
    expect(levels).toEqual(levels.toSorted((one, other) => one - other));
  });

  test('the number beside a choice is the number that it shows', async ({ page }) => {
    for (const name of [/^Knee/, /^Balance/, /^In bed/, /^Nothing to buy/, /^2: /, /^Up to 2/]) {
      const box = choice(page, name);
      const count = await box.locator('xpath=..').locator('[data-count]').innerText();
      await box.check();
      expect(await shownIds(page), String(name)).toHaveLength(Number(count));
      await expect(status(page)).toHaveText(`${count} exercises fit your choices.`);
      await box.uncheck();
    }
  });

  test('two parts widen, a part and an aim narrow, and the address can be sent', async ({
    page,
  }) => {
    await choice(page, /^Hip/).check();
    await choice(page, /^Knee/).check();
    const wide = await shownIds(page);
    await choice(page, /^Balance/).check();
    const narrow = await shownIds(page);
    expect(narrow.length).toBeLessThan(wide.length);
    expect(narrow.every((id) => wide.includes(id))).toBe(true);
    await expect(page).toHaveURL(/\/exercises\/\?area=hip,knee&aim=balance$/);
    await page.reload();
    expect(await shownIds(page)).toEqual(narrow);
    await expect(choice(page, /^Hip/)).toBeChecked();
  });

  test('the order can be changed', async ({ page }) => {
    await page.getByLabel('Order').selectOption('By name');
    const names = (await cards(page).locator('.name').allTextContents()).map((name) => name.trim());
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'en-GB')));
    await page.getByLabel('Order').selectOption('Shortest first');
    const [first = ''] = await shownIds(page);
    const shortest = Math.min(...exercises.map(({ minutes }) => minutes));
    expect(exercises.find(({ id }) => id === first)?.minutes).toBe(shortest);
    await expect(page).toHaveURL(/\?sort=short$/);
  });

  test('all choices can be taken off at once', async ({ page }) => {
    await choice(page, /^Neck/).check();
    await choice(page, /^Relaxation/).check();
    await expect(page.getByText('Nothing fits all of these at once.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(cards(page)).toHaveCount(72);
    await expect(page).toHaveURL(/\/exercises\/$/);
  });

  test('a damaged address shows the whole library', async ({ page }) => {
    await openSettled(page, '/exercises/?area=tail&sort=%E0%A4%A&level=,,9');
    await expect(cards(page)).toHaveCount(72);
  });

  test('the body map ticks the list and the list the body map, by key too', async ({ page }) => {
    const knee = page.locator('.body-map [data-region="knee"]').first();
    await knee.focus();
    await page.keyboard.press(' ');
    await expect(knee).toHaveAttribute('aria-checked', 'true');
    await expect(choice(page, /^Knee/)).toBeChecked();
    await expect(page).toHaveURL(/\?area=knee$/);
    await page.keyboard.press('Enter');
    await expect(choice(page, /^Knee/)).not.toBeChecked();
    await choice(page, /^Neck/).check();
    const neck = page.locator('.body-map [data-region="neck"]');
    for (const link of await neck.all()) await expect(link).toHaveAttribute('aria-checked', 'true');
  });
});

test.describe('narrowing on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the choices are folded, unfold, and lead back to the list', async ({ page }) => {
    await openSettled(page, '/exercises/');
    await expect(choice(page, /^Knee/)).toBeHidden();
    const opener = page.getByRole('button', { name: 'Narrow the list' });
    await opener.click();
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    await choice(page, /^Knee/).check();
    await page.getByRole('button', { name: 'See what is left' }).click();
    await expect(choice(page, /^Knee/)).toBeHidden();
    await expect(cards(page).first()).toBeInViewport();
    await expect(cards(page)).toHaveCount(10);
  });
});

test.describe('what can your body do today', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('ten questions are asked, and one more after a “no” to standing', async ({ page }) => {
    await openSettled(page, '/exercises/');
    await page.getByText('Answer the questions').click();
    await expect(page.locator('[data-ability]').filter({ visible: true })).toHaveCount(10);
    await question(page, ask('stand-five-minutes')).getByRole('radio', { name: 'No' }).check();
    await expect(question(page, ask('stand'))).toBeVisible();
  });

  for (const ability of abilities) {
    test(`a “no” to “${ask(ability)}” hides exactly what needs it`, async ({ page }) => {
      await openSettled(page, '/exercises/');
      await page.getByText('Answer the questions').click();
      if (ability === 'stand') {
        await question(page, ask('stand-five-minutes')).getByRole('radio', { name: 'No' }).check();
      }
      await question(page, ask(ability)).getByRole('radio', { name: 'No' }).check();
      const gone = needing(withImplied([ability]));
      const shown = await shownIds(page);
      expect(shown.filter((id) => gone.includes(id))).toEqual([]);
      expect(shown).toHaveLength(72 - gone.length);
      await expect(status(page)).toHaveText(
        `${shown.length} exercises fit · ${gone.length} hidden.`,
      );
      await expect(hiddenList(page).locator('li')).toHaveCount(gone.length, { timeout: 2000 });
    });
  }

  test('what is hidden says why, and offers what does the same job', async ({ page }) => {
    await openWith(page, '/exercises/', ['kneel']);
    await hiddenList(page).locator('summary').click();
    const line = hiddenList(page).locator('li').filter({ hasText: 'Cat-cow on hands and knees' });
    await expect(line).toContainText('needs kneeling. Same job: Seated cat-cow');
    await line.getByRole('link', { name: 'Seated cat-cow' }).click();
    await expect(page).toHaveURL(/\/exercises\/cat-cow-seated\/$/);
  });

  test('one press shows the hidden ones, marked, and one hides them again', async ({ page }) => {
    await openWith(page, '/exercises/', ['kneel']);
    const gone = needing(['kneel']);
    const button = page.getByRole('button', { name: `Show the ${gone.length} hidden too` });
    await button.click();
    await expect(cards(page)).toHaveCount(72);
    await expect(page.locator('[data-need=kneel]').first()).toHaveCSS('font-weight', '700');
    await page.getByRole('button', { name: 'Hide what does not fit' }).click();
    await expect(cards(page)).toHaveCount(72 - gone.length);
  });

  test('the answers are remembered, and can be forgotten', async ({ page }) => {
    await openSettled(page, '/exercises/');
    await page.getByText('Answer the questions').click();
    await question(page, 'kneel').getByRole('radio', { name: 'No' }).check();
    await page.getByRole('button', { name: 'See what fits' }).click();
    await expect(question(page, 'kneel')).toBeHidden();
    await page.reload();
    await expect(page.getByText('No kneeling').first()).toBeVisible();
    await expect(cards(page)).toHaveCount(72 - needing(['kneel']).length);
    await page.getByText('Change my answers').click();
    await page.getByRole('button', { name: 'Forget my answers' }).click();
    await expect(cards(page)).toHaveCount(72);
    expect(Object.keys(await keptTexts(page))).not.toContain(storageKeys.abilities);
  });

  test('the answers never stand in the address', async ({ page }) => {
    await openWith(page, '/exercises/', ['kneel', 'floor']);
    await choice(page, /^Hip/).check();
    expect(new URL(page.url()).search).toBe('?area=hip');
  });

  test('what does not fit is hidden before the first paint', async ({ page }) => {
    await page.route('**/_astro/library*.js', (route) => route.abort());
    await openWith(page, '/exercises/', ['kneel']);
    expect(await shownIds(page)).toHaveLength(72 - needing(['kneel']).length);
  });

  test('and on paper as well', async ({ page }) => {
    await openWith(page, '/exercises/', ['kneel']);
    await page.emulateMedia({ media: 'print' });
    expect(await shownIds(page)).toHaveLength(72 - needing(['kneel']).length);
  });

  test('the counts beside the choices follow the body', async ({ page }) => {
    await openWith(page, '/exercises/', ['lie-flat', 'lie-front', 'kneel', 'floor']);
    const box = choice(page, /^Low back and tummy/);
    const count = Number(await box.locator('xpath=..').locator('[data-count]').innerText());
    await box.check();
    expect(await shownIds(page)).toHaveLength(count);
    expect(count).toBeLessThan(
      exercises.filter(({ regions }) => regions.includes('low-back-core')).length,
    );
  });

  test('holds for the page where nothing can be kept, and says so', async ({ page }) => {
    await forbidStorage(page);
    await openSettled(page, '/exercises/');
    await page.getByText('Answer the questions').click();
    await question(page, 'kneel').getByRole('radio', { name: 'No' }).check();
    await expect(cards(page)).toHaveCount(72 - needing(['kneel']).length);
    await expect(status(page)).toContainText('They hold until you leave this page.');
  });

  test('damaged answers hide nothing, and are kept aside before new ones', async ({ page }) => {
    await openSettled(page, '/exercises/');
    await keep(page, storageKeys.abilities, '{"version":0,"data":{"cannot":["fly"],"can":[]}}');
    await page.reload();
    await expect(cards(page)).toHaveCount(72);
    await page.getByText('Answer the questions').click();
    await question(page, 'kneel').getByRole('radio', { name: 'No' }).check();
    const kept = await keptTexts(page);
    expect(kept[`${storageKeys.abilities}.unreadable`]).toContain('fly');
    expect(kept[storageKeys.abilities]).toContain('kneel');
  });
});

test.describe('the same answers elsewhere', () => {
  test('in search: hidden with a count and the reason, one press away, with what does the same job', async ({
    page,
  }) => {
    await openWith(page, '/', ['kneel']);
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('cat cow');
    const results = page.locator('#search-dialog [data-search-results]');
    await expect(results.getByRole('link', { name: 'Seated cat-cow', exact: true })).toBeVisible();
    const kneeling = results.getByRole('link', { name: 'Cat-cow on hands and knees' });
    await expect(kneeling).toBeHidden();
    await expect(page.locator('#search-dialog [role=status]')).toContainText(
      'hidden: not for your body today',
    );
    await results.locator('summary').click();
    await expect(kneeling).toBeVisible();
    await expect(results.locator('.search-hidden')).toContainText('It needs kneeling. Same job: ');
  });

  test('on its own page: said at the top, with what does the same job', async ({ page }) => {
    await openWith(page, '/exercises/cat-cow-kneeling/', ['kneel']);
    const notice = page.getByRole('complementary', { name: 'Not for your body today' });
    await expect(notice).toContainText('It needs kneeling.');
    await expect(notice).not.toContainText('It needs weight through the hands', {
      useInnerText: true,
    });
    await notice.getByRole('link', { name: 'Seated cat-cow' }).click();
    await expect(notice).toBeHidden();
  });

  test('in an article: the card says that it is not for today', async ({ page }) => {
    await openWith(page, '/articles/flare-up/', ['lie-flat', 'stand', 'grip-firmly', 'kneel']);
    const note = page.getByText('Not for today: it needs').filter({ visible: true });
    const needy = page.locator(
      '.exercise-card[data-needs~=lie-flat], .exercise-card[data-needs~=stand]',
    );
    expect(await needy.count()).toBeGreaterThan(0);
    await expect(note).toHaveCount(await needy.count());
  });

  test('in the lists without scripts’ help, too', async ({ page }) => {
    await openWith(page, '/exercises/area/low-back-core/', ['lie-flat']);
    const gone = needing(['lie-flat']);
    const shown = await shownIds(page);
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.filter((id) => gone.includes(id))).toEqual([]);
    await expect(status(page)).toContainText('hidden.');
  });
});

test('an exercise can be added to the routine from its page', async ({ page }) => {
  await openSettled(page, '/exercises/bridge/');
  await page.getByRole('link', { name: 'Add to my routine' }).click();
  await expect(page.getByText('Bridge is on your list.')).toBeVisible();
  await expect(page).toHaveURL(/\/routine\/$/);
});
