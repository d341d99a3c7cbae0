import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...globSync('docs/**/*.md'),
].filter((path) => existsSync(path));

const madeByTools = ['node_modules', 'dist', '.astro', '.git', 'coverage', 'test-results'];
const fileNames = new Set(namesIn('.'));

const startsInRepository = /^(?:src|docs|tests|scripts|public|\.github|\.ci)\//;
const bareFile = /^\.?[\w-][\w.-]*\.(?:astro|cjs|css|json|md|mdx|mjs|ts|tsx|svg|ya?ml)$/;

function namesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (madeByTools.includes(entry.name)) return [];
    return entry.isDirectory() ? namesIn(join(folder, entry.name)) : entry.name;
  });
}

/** Paths that a document names: in code quotes, and as targets of its links. */
function namedPaths(document: string, markdown: string): string[] {
  const prose = markdown.replaceAll(/^```[\s\S]*?^```/gm, '');
  const quoted = [...prose.matchAll(/`([^`\n]+)`/g)]
    .flatMap(([, code = '']) => code.split(/[\s,;()"'=]+/))
    .map((word) => word.replace(/[.:]+$/, '').replace(/:\d+$/, ''))
    .filter((word) => startsInRepository.test(word) || bareFile.test(word));
  const linked = [...prose.matchAll(/\]\(([^)\s]+)[^)]*\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^(?:[a-z]+:|\/)/.test(target))
    .map((target) => normalize(join(dirname(document), target)));
  return [...quoted, ...linked];
}

/** `<id>`, `…` and `NNNN` stand for any name; a bare file name may be that of any file. */
function exists(path: string): boolean {
  const pattern = path.replaceAll(/<[^>]+>|…|\.\.\.|NNNN/g, '*');
  if (/[*{]/.test(pattern)) return globSync(pattern).length > 0;
  return existsSync(path) || (basename(path) === path && fileNames.has(path));
}

test('a newcomer finds the documents that they look for first', () => {
  const wanted = [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'LICENSE',
    'docs/architecture.md',
    'docs/writing-content.md',
  ];
  expect(wanted.filter((path) => !existsSync(path))).toEqual([]);
});

test.each(documents)('every path that %s names exists', (document) => {
  const missing = namedPaths(document, readFileSync(document, 'utf8')).filter(
    (path) => !exists(path),
  );
  expect(missing).toEqual([]);
});

test('the search for paths finds a planted one that does not exist', () => {
  const planted = [
    'See `src/domain/gone.ts`, `src/domain/*.ts`, `node scripts/build.ts` and `absent.config.mjs`.',
    'Read [this](decisions/9999-gone.md#why), [that](https://example.org/) and `npm test`.',
    '```',
    'src/not/a/claim.ts',
    '```',
    'One file each: `src/content/exercises/<id>.yaml`, `src/nowhere/<id>.yaml`.',
  ].join('\n');
  const missing = namedPaths('docs/planted.md', planted).filter((path) => !exists(path));
  expect(missing).toEqual([
    'src/domain/gone.ts',
    'absent.config.mjs',
    'src/nowhere/<id>.yaml',
    'docs/decisions/9999-gone.md',
  ]);
});
