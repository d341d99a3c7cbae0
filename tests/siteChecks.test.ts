import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ensureBrowser } from '../scripts/browser.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steadily-checks-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

/** Runs a check over a built site of these files. */
function check(script: string, files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'dist', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts', script)], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

describe('the check of links', () => {
  const about = '<h1 id="top">About</h1>';

  test('passes a site whose links lead somewhere', () => {
    const index =
      '<a href="/about/">a</a> <a href="/about/#top">b</a> <a href="about/?q=1&amp;r=2">c</a> ' +
      '<a href="https://example.org/gone">d</a> <a href="tel:999">e</a> <img src="/mark.svg">';
    const { status, said } = check('checkLinks.ts', {
      'index.html': index,
      'about/index.html': about,
      'mark.svg': '<svg/>',
    });
    expect(said).toContain('2 pages');
    expect(status).toBe(0);
  });

  test.each([
    ['a page that is not there', '<a href="/gone/">a</a>', '/ → /gone/: there is no such page'],
    ['a page without its last stroke', '<a href="/about">a</a>', '/ → /about: there is no such'],
    ['an anchor that is not there', '<a href="/about/#end">a</a>', '/about/#end: that page has no'],
    ['an anchor of its own page', '<a href="#end">a</a>', '/ → #end: that page has no such anchor'],
    ['a picture that is not there', '<img src="/gone.svg">', '/ → /gone.svg: there is no such'],
  ])('refuses %s', (_what, index, sentence) => {
    const { status, said } = check('checkLinks.ts', {
      'index.html': index,
      'about/index.html': about,
    });
    expect(said).toContain(sentence);
    expect(status).toBe(1);
  });
});

describe('the check of spacing', () => {
  test('passes text whose stops and brackets stand close', () => {
    const html = '<p>See <a href="/">the start</a>, or (<b>not</b>) this.</p>';
    expect(check('checkSpacing.ts', { 'index.html': html }).status).toBe(0);
  });

  test.each([
    [
      'a space that a link leaves before a stop',
      '<p>See <a href="/">the start</a>\n. Then go.</p>',
    ],
    ['a space inside a link before a comma', '<p><a href="/">the start </a>, and on</p>'],
    ['a space after a bracket', '<p>Call ( <a href="tel:1">1</a>) now</p>'],
  ])('refuses %s', (_, html) => {
    const { status, said } = check('checkSpacing.ts', { 'about/index.html': html });
    expect(status).toBe(1);
    expect(said).toContain('/about/: “');
  });
});

describe('the check of page weight', () => {
  const noise = (kilobytes: number) => randomBytes(kilobytes * 500).toString('hex');

  test('passes a light page', () => {
    expect(check('checkPageWeight.ts', { 'index.html': '<p>Light.</p>' }).status).toBe(0);
  });

  test('refuses a page of too many words', () => {
    const { status, said } = check('checkPageWeight.ts', { 'about/index.html': noise(80) });
    expect(said).toMatch(/\/about\/: html is \d+\.\d kB, over its \d+ kB\./);
    expect(status).toBe(1);
  });

  test('refuses an article that ships a script, also one behind an import', () => {
    const { status, said } = check('checkPageWeight.ts', {
      'articles/a/index.html': '<script type="module" src="/_astro/a.js"></script>',
      '_astro/a.js': 'import"./b.js";',
      '_astro/b.js': `export const x = '${noise(40)}';`,
    });
    expect(said).toMatch(/\/articles\/a\/: script is \d+\.\d kB, over its 6 kB\./);
    expect(status).toBe(1);
  });

  test('refuses a style sheet that has grown', () => {
    const { status, said } = check('checkPageWeight.ts', {
      'index.html': '<link rel="stylesheet" href="/_astro/a.css">',
      '_astro/a.css': `a::after { content: '${noise(60)}' }`,
    });
    expect(said).toMatch(/\/: css is \d+\.\d kB, over its \d+ kB\./);
    expect(status).toBe(1);
  });
});

describe('the search for a browser', () => {
  test('takes the one that is named', () => {
    vi.stubEnv('CHROMIUM_PATH', process.execPath);
    expect(ensureBrowser()).toBe(process.execPath);
  });

  test('says in one sentence when the named one is not there', () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    expect(() => ensureBrowser()).toThrow(
      'CHROMIUM_PATH names /nowhere/chromium, which does not exist.',
    );
  });
});
