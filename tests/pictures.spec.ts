import { expect, test, type Locator, type Page } from '@playwright/test';
import { pictureNames } from '#domain/evidence/picture.ts';
import { sourceSchema } from '#domain/evidence/source.ts';
import type { Difference } from '#domain/evidence/sourceFigures.ts';
import { findings } from './support/axe.ts';
import { contentFiles } from './support/contentFiles.ts';
import { openSettled } from './support/settled.ts';

const address = '/workbench/pictures/';
/** Most that a picture may weigh in the page, in bytes before it is packed. */
const HEAVIEST = 6000;

const pictures = (page: Page) => page.locator('figure.picture');
const picture = (page: Page, name: string) =>
  page.locator(`section[aria-labelledby="${name}"] .light figure`);

function differencesOf(id: string): Difference[] {
  const file = contentFiles('sources').find((one) => one.id === id);
  return Object.values(sourceSchema.parse(file?.data).figures?.differences ?? {});
}

/** Where an element of each bar stands, as a share of the drawing's width. */
function shares(bars: Locator, selector: string, attribute: 'cx' | 'x1' | 'x2' | 'x') {
  return bars.evaluateAll(
    (svgs, [inside, name]) =>
      svgs.map((svg) => Number.parseFloat(svg.querySelector(inside)?.getAttribute(name) ?? '')),
    [selector, attribute] as const,
  );
}

test.beforeEach(({ page }) => openSettled(page, address));

test('every picture is there, in light and in dark, with a title, words and a table', async ({
  page,
}) => {
  await expect(pictures(page)).toHaveCount(2 * pictureNames.length);
  for (const one of await pictures(page).all()) {
    await expect(one.locator('figcaption')).not.toBeEmpty();
    await expect(one.locator('.drawing[role=img]')).toHaveAttribute('aria-label', /\w{3}.*\./);
    await one.locator('summary').click();
    expect(await one.getByRole('row').count()).toBeGreaterThan(2);
    expect(await one.locator('thead th').count()).toBe(
      await one.locator('tr').last().locator('> *').count(),
    );
  }
});

for (const { name, source } of [
  { name: 'low-back-pain', source: 'hayden2021a' },
  { name: 'fibromyalgia', source: 'wang2018' },
]) {
  test(`the bars of ${name} lie where the numbers of their source say`, async ({ page }) => {
    const bars = picture(page, name).locator('.effect-bar');
    const differences = differencesOf(source);
    const axisEnd = 20;
    const expected = (points: (one: Difference) => number | undefined) =>
      differences.map((one) => Number((((points(one) ?? NaN) / axisEnd) * 100).toFixed(2)));
    expect(await shares(bars, '.dot', 'cx')).toEqual(expected((one) => one.difference));
    expect(await shares(bars, '.range', 'x1')).toEqual(expected((one) => one.low));
    expect(await shares(bars, '.range', 'x2')).toEqual(expected((one) => one.high));
    expect(await shares(bars, 'svg', 'x')).toEqual(expected((one) => one.counts));
    const ticks = await picture(page, name).locator('.effect-axis text').allTextContents();
    expect(ticks.map((text) => text.trim())).toContain(String(axisEnd));
  });

  test(`the table of ${name} has the numbers of its source`, async ({ page }) => {
    await picture(page, name).locator('summary').click();
    const rows = await picture(page, name).locator('tbody tr').allInnerTexts();
    differencesOf(source).forEach(({ difference, low, high, counts }, index) => {
      for (const number of [difference, low, high, counts]) {
        if (number !== undefined) expect(rows[index]).toContain(String(number));
      }
    });
  });
}

test('a hundred dots stand for a hundred people', async ({ page }) => {
  const dots = await picture(page, 'side-effects')
    .locator('.hundred-dots path:not(.heart)')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0));
  expect(dots).toEqual([9, 8, 8, 75]);
});

test('no picture is heavy, runs a script or has a style of its own', async ({ page }) => {
  const sizes = await pictures(page).evaluateAll((figures) =>
    figures.map((figure) => new TextEncoder().encode(figure.outerHTML).length),
  );
  expect(Math.max(...sizes)).toBeLessThanOrEqual(HEAVIEST);
  await expect(page.locator('figure.picture :is(script, [style])')).toHaveCount(0);
});

for (const width of [320, 768]) {
  test(`axe finds nothing, and nothing goes beyond the edge, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const one of await page.locator('.picture summary').all()) await one.click();
    expect(await findings(page)).toEqual([]);
    const beyond = await page.evaluate(() => {
      const edge = document.documentElement.clientWidth;
      return [...document.querySelectorAll('.picture *')]
        .filter((element) => element.getBoundingClientRect().right > edge)
        .map((element) => `${element.localName}: ${element.textContent}`);
    });
    expect(beyond).toEqual([]);
  });
}

test('letters of a drawing are never smaller than 12 pixels, on the narrowest phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const smallest = await page.locator('.picture svg text').evaluateAll((texts) =>
    Math.min(
      ...texts.map((text) => {
        const drawn = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
        return Number.parseFloat(getComputedStyle(text).fontSize) * drawn;
      }),
    ),
  );
  expect(smallest).toBeGreaterThanOrEqual(12);
});
