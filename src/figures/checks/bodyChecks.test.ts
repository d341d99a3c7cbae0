import { expect, test } from 'vitest';
import { handOnSurface } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import {
  boneLengthFindings,
  drawingFindings,
  groundFindings,
  jointFindings,
  reachFindings,
  wallFindings,
} from './bodyChecks.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg, plantedFoot } from '../pose/legPlan.ts';
import { people } from '../body/people.ts';
import { placeBones } from '../pose/skeleton.ts';
import { views } from '../geometry/views.ts';

const good = placeBones(standing());
const person = people.kofi;

test('a person standing on the floor is fine', () => {
  const drawing: Drawing = { person: 'kofi', view: views.side, start: standing() };
  expect(drawingFindings(drawing)).toEqual([]);
});

test('a stretched bone is found', () => {
  const { left, right } = good.legs;
  const stretched = { ...good, legs: { left, right: { ...right, knee: [0, 20, 0] as const } } };
  expect(boneLengthFindings(stretched)).toEqual([
    expect.stringContaining('right thigh'),
    expect.stringContaining('right shank'),
  ]);
});

test('a hand that cannot reach its wall is found', () => {
  const arms = handOnSurface({ at: [60, 76, 11], normal: [-1, 0, 0], fingers: [0, 1, 0] });
  expect(reachFindings(placeBones(standing({ arms })))).toEqual([
    expect.stringContaining('left arm is short'),
    expect.stringContaining('right arm is short'),
  ]);
});

test('a foot through the floor is found', () => {
  const sunk = placeBones(
    standing({ pelvis: { y: 50 }, legRight: plantedFoot({ x: 0, height: -3 }) }),
  );
  expect(groundFindings(sunk, person)).toContainEqual(
    expect.stringMatching(/^sole-right is .* below the floor$/),
  );
});

test('a person in the air is found', () => {
  const hanging = placeBones(standing({ pelvis: { y: 60 }, legs: freeLeg({}) }));
  expect(groundFindings(hanging, person)).toEqual([
    expect.stringContaining('nothing touches the floor'),
  ]);
});

test('a hand through the wall is found', () => {
  expect(wallFindings(good, person, 5)).not.toEqual([]);
  expect(wallFindings(good, person, 40)).toEqual([]);
});

test('a knee bent the wrong way is found', () => {
  const wrong = placeBones(standing({ legRight: freeLeg({ knee: -40 }) }));
  expect(jointFindings(wrong)).toEqual([expect.stringContaining('right knee -40')]);
});

test('a back bent too far is found', () => {
  expect(jointFindings(placeBones(standing({ spine: { flex: 140 } })))).toHaveLength(4);
});

test('a joint limit that is passed in the middle of a movement is found', () => {
  const drawing: Drawing = {
    person: 'kofi',
    view: views.side,
    start: standing(),
    via: [{ at: 0.5, pose: standing({ legRight: freeLeg({ knee: -40 }) }) }],
    end: standing({ pelvis: { y: 48 } }),
  };
  expect(drawingFindings(drawing)).toContainEqual(
    expect.stringMatching(/^at 0\.5: right knee -40 is outside/),
  );
});
