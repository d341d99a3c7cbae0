import type { Page } from '@playwright/test';

/** From the next page on, the browser has no room left: every write throws, as browsers do. */
export async function fillStorage(page: Page) {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
}

/** From the next page on, the mere mention of the browser's store throws, as with cookies blocked. */
export async function forbidStorage(page: Page) {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
}

/** Puts a text under a key, as an older or broken page may have left it. */
export async function keep(page: Page, key: string, text: string) {
  await page.evaluate(([place, value]) => localStorage.setItem(place, value), [key, text] as const);
}

/** All that the browser keeps for the site. */
export function keptTexts(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => Object.fromEntries(Object.entries<string>(localStorage)));
}
