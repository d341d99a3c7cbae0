import { expect, test } from 'vitest';
import { handOnSurface } from '../pose/armPlan.ts';
import { balanceFindings, standingFindings } from './balanceChecks.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg, plantedFoot } from '../pose/legPlan.ts';
import { bodyAt } from '../pose/movement.ts';
import { placeBones } from '../pose/skeleton.ts';
import { views } from '../geometry/views.ts';

const leaning = { pelvis: { x: 8, pitch: 30 } };

function findings(drawing: Drawing, moment: number): readonly string[] {
  return standingFindings(drawing, moment, bodyAt(drawing, moment));
}

test('a person who would fall over is found', () => {
  expect(balanceFindings(placeBones(standing()))).toEqual([]);
  expect(balanceFindings(placeBones(standing(leaning)))).toEqual([
    expect.stringContaining('outside the feet'),
  ]);
});

test('a person who would fall over on the way is found', () => {
  const drawing: Drawing = {
    person: 'kofi',
    view: views.side,
    start: standing(),
    via: [{ at: 0.5, pose: standing(leaning) }],
    end: standing({ legRight: freeLeg({ flex: 30 }), pelvis: { z: -4 } }),
  };
  expect(findings(drawing, 0)).toEqual([]);
  expect(findings(drawing, 0.5)).toEqual([expect.stringContaining('outside the feet')]);
});

test('hands on a counter carry a person who leans on them', () => {
  const arms = handOnSurface({ at: [26, 53, 12], normal: [0, 1, 0], fingers: [1, 0, 0] });
  const drawing: Drawing = {
    person: 'kofi',
    view: views.side,
    start: standing({ ...leaning, arms }),
  };
  expect(findings(drawing, 0)).toEqual([]);
});

test('a walking person has to be between both feet', () => {
  const walking = (x: number): Drawing => ({
    person: 'kofi',
    view: views.side,
    movement: 'on the spot',
    start: standing({
      pelvis: { x, y: 50 },
      legRight: plantedFoot({ x: 14, toeLift: 10 }),
      legLeft: plantedFoot({ x: -12, heelLift: 30 }),
    }),
  });
  expect(findings(walking(2), 0)).toEqual([]);
  expect(findings(walking(34), 0)).toEqual([expect.stringContaining('outside the step')]);
});
