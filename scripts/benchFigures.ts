/**
 * What the drawings weigh and how long they take: `npm run bench:figures`. Sizes are in bytes of
 * 1,000 to the kilobyte; what travels is brotli.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { animateFigure } from '../src/figures/animation/animate.ts';
import { drawingFindings } from '../src/figures/checks/bodyChecks.ts';
import { drawFigure } from '../src/figures/drawFigure.ts';
import { drawings } from '../src/figures/drawings.ts';
import { figureNames, type FigureName } from '../src/figures/figureNames.ts';
import { standaloneFigure } from '../src/figures/standalone.ts';
import { builtFolder } from './builtSite.ts';

interface Size {
  raw: number;
  gzip: number;
  brotli: number;
}

interface Measured {
  name: FigureName;
  /** Inline on a page, without colours: the style sheet of the page has them. */
  pair: Size;
  thumbnail: Size;
  /** Files of their own, with the colours they need. */
  thumbnailFile: Size;
  moving: Size | undefined;
  drawing: number;
  checking: number;
  animating: number;
}

const styles = await readFile(join(import.meta.dirname, '../src/styles/figures.css'), 'utf8');

/** Of the list page and of the whole library. */
const libraryCount = 72;
/** As many cards as a tall screen shows. */
const inFirstView = 12;

const measured = figureNames.map(measure);
printFigures(measured);
printSizes(measured);
const met = [
  ...sizeBudgets(measured),
  ...(await listPageBudgets(measured)),
  ...timeBudgets(measured),
];
console.log(`\n${met.join('\n')}`);

function measure(name: FigureName): Measured {
  const id = 'figure';
  const [pair, pairTime] = timed(() => drawFigure(name, { id, variant: 'pair' }));
  const [thumbnail, thumbnailTime] = timed(() => thumbnailOf(name));
  const [, checking] = timed(() => drawingFindings(drawings[name]));
  const [moving, animating] = timed(() => animateFigure(name, { styles }));
  return {
    name,
    pair: sizeOf(pair),
    thumbnail: sizeOf(thumbnail),
    thumbnailFile: sizeOf(standaloneFigure(name, 'thumbnail', { styles })),
    moving: moving === null ? undefined : sizeOf(moving),
    drawing: pairTime + thumbnailTime,
    checking,
    animating,
  };
}

function thumbnailOf(name: FigureName): string {
  return drawFigure(name, { id: name, variant: 'thumbnail', decorative: true });
}

/** A result and the milliseconds of one core it took. */
function timed<Result>(work: () => Result): [Result, number] {
  const start = process.cpuUsage();
  const result = work();
  return [result, process.cpuUsage(start).user / 1000];
}

function sizeOf(text: string): Size {
  return {
    raw: Buffer.byteLength(text),
    gzip: gzipSync(text).length,
    brotli: brotliCompressSync(text).length,
  };
}

function printFigures(all: readonly Measured[]): void {
  const width = Math.max(...all.map(({ name }) => name.length));
  const three = (size: Size | undefined): string =>
    (size ? `${size.raw} ${size.gzip} ${size.brotli}` : 'still').padEnd(18);
  const head = 'raw gzip brotli'.padEnd(18);
  console.log(
    `${''.padEnd(width)}  ${['pair', 'thumbnail', 'moving'].map((kind) => kind.padEnd(18)).join('')}milliseconds`,
  );
  console.log(`${''.padEnd(width)}  ${head.repeat(3)}draw check animate`);
  for (const { name, pair, thumbnail, moving, drawing, checking, animating } of all) {
    const times = [drawing, checking, animating].map((time) => time.toFixed(0).padStart(4));
    console.log(
      `${name.padEnd(width)}  ${three(pair)}${three(thumbnail)}${three(moving)}${times.join(' ')}`,
    );
  }
}

function printSizes(all: readonly Measured[]): void {
  const kinds = {
    pair: 'pair',
    thumbnail: 'thumbnail',
    thumbnailFile: 'thumbnail file',
    moving: 'moving file',
  } as const;
  console.log(
    `\n${''.padEnd(16)}${['median', 'p90', 'worst'].map((word) => word.padEnd(20)).join('')}(raw gzip brotli)`,
  );
  for (const [kind, words] of Object.entries(kinds)) {
    const sizes = all.flatMap((figure) => figure[kind as keyof typeof kinds] ?? []);
    const columns = [0.5, 0.9, 1].map((share) =>
      (['raw', 'gzip', 'brotli'] as const)
        .map((unit) =>
          at(
            share,
            sizes.map((size) => size[unit]),
          ),
        )
        .join(' ')
        .padEnd(20),
    );
    console.log(words.padEnd(16) + columns.join(''));
  }
}

/** The value below which a share of the numbers lies: 0.5 is the median, 1 the largest. */
function at(share: number, values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function sizeBudgets(all: readonly Measured[]): string[] {
  const median = (sizes: readonly (Size | undefined)[]): number =>
    at(
      0.5,
      sizes.flatMap((size) => size?.brotli ?? []),
    ) / 1000;
  return [
    verdict('median pair', median(all.map(({ pair }) => pair)), 3.5, 'kB'),
    verdict('median moving file', median(all.map(({ moving }) => moving)), 6, 'kB'),
    verdict('median thumbnail', median(all.map(({ thumbnail }) => thumbnail)), 1.6, 'kB'),
  ];
}

/**
 * The list page with a thumbnail for every exercise, both ways: in the page, and as files that load
 * as they come into view.
 */
async function listPageBudgets(all: readonly Measured[]): Promise<string[]> {
  const share = libraryCount / all.length;
  const html = (await listPageHtml()) / 1000;
  const inline = all.map(({ name }) => thumbnailOf(name)).join('');
  const together = (sizeOf(inline).brotli / 1000) * share;
  const files = (all.reduce((sum, figure) => sum + figure.thumbnailFile.brotli, 0) / 1000) * share;
  const first = (files / libraryCount) * inFirstView;
  return [
    verdict('list page with all thumbnails in it', html + together, 120, 'kB'),
    verdict('list page with lazy files, all seen', html + files, 120, 'kB'),
    verdict(`list page with lazy files, ${inFirstView} seen`, html + first, 120, 'kB'),
  ];
}

/** The page as built without its drawings, 0 if it is not built. */
async function listPageHtml(): Promise<number> {
  const page = join(builtFolder, 'exercises', 'index.html');
  if (!existsSync(page)) return 0;
  const html = await readFile(page, 'utf8');
  return sizeOf(html.replaceAll(/<svg class="figure [^]*?<\/svg>/g, '')).brotli;
}

function timeBudgets(all: readonly Measured[]): string[] {
  const seconds = (time: (figure: Measured) => number): number =>
    all.reduce((sum, figure) => sum + time(figure), 0) / 1000;
  const drawing = seconds((figure) => figure.drawing);
  const checking = seconds((figure) => figure.checking);
  const animating = seconds((figure) => figure.animating);
  const each = ((drawing + checking + animating) / all.length) * 1000;
  return [
    verdict(`drawing all ${all.length}`, drawing, 2, 's'),
    verdict('drawing and checking', drawing + checking, 8, 's'),
    `animating all: ${animating.toFixed(2)} s; everything: ${each.toFixed(0)} ms a figure, ${((each * 10_000) / 60_000).toFixed(0)} minutes for 10,000`,
  ];
}

function verdict(what: string, value: number, budget: number, unit: string): string {
  const sign = value <= budget ? 'met    ' : 'NOT MET';
  return `${sign} ${what}: ${value.toFixed(2)} of ${budget} ${unit}`;
}
