import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const sourceIds = globSync('src/content/sources/*.yaml').map((file) => basename(file, '.yaml'));
const rest = globSync('src/**/*.{ts,tsx,astro,mdx,yaml}')
  .filter((file) => !file.includes('content/sources') && !file.endsWith('withheldSources.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test('every source is cited by a text, an exercise or a rule', () => {
  const uncited = sourceIds.filter((id) => !new RegExp(`\\b${id}\\b`).test(rest));
  expect(sourceIds.length).toBeGreaterThan(40);
  expect(uncited).toEqual([]);
});
