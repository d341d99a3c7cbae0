import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const cites = 'article .cite > button';

test('an article can be read, with its sources and its table of contents', async ({ page }) => {
  await page.goto('/articles/how-exercise-helps/');
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('article p').nth(3)).toBeVisible();
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await expect(contents.getByRole('link', { name: 'Sources' })).toHaveAttribute('href', '#sources');
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
});

test('each cite is a number that opens its source, and the source leads to the list', async ({
  page,
}) => {
  await page.goto('/articles/flare-up/');
  const numbers = await page.locator(cites).allInnerTexts();
  expect(numbers.length).toBeGreaterThan(3);
  expect(numbers.filter((number) => !/^\d+$/.test(number))).toEqual([]);
  await page.locator(cites).first().click();
  await page.getByRole('dialog').getByRole('link', { name: 'In the list below' }).click();
  const source = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(source).toBeInViewport();
});

test('the list of exercises leads to each of them', async ({ page }) => {
  await page.goto('/exercises/');
  const cards = page.locator('.exercise-card a');
  await expect(cards).toHaveCount(72);
  await cards.first().click();
  await expect(page.getByRole('heading', { name: 'How to do it' })).toBeVisible();
  await expect(page.locator('svg.figure').first()).toBeVisible();
});

test('the list of exercises is narrowed by links: each leads to as many as it says', async ({
  page,
}) => {
  await page.goto('/exercises/');
  const main = page.locator('main');
  await expect(main.getByRole('checkbox').and(page.locator(':visible'))).toHaveCount(0);
  await expect(main.getByRole('button').and(page.locator(':visible'))).toHaveCount(0);
  const link = main.getByRole('navigation').getByRole('link', { name: /^Knee/ });
  const count = Number(await link.locator('.count').innerText());
  await link.click();
  await expect(page.getByRole('heading', { name: 'Exercises for the knee' })).toBeVisible();
  await expect(page.locator('.exercise-card')).toHaveCount(count);
});

test('a region of the body map is a link', async ({ page }) => {
  await page.goto('/exercises/');
  await page.locator('.body-map [data-region="neck"]').first().click();
  await expect(page).toHaveURL(/\/exercises\/area\/neck\/$/);
});

test('what the body cannot do can be left out by a link', async ({ page }) => {
  await page.goto('/exercises/');
  await page.getByRole('link', { name: 'kneeling', exact: true }).click();
  await expect(page).toHaveURL(/\/exercises\/without\/kneel\/$/);
  const cards = page.locator('.exercise-card');
  expect(await cards.count()).toBeGreaterThan(40);
  await expect(page.locator('.exercise-card[data-needs~=kneel]')).toHaveCount(0);
});

test('the doses of another kind of day are one press away', async ({ page }) => {
  await page.goto('/exercises/sit-to-stand/');
  const dose = (day: string) => page.locator(`.dose[data-day="${day}"]`);
  await expect(dose('usual')).toBeVisible();
  await expect(dose('flare')).toBeHidden();
  await page.getByRole('radio', { name: 'Bad day' }).check();
  await expect(dose('flare')).toBeVisible();
  await expect(dose('usual')).toBeHidden();
  await page.getByRole('radio', { name: 'Good day, stop at' }).check();
  await expect(dose('ceiling')).toBeVisible();
  await expect(dose('flare')).toBeHidden();
});

test('the glossary can be read, and an article’s word leads into it', async ({ page }) => {
  await page.goto('/articles/flare-up/');
  await page.locator('.term > button').first().click();
  await page.getByRole('link', { name: 'In the glossary' }).click();
  expect(page.url()).toContain('/glossary/#');
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  expect(await page.locator('dl dt').count()).toBeGreaterThanOrEqual(62);
});

test('search offers the list of all topics instead', async ({ page }) => {
  await page.goto('/');
  await page.locator('header [data-search]').click();
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(page.getByRole('searchbox').and(page.locator(':visible'))).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'All topics, A to Z' })).toBeVisible();
  expect(await page.locator('main a[href^="/exercises/"]').count()).toBeGreaterThanOrEqual(12);
  expect(await page.locator('main a[href^="/articles/"]').count()).toBeGreaterThanOrEqual(4);
});

test('the check-in says how to do it on paper, and shows no dead buttons', async ({ page }) => {
  await page.goto('/check-in/');
  await expect(page.getByRole('heading', { name: 'On paper instead' })).toBeVisible();
  await expect(page.locator('main').getByRole('radio').and(page.locator(':visible'))).toHaveCount(
    0,
  );
});

test('the routine builder offers ready routines, and shows no dead buttons', async ({ page }) => {
  await page.goto('/routine/');
  const main = page.locator('main');
  expect(
    await main.locator('a[href^="/exercises/"]').and(page.locator(':visible')).count(),
  ).toBeGreaterThanOrEqual(3);
  await expect(main.getByRole('button').and(page.locator(':visible'))).toHaveCount(0);
});

test('the switch for the colours, which could do nothing, is not shown', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('[data-theme-toggle]')).toBeHidden();
});

test.describe('with a device in dark colours', () => {
  test.use({ colorScheme: 'dark' });

  test('the page is dark', async ({ page }) => {
    await page.goto('/');
    // Scripts of the page are off; Playwright's own may still look.
    const ground = await page
      .locator('html')
      .evaluate((html) => getComputedStyle(html).backgroundColor);
    expect(ground).toBe('rgb(17, 25, 24)');
  });
});
