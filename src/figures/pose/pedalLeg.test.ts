import { expect, test } from 'vitest';
import { standing } from './basePoses.ts';
import { drawings } from '../drawings.ts';
import { mirrored } from './mirrorPose.ts';
import { bodyAt } from './movement.ts';
import { mixPedals } from './pedalLeg.ts';
import type { PedalLeg } from './pedalLeg.ts';

const pedal: PedalLeg = {
  kind: 'pedal',
  axleX: 0,
  axleY: 20,
  crank: 8,
  angle: 80,
  outward: 6,
  heelLift: 10,
};

test('turns pedals forward, never back', () => {
  expect(mixPedals(pedal, { ...pedal, angle: -100 }, 0.5).angle).toBe(-10);
  expect(mixPedals({ ...pedal, angle: -100 }, pedal, 0.5).angle).toBe(-190);
});

test('keeps both feet on their pedals all the way round', () => {
  for (const moment of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
    const { left, right } = bodyAt(drawings['cycle-gentle'], moment).legs;
    expect(left.shortfall).toBeLessThan(0.01);
    expect(right.shortfall).toBeLessThan(0.01);
  }
});

test('changes left and right over, and back again', () => {
  const pose = standing({ pelvis: { z: 3, roll: 4 }, spine: { turn: 20 }, neck: { turn: 8 } });
  expect(mirrored(pose).pelvis.z).toBe(-3);
  expect(mirrored(pose).neck.turn).toBe(-8);
  expect(mirrored(mirrored(pose))).toEqual(pose);
});
