import { expect, test } from 'vitest';
import { drawRegionMap } from './drawRegionMap.ts';

const { front, back } = drawRegionMap((region) => ({
  address: `/exercises/?region=${region}`,
  label: `${region}, 12 exercises`,
}));
const both = front + back;

test('makes one link of the left and the right part of a region', () => {
  expect(front.match(/<a /g)).toHaveLength(7);
  expect(front.match(/data-region="knee"/g)).toHaveLength(1);
  expect(back).toContain('data-region="upper-back" aria-label="upper-back, 12 exercises"');
});

test('names every shape once, and uses only shapes with a name', () => {
  const names = [...both.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name);
  const used = [...both.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, name]) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(used.filter((name) => !names.includes(name))).toEqual([]);
});

test('writes nothing into a path but commands and numbers', () => {
  const paths = [...both.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path);
  expect(paths.length).toBeGreaterThan(20);
  for (const path of paths) expect(path).toMatch(/^M-?\d[MHVclsz\d -]*$/);
});

test('keeps its attributes whole, whatever the words and addresses', () => {
  const { front: odd } = drawRegionMap(() => ({ address: '/?a=1&b=2', label: 'the "knee"' }));
  expect(odd).toContain('href="/?a=1&amp;b=2"');
  expect(odd).toContain('aria-label="the &quot;knee&quot;"');
});

/** The frame takes some 450 bytes more of the 9 kB that a page has for it. */
test('is light enough for the library', () => {
  expect(both.length).toBeLessThan(8550);
});
