import type { Page } from '@playwright/test';

/** What a page did that it must not do. All lists stay empty on a good page. */
export interface Misdeeds {
  /** Requests to another origin. */
  elsewhere: string[];
  /** Errors and warnings in the console, breaches of the Content-Security-Policy among them. */
  complaints: string[];
}

/** Watches a page from now on. */
export async function watch(page: Page, origin: string): Promise<Misdeeds> {
  const misdeeds: Misdeeds = { elsewhere: [], complaints: [] };
  page.on('request', (request) => {
    const url = request.url();
    if (/^(?:https?|wss?):/.test(url) && new URL(url).origin !== origin) {
      misdeeds.elsewhere.push(`${page.url()} → ${url}`);
    }
  });
  page.on('websocket', (socket) => misdeeds.elsewhere.push(`${page.url()} → ${socket.url()}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      misdeeds.complaints.push(`${page.url()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => misdeeds.complaints.push(`${page.url()}: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Refused by ${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  return misdeeds;
}

export const noMisdeeds: Misdeeds = { elsewhere: [], complaints: [] };
