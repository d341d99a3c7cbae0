import { describe, expect, test } from 'vitest';
import {
  lyingKneesBent,
  lyingOnFront,
  lyingOnSide,
  lyingStraight,
  onHandsAndKnees,
  sitting,
  standing,
} from './basePoses.ts';
import { drawingFindings } from '../checks/bodyChecks.ts';
import { describeDrawing } from '../describeFigure.ts';
import { views } from '../geometry/views.ts';

describe.each([
  ['standing', standing()],
  ['sitting', sitting()],
  ['lying with bent knees', lyingKneesBent()],
  ['lying straight', lyingStraight()],
  ['lying on the front', lyingOnFront()],
  ['lying on the side', lyingOnSide()],
  ['hands and knees', onHandsAndKnees()],
])('the base pose %s', (_, start) => {
  test('rests on the floor with every joint in its range', () => {
    expect(drawingFindings({ person: 'kofi', view: views.side, start })).toEqual([]);
  });
});

test.each([
  ['Seen from above. Lying on the back, knees bent', lyingKneesBent()],
  ['Seen from above. Lying on the front', lyingOnFront()],
  ['Seen from above. Lying on the right side', lyingOnSide()],
])('says how a person lies: %s', (words, start) => {
  const text = describeDrawing({ person: 'kofi', view: { yaw: 0, pitch: 60 }, start });
  expect(text.startsWith(words)).toBe(true);
});
