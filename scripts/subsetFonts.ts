/**
 * Makes the two font files of the site: only the letters that we write, only the weights that we
 * use. Run it by hand (`node scripts/subsetFonts.ts`) after a font package changes; its output in
 * `src/assets/fonts` is committed, so that builds never wait for it.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { withoutTables } from './fontTables.ts';

const packages = 'node_modules/@fontsource-variable';
const target = 'src/assets/fonts';

const basicLatin = charactersBetween(0x20, 0x7e);
/** Letters of names in references, as they stand there. Rarer ones come from the reader's own font: each costs 70 bytes. */
const accented = 'áäãåçéèíñóöøÁÅØ';
const typography = '–—‘’“”…·×−½←↑→£\u00a0';
const inHeadings =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;?!-–—‘’“”()/%+·…';

const fonts = [
  {
    from: `${packages}/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2`,
    to: 'atkinson-hyperlegible-next.woff2',
    text: basicLatin + accented + typography,
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
    drop: [],
  },
  {
    from: `${packages}/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2`,
    to: 'bricolage-grotesque.woff2',
    text: inHeadings,
    variationAxes: { wght: 650 },
    // Kerning and alternates: 43 % of the file, for a difference that one has to look for.
    drop: ['GPOS', 'GSUB', 'GDEF', 'STAT'],
  },
];

await mkdir(target, { recursive: true });
for (const { from, to, text, variationAxes, drop } of fonts) {
  const letters = await subsetFont(await readFile(from), text, {
    targetFormat: 'truetype',
    variationAxes,
  });
  const subset = await subsetFont(withoutTables(letters, drop), undefined, {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
  });
  await writeFile(`${target}/${to}`, subset);
  console.log(`${to}: ${(subset.length / 1000).toFixed(1)} kB`);
}

function charactersBetween(first: number, last: number): string {
  return String.fromCodePoint(
    ...Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}
