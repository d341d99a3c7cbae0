import { expect, test } from 'vitest';
import { standing } from '../pose/basePoses.ts';
import { people } from '../body/people.ts';
import { placeBones } from '../pose/skeleton.ts';
import { otherWallFindings } from './wallChecks.ts';

const body = placeBones(standing());

test('a back in the wall behind is found', () => {
  expect(otherWallFindings(body, people.kofi, { kind: 'wall behind', x: -12 })).toEqual([]);
  expect(otherWallFindings(body, people.kofi, { kind: 'wall behind', x: -3 })).toContainEqual(
    expect.stringMatching(/^pelvis goes .* into the wall behind$/),
  );
});

test('an arm in the wall beside is found', () => {
  expect(otherWallFindings(body, people.kofi, { kind: 'wall beside', z: -24 })).toEqual([]);
  expect(otherWallFindings(body, people.kofi, { kind: 'wall beside', z: -12 })).toContainEqual(
    expect.stringMatching(/^arm-left goes .* into the wall beside$/),
  );
});
