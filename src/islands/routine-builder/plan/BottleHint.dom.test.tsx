// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { BottleHint } from './BottleHint.tsx';

afterEach(cleanup);

test.each([
  [0.5, 'No weight? Use water: one half-litre bottle, full.'],
  [1, 'No weight? Use water: one 1-litre bottle, full.'],
  [
    2.5,
    'No weight? Use water: one 2-litre bottle, full, and one half-litre bottle, full, in a bag.',
  ],
])('%f kg as bottles of water', (kilograms, words) => {
  expect(render(<BottleHint kilograms={kilograms} />).container.textContent).toBe(words);
});

test.each([0, 12, Number.NaN])('says nothing of %f kg', (kilograms) => {
  expect(render(<BottleHint kilograms={kilograms} />).container.textContent).toBe('');
});
