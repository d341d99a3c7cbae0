import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

// The layer rules read single files. Without the type-aware ones, no file needs to exist.
const linter = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

const layerRules = ['no-restricted-imports', 'no-restricted-globals', 'no-restricted-syntax'];

type Ending = 'ts' | 'tsx' | 'astro';

function inFile(code: string, ending: Ending): string {
  return ending === 'astro' ? `---\n${code}\n---\n\n<p>Text</p>\n` : `${code}\n`;
}

/** What the layer rules say about a file of this text at this place. */
async function refusals(code: string, folder: string, ending: Ending): Promise<string[]> {
  const filePath = `src/${folder}/planted.${ending}`;
  const [result] = await linter.lintText(inFile(code, ending), { filePath });
  const messages = result?.messages ?? [];
  const broken = messages.filter(({ fatal }) => fatal);
  if (broken.length > 0) throw new Error(broken.map(({ message }) => message).join(' '));
  return messages
    .filter(({ ruleId, severity }) => severity === 2 && layerRules.includes(ruleId ?? ''))
    .map(({ message }) => message);
}

const importing = (from: string) => `import { thing } from '${from}';\nexport const used = thing;`;

interface Planted {
  folder: string;
  from: string;
  because: RegExp;
}

const forbidden: Planted[] = [
  { folder: 'domain', from: '#storage/keys.ts', because: /src\/domain may import only: nothing/ },
  { folder: 'domain', from: 'react', because: /plain TypeScript: zod\/mini only/ },
  { folder: 'domain', from: 'zod', because: /plain TypeScript: zod\/mini only/ },
  { folder: 'domain', from: 'node:fs', because: /plain TypeScript: zod\/mini only/ },
  { folder: 'figures', from: '#domain/dose.ts', because: /src\/figures may import only: nothing/ },
  { folder: 'figures', from: 'zod/mini', because: /plain TypeScript: no package only/ },
  { folder: 'storage', from: '#islands/self-check/SelfCheck.tsx', because: /only: domain\./ },
  { folder: 'islands', from: '#components/places.ts', because: /only: domain, figures, storage/ },
  { folder: 'islands', from: '#islands/self-check/SelfCheck.tsx', because: /its own parts only/ },
  { folder: 'islands', from: 'astro:content', because: /pages read content/ },
  { folder: 'components', from: '#storage/keys.ts', because: /src\/components may import only/ },
  { folder: 'components', from: 'astro:content', because: /pages read content/ },
  {
    folder: 'components',
    from: '#pages/robots.txt.ts',
    because: /src\/components may import only/,
  },
  { folder: 'components', from: '../storage/keys.ts', because: /src\/components may import only/ },
  { folder: 'enhancements', from: '#islands/self-check/SelfCheck.tsx', because: /domain, storage/ },
  { folder: 'openData', from: '#figures/drawings.ts', because: /only: domain\./ },
  { folder: 'openData', from: 'astro:content', because: /pages read content/ },
  { folder: 'openData', from: '#citations/vancouver.ts', because: /only: domain\./ },
  { folder: 'islands', from: '#citations/vancouver.ts', because: /domain, figures, storage/ },
  { folder: 'enhancements', from: '#citations/bibtex.ts', because: /only: domain, storage/ },
  { folder: 'citations', from: '#collections/sources.ts', because: /only: domain, openData/ },
  { folder: 'components', from: '#openData/licence.ts', because: /src\/components may import/ },
  { folder: 'layouts', from: '#collections/articles.ts', because: /src\/layouts may import only/ },
  { folder: 'collections', from: '#components/places.ts', because: /only: domain, figures\./ },
];

const allowed = [
  { folder: 'domain', from: 'zod/mini' },
  { folder: 'domain', from: './dose.ts' },
  { folder: 'figures', from: './pose.ts' },
  { folder: 'storage', from: '#domain/dose.ts' },
  { folder: 'islands', from: '#storage/keys.ts' },
  { folder: 'islands', from: 'react' },
  { folder: 'enhancements', from: '#storage/keys.ts' },
  { folder: 'components', from: '#islands/self-check/SelfCheck.tsx' },
  { folder: 'openData', from: '#domain/dose.ts' },
  { folder: 'citations', from: '#openData/cslItem.ts' },
  { folder: 'citations', from: '@citation-js/core' },
  { folder: 'components', from: '#citations/vancouver.ts' },
  { folder: 'layouts', from: '#components/places.ts' },
  { folder: 'layouts', from: '#openData/pageJsonLd.ts' },
  { folder: 'collections', from: 'astro:content' },
  { folder: 'pages', from: '#collections/articles.ts' },
];

describe.each(['ts', 'tsx', 'astro'] as const)('in a file that ends in .%s', (ending) => {
  test.each(forbidden)('$folder may not import $from', async ({ folder, from, because }) => {
    const said = await refusals(importing(from), folder, ending);
    expect(said.join('\n')).toMatch(because);
  });

  test.each(forbidden)('$folder may not import $from later either', async (planted) => {
    const code = `export const later = () => import('${planted.from}');`;
    const said = await refusals(code, planted.folder, ending);
    expect(said.join('\n')).toMatch(planted.because);
  });

  test.each(allowed)('$folder may import $from', async ({ folder, from }) => {
    expect(await refusals(importing(from), folder, ending)).toEqual([]);
  });

  test('a forbidden folder may not be exported onwards either', async () => {
    const said = await refusals("export { keys } from '#storage/keys.ts';", 'components', ending);
    expect(said).toHaveLength(1);
  });
});

describe.each(['domain', 'figures'])('the plain core %s', (folder) => {
  test.each([
    ['the time of day', 'export const now = new Date();'],
    ['the clock', 'export const now = Date.now();'],
    ['chance', 'export const chance = Math.random();'],
    ['the window', 'export const wide = window.innerWidth;'],
    ['the document', 'export const title = document.title;'],
    ['the browser’s store', "export const kept = localStorage.getItem('a');"],
    ['the network', "export const answer = fetch('/');"],
  ])('may not ask for %s', async (_what, code) => {
    expect(await refusals(code, folder, 'ts')).toHaveLength(1);
  });

  test('may be handed a moment', async () => {
    const code = 'export const yearOf = (day: string) => new Date(day).getUTCFullYear();';
    expect(await refusals(code, folder, 'ts')).toEqual([]);
  });
});
