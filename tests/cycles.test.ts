import { expect, test } from 'vitest';
import { findCycles, importsOf, readImportGraph } from './support/importGraph.ts';

test('no file of the site imports itself, however long the way round', () => {
  expect(findCycles(readImportGraph())).toEqual([]);
});

test('every import of our own files is followed to a file that exists', () => {
  const graph = readImportGraph();
  const imported = [...graph].flatMap(([from, targets]) => targets.map((to) => ({ from, to })));
  const lost = imported.filter(({ to }) => /\.(?:tsx?|astro)$/.test(to) && !graph.has(to));
  expect(imported.length).toBeGreaterThan(100);
  expect(lost).toEqual([]);
});

test('a planted circle of three files is found', () => {
  const graph = new Map([
    ['a.ts', ['b.ts']],
    ['b.ts', ['outside.ts', 'c.ts']],
    ['c.ts', ['a.ts']],
    ['d.ts', ['a.ts']],
  ]);
  expect(findCycles(graph)).toEqual([['a.ts', 'b.ts', 'c.ts', 'a.ts']]);
});

test('two ways to the same file are no circle', () => {
  const graph = new Map([
    ['top.ts', ['left.ts', 'right.ts']],
    ['left.ts', ['bottom.ts']],
    ['right.ts', ['bottom.ts']],
    ['bottom.ts', []],
  ]);
  expect(findCycles(graph)).toEqual([]);
});

test('imports are read in each of their spellings', () => {
  const text = [
    "import { a } from '#domain/a.ts';",
    "import type { B } from './b.ts';",
    "import './c.ts';",
    'import {',
    '  d,',
    '  e,',
    "} from '../figures/d.ts';",
    "export { f } from './f.ts';",
    "export * from './g.ts';",
    "const later = () => import('./h.ts');",
    "import { z } from 'zod/mini';",
    "/* import './commented.ts'; */",
    'export const from = 1;',
  ].join('\n');
  expect(importsOf('src/domain/x.ts', text)).toEqual([
    'src/domain/a.ts',
    'src/domain/b.ts',
    'src/domain/c.ts',
    'src/figures/d.ts',
    'src/domain/f.ts',
    'src/domain/g.ts',
    'src/domain/h.ts',
  ]);
});
