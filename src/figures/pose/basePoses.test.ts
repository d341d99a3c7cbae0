import { describe, expect, test } from 'vitest';
import {
  kneelingTall,
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
import { kneelingLeg, plantedFoot } from './legPlan.ts';
import { placeBones } from './skeleton.ts';
import { views } from '../geometry/views.ts';

describe.each([
  ['standing', standing()],
  ['sitting', sitting()],
  ['kneeling', kneelingTall()],
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
  ['Side view. Kneeling tall on both knees.', kneelingTall()],
  [
    'Side view. Kneeling on the right knee, left foot flat in front.',
    kneelingTall({ legLeft: plantedFoot({ x: 18 }) }),
  ],
])('says how a person kneels: %s', (words, start) => {
  expect(describeDrawing({ person: 'kofi', view: { yaw: 0, pitch: 6 }, start })).toBe(words);
});

test('a knee may rest on a cushion', () => {
  const high = kneelingTall({ pelvis: { y: 37 }, legs: kneelingLeg({ kneeX: 0, height: 9 }) });
  expect(placeBones(high).legs.right.knee[1]).toBeCloseTo(12.5);
});

test.each([
  ['Seen from above. Lying on the back, knees bent', lyingKneesBent()],
  ['Seen from above. Lying on the front', lyingOnFront()],
  ['Seen from above. Lying on the right side', lyingOnSide()],
])('says how a person lies: %s', (words, start) => {
  const text = describeDrawing({ person: 'kofi', view: { yaw: 0, pitch: 60 }, start });
  expect(text.startsWith(words)).toBe(true);
});
