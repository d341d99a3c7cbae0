import { expect, test } from 'vitest';
import type { Certainty } from '#domain/evidence/certainty.ts';
import { lineOf, mechanisms } from './mechanisms.ts';

test('the surer, the thicker', () => {
  const widths = (['strong', 'moderate', 'limited', 'uncertain'] as const).map(
    (certainty) => lineOf(certainty).width,
  );
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  expect(new Set(widths).size).toBe(4);
});

test('what is spoken against is a broken line, and nothing else is', () => {
  const broken = mechanisms.filter(({ certainty }) => lineOf(certainty).broken);
  expect(broken.length).toBeGreaterThan(0);
  expect(broken.every(({ certainty }) => certainty === 'contradicted')).toBe(true);
});

test('the surest stands first', () => {
  const order: Certainty[] = ['strong', 'moderate', 'limited', 'uncertain', 'contradicted'];
  const places = mechanisms.map(({ certainty }) => order.indexOf(certainty));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('every way has a source', () => {
  expect(mechanisms.filter(({ sources }) => sources.length === 0)).toEqual([]);
});
