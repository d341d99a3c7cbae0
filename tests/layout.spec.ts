import { expect, test, type Page } from '@playwright/test';
import { samplePages } from './support/samplePages.ts';
import { openSettled } from './support/settled.ts';
import { templates } from './support/templates.ts';

/** How many pixels one could scroll sideways. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('no page can be scrolled sideways', async ({ page }) => {
    test.setTimeout(120_000);
    const wide: string[] = [];
    for (const path of await samplePages()) {
      await openSettled(page, path);
      const pixels = await overflow(page);
      if (pixels > 0) wide.push(`${path}: ${pixels} pixels`);
    }
    expect(wide).toEqual([]);
  });
});

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node?: Node }[];
}

declare global {
  interface Window {
    /** How far things jumped while the page loaded, and which. */
    shifts: { value: number; movers: string }[];
  }
}

async function noteShifts(page: Page) {
  await page.addInitScript(() => {
    window.shifts = [];
    const nameOf = ({ node }: { node?: Node }) =>
      node instanceof Element ? `${node.localName}.${node.className}` : 'text';
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        window.shifts.push({ value, movers: sources.map(nameOf).join(', ') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The shifts of an opened page. Late arrivals come in the frames after loading. */
async function shiftsOf(page: Page, path: string) {
  await noteShifts(page);
  await openSettled(page, path);
  await page.waitForTimeout(250);
  return page.evaluate(() => window.shifts);
}

for (const width of [360, 1280]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const { name, path } of templates) {
      test(`nothing jumps while ${name} loads`, async ({ page }) => {
        expect(await shiftsOf(page, path)).toEqual([]);
      });
    }

    for (const path of ['/articles/how-exercise-helps/', '/exercises/sit-to-stand/']) {
      test(`fonts that come late to ${path} move nothing that one could see`, async ({ page }) => {
        await page.route('**/*.woff2', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 600));
          await route.continue();
        });
        const shifts = await shiftsOf(page, path);
        // "Good" begins below 0.1; the fallback fonts have the measures of ours.
        expect(shifts.reduce((sum, { value }) => sum + value, 0)).toBeLessThan(0.01);
      });
    }
  });
}

/** The spacing of WCAG 1.4.12. A constructed style sheet is not an inline style to the policy. */
const spaceText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }
    `);
    document.adoptedStyleSheets.push(sheet);
  });

/** Elements whose own text does not fit into them and is cut off, as "a.search: Search". */
const clipped = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => !element.matches('.visually-hidden, .visually-hidden *, svg *'))
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const cuts = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip');
        const tooBig =
          element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1;
        return clipPath === 'none' && cuts && tooBig;
      })
      .map((element) => `${element.localName}.${element.className}: ${element.innerText}`),
  );

/** Links and buttons of the header that lie over one another or beyond the edge. */
const crowded = (page: Page) =>
  page.evaluate(() => {
    const things = [
      ...document.querySelectorAll<HTMLElement>('header a, header button, header summary'),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ name: element.innerText.trim(), box: element.getBoundingClientRect() }));
    return things.flatMap(({ name, box }, index) => {
      const beyond = box.left < 0 || box.right > document.documentElement.clientWidth;
      const over = things
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
        )
        .map((other) => `${name} lies over ${other.name}`);
      return beyond ? [...over, `${name} goes beyond the edge`] : over;
    });
  });

for (const width of [320, 960, 1280]) {
  test(`with wider spacing, text fits ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const problems: string[] = [];
    for (const { path } of templates) {
      await openSettled(page, path);
      await spaceText(page);
      const found = [...(await clipped(page)), ...(await crowded(page))];
      const pixels = await overflow(page);
      if (pixels > 0) found.push(`scrolls sideways by ${pixels} pixels`);
      problems.push(...found.map((problem) => `${path}: ${problem}`));
    }
    expect(problems).toEqual([]);
  });
}
