import { expect, test } from 'vitest';
import { sitting, standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { movementFindings } from './movementChecks.ts';
import { views } from '../geometry/views.ts';

const still: Drawing = { person: 'yan', view: views.side, start: standing(), end: standing() };

test('a movement that nobody sees is found', () => {
  expect(movementFindings(still)).toEqual(['start and end differ by 0.0 % of the picture only']);
  expect(movementFindings({ ...still, end: standing({ neck: { flex: 3 } }) })).toHaveLength(1);
});

test('a small movement is seen in a close view', () => {
  const end = sitting({ neck: { flex: 14 } });
  const crop = { left: -20, right: 20, bottom: 60, top: 95 };
  expect(movementFindings({ ...still, start: sitting(), end, crop })).toEqual([]);
});

test('a still exercise has nothing to show', () => {
  expect(movementFindings({ person: 'yan', view: views.side, start: standing() })).toEqual([]);
});
