import { defineConfig } from '@playwright/test';
import { ensureBrowser } from './scripts/browser.ts';

const port = 4329;

// Each worker reads this file again: the first one finds the browser for all.
process.env['CHROMIUM_PATH'] = ensureBrowser();

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 45_000,
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'] },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `node scripts/serve.ts dist ${port}`,
    port,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
