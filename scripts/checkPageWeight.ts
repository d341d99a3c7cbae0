/**
 * The weight of every built page against the budget of its kind: `node scripts/checkPageWeight.ts`.
 * Sizes are what travels: brotli, in kilobytes of 1,000 bytes.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { builtFolder, builtPages } from './builtSite.ts';

interface Weight {
  html: number;
  css: number;
  script: number;
  font: number;
  /** All of these on a first visit, without headers. */
  all: number;
}

type Budget = Pick<Weight, 'html' | 'css' | 'script'> & Partial<Weight>;
const kinds = ['html', 'css', 'script', 'font', 'all'] as const;

/** Most that a page may weigh, by what its address begins with; the last match counts. */
const budgets: [addresses: RegExp, budget: Budget][] = [
  [/^\//, { html: 30, css: 14, script: 6 }],
  [/^\/articles\/[^/]+\//, { html: 14, css: 10, script: 6, all: 44 }],
  [/^\/exercises\//, { html: 16, css: 12, script: 6, all: 48 }],
  // The library and its lists, `/exercises/<facet>/<choice>/`, carry the script that filters.
  [/^\/exercises\/([^/]+\/[^/]+\/)?$/, { html: 20, css: 14, script: 8 }],
  [/^\/ladders\//, { html: 20, css: 14, script: 6 }],
  [/^\/sources\//, { html: 60, css: 14, script: 6 }],
  [/^\/routine\//, { html: 60, css: 18, script: 110 }],
  [/^\/clinicians\/plan\//, { html: 60, css: 18, script: 110 }],
  [/^\/workbench\//, { html: 250, css: 18, script: 6 }],
  [/^\/check-in\//, { html: 30, css: 18, script: 110 }],
];

/** Pages share their files: each is packed once. */
const knownSizes = new Map<string, number>();

const faults: string[] = [];
const rows: string[] = [];
for (const { path, file } of await builtPages()) {
  const weight = await weigh(await readFile(file, 'utf8'));
  const budget = budgets.findLast(([addresses]) => addresses.test(path))?.[1];
  if (!budget) continue;
  rows.push(`${path.padEnd(48)} ${print(weight)}`);
  for (const kind of kinds) {
    const limit = budget[kind] ?? Infinity;
    if (weight[kind] > limit) {
      faults.push(`${path}: ${kind} is ${weight[kind].toFixed(1)} kB, over its ${limit} kB.`);
    }
  }
}

console.log(`${'page'.padEnd(48)} html   css    script font   all   (kB, brotli)`);
console.log(rows.join('\n'));
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

async function weigh(html: string): Promise<Weight> {
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, url]) => url);
  const entries = [
    ...html.matchAll(/(?:src|component-url|renderer-url)="(\/_astro\/[^"]+\.js)"/g),
  ].map(([, url]) => url);
  const fonts = [...html.matchAll(/<link rel="preload" href="([^"]+\.woff2)"/g)];
  const parts = {
    html: travelling(html),
    css: await sumOf(styles),
    script: await sumOf(await withImports(entries)),
    font: await sumOf(fonts.map(([, url]) => url)),
  };
  return { ...parts, all: parts.html + parts.css + parts.script + parts.font };
}

/** Scripts with everything they import statically; what they load later is not counted. */
async function withImports(entries: readonly (string | undefined)[]): Promise<Set<string>> {
  const all = new Set<string>();
  const queue = entries.flatMap((url) => url ?? []);
  for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
    if (all.has(url) || !existsSync(join(builtFolder, url))) continue;
    all.add(url);
    const code = await readFile(join(builtFolder, url), 'utf8');
    for (const [, name] of code.matchAll(/(?:import|from)\s*"\.\/([^"]+\.js)"/g)) {
      if (name !== undefined) queue.push(`/_astro/${name}`);
    }
  }
  return all;
}

async function sumOf(urls: Iterable<string | undefined>): Promise<number> {
  let total = 0;
  for (const url of urls) {
    if (url === undefined) continue;
    const size = knownSizes.get(url) ?? travelling(await readFile(join(builtFolder, url)));
    knownSizes.set(url, size);
    total += size;
  }
  return total;
}

function travelling(content: string | Buffer): number {
  return brotliCompressSync(content).length / 1000;
}

function print(weight: Weight): string {
  return kinds.map((kind) => weight[kind].toFixed(1).padStart(5)).join('  ');
}
