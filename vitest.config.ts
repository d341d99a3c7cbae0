import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Beside the modules they test, and `tests/*.test.ts` for the repository as a whole. What runs
    // in a browser ends in .spec.ts and belongs to Playwright.
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    environment: 'node',
    restoreMocks: true,
    // Left alone, Vitest keeps one of two processors free.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
