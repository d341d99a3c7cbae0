import { expect, test } from 'vitest';
import { cycleStops } from './painCycle.ts';

test('the way round is a question: no link is strong, and each stop has a way out', () => {
  expect(cycleStops.filter(({ onwards }) => onwards.certainty === 'strong')).toEqual([]);
  expect(cycleStops.filter(({ wayOut }) => wayOut === '')).toEqual([]);
});
