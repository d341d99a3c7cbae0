import { describe, expect, test } from 'vitest';
import type { FoundPage } from './pagefindIndex.ts';
import { partByFit } from './searchFit.ts';

const page = (title: string, needs?: string, swaps?: unknown): FoundPage => ({
  url: `/exercises/${title}/`,
  excerpt: '',
  sub_results: [],
  meta: {
    title,
    ...(needs === undefined ? {} : { needs }),
    ...(swaps === undefined ? {} : { swaps: JSON.stringify(swaps) }),
  },
});
const article = page('flare-up');
const kneeling = page('cat-cow', 'kneel lean-on-hands', [
  { address: '/exercises/cat-cow-seated/', name: 'Seated cat-cow', needs: [] },
  { address: '/exercises/bird-dog/', name: 'Bird dog', needs: ['kneel'] },
]);

test('a body that can do all gets all, in order', () => {
  expect(partByFit([kneeling, article], [])).toEqual({ fitting: [kneeling, article], misfits: [] });
});

test('what does not fit stands apart, with the reason and what fits instead', () => {
  const { fitting, misfits } = partByFit([kneeling, article], ['kneel']);
  expect(fitting).toEqual([article]);
  expect(misfits).toEqual([
    {
      page: kneeling,
      because: 'It needs kneeling.',
      swaps: [{ address: '/exercises/cat-cow-seated/', name: 'Seated cat-cow' }],
    },
  ]);
});

describe('swaps that cannot be read', () => {
  test.each([
    null,
    7,
    'x',
    { a: 1 },
    [null],
    [{ name: 'x' }],
    [{ name: 'x', address: 1, needs: [] }],
  ])('%j are none, and the page is still hidden', (swaps) => {
    const { misfits } = partByFit([page('cat-cow', 'kneel', swaps)], ['kneel']);
    expect(misfits.map((one) => one.swaps)).toEqual([[]]);
  });

  test('broken text too', () => {
    const broken = page('cat-cow', 'kneel');
    broken.meta.swaps = '[{';
    expect(partByFit([broken], ['kneel']).misfits[0]?.swaps).toEqual([]);
  });
});
