import { describe, expect, test } from 'vitest';
import { lyingKneesBent, lyingStraight, onHandsAndKnees, sitting, standing } from './basePoses.ts';
import { drawingFindings } from './bodyChecks.ts';
import { views } from './views.ts';

describe.each([
  ['standing', standing()],
  ['sitting', sitting()],
  ['lying with bent knees', lyingKneesBent()],
  ['lying straight', lyingStraight()],
  ['hands and knees', onHandsAndKnees()],
])('the base pose %s', (_, start) => {
  test('rests on the floor with every joint in its range', () => {
    expect(drawingFindings({ person: 'kofi', view: views.side, start })).toEqual([]);
  });
});
