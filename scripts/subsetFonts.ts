/**
 * Makes the two font files of the site: only the letters that we write, only the weights that we
 * use. Run it by hand (`node scripts/subsetFonts.ts`) after a font package changes; its output in
 * `src/assets/fonts` is committed, so that builds never wait for it.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const packages = 'node_modules/@fontsource-variable';
const target = 'src/assets/fonts';

const basicLatin = charactersBetween(0x20, 0x7e);
/** Letters of names in references. Rarer ones come from the reader's own font: each costs 70 bytes. */
const accented = 'áàâäãåæçéèêëíìîïñóòôöõøúùûüýßÁÀÂÄÅÆÇÉÈÊËÍÎÏÑÓÒÔÖØÚÙÛÜ';
const typography = '–—‘’“”…•·×−≤≥≈←↑→↓½¼¾€™‑ £©°±²\u00a0';
const inHeadings =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;?!-–—‘’“”()/%+·…';

const fonts = [
  {
    from: `${packages}/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2`,
    to: 'atkinson-hyperlegible-next.woff2',
    text: basicLatin + accented + typography,
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
  },
  {
    from: `${packages}/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2`,
    to: 'bricolage-grotesque.woff2',
    text: inHeadings,
    variationAxes: { wght: 650 },
  },
];

await mkdir(target, { recursive: true });
for (const { from, to, text, variationAxes } of fonts) {
  const subset = await subsetFont(await readFile(from), text, {
    targetFormat: 'woff2',
    variationAxes,
  });
  await writeFile(`${target}/${to}`, subset);
  console.log(`${to}: ${(subset.length / 1000).toFixed(1)} kB`);
}

function charactersBetween(first: number, last: number): string {
  return String.fromCodePoint(
    ...Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}
