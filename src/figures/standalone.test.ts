import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { figureNames } from './figureNames.ts';
import { standaloneFigure } from './standalone.ts';
import { stylesFor } from './sheet/standaloneStyles.ts';

const styles = readFileSync(new URL('../styles/figures.css', import.meta.url), 'utf8');

const sheet = `
/* Colours { } */
:root { --figure-skin: #111; --figure-skin-shade: var(--figure-ink); --figure-ink: #222; --figure-mat: #333; }
.person-yan { --figure-skin: #444; }
.person-tom { --figure-skin: #555; }
:root[data-theme='dark'] { --figure-skin: #666; }
@media (prefers-color-scheme: dark) {
  :root:not([data-theme='light']) { --figure-skin: #777; --figure-ink: #888; }
}
.figure { display: block; }
.figure .skin { fill: var(--figure-skin); }
.figure .skin.shade { fill: var(--figure-skin-shade); }
.figure-pair :is(.skin, .mat) { stroke: none; }
.figure-thumbnail .skin { stroke: var(--figure-mat); }
.figure .mat { fill: var(--figure-mat); }
@media (forced-colors: active) {
  .figure { forced-color-adjust: none; --figure-skin: Canvas !important; --figure-mat: Canvas !important; }
}
@media print { .figure { --figure-skin: #fff !important; } }
`;
const drawing =
  '<svg class="figure figure-pair person-yan"><path class="skin shade"/><path class="skin"/></svg>';

describe('the styles of one drawing', () => {
  test('hold the rules for its own classes, in its colours', () => {
    expect(stylesFor(drawing, sheet)).toBe(
      [
        '.skin{fill:#444}',
        '.skin.shade{fill:#222}',
        '.skin{stroke:none}',
        '@media (prefers-color-scheme: dark){.skin.shade{fill:#888}}',
        '@media (forced-colors: active){svg{forced-color-adjust:none}.skin{fill:Canvas}}',
        '@media print{.skin{fill:#fff}}',
      ].join(''),
    );
  });

  test('can do without those for paper', () => {
    expect(stylesFor(drawing, sheet, ['print'])).not.toContain('print');
  });

  test('take the dark colours of the theme where the person has none', () => {
    expect(stylesFor(drawing.replace(' person-yan', ''), sheet)).toContain(
      'dark){.skin{fill:#777}',
    );
  });
});

test.each(figureNames)('draws %s as files of their own', (name) => {
  const pair = standaloneFigure(name, 'pair', { styles });
  const thumbnail = standaloneFigure(name, 'thumbnail', { styles });
  for (const svg of [pair, thumbnail]) {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*><style>\.[a-z]/);
    expect(svg).not.toMatch(/style=|data-theme|undefined|var\(/);
  }
  expect(pair).toContain('@media print');
  expect(thumbnail).not.toContain('@media print');
});

test('keeps the styles of a file small', () => {
  const sizes = figureNames.map((name) => {
    const css = /<style>(.*?)<\/style>/.exec(standaloneFigure(name, 'thumbnail', { styles }))?.[1];
    return brotliCompressSync(css ?? '').length;
  });
  sizes.sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(600);
});
