import { expect, test } from 'vitest';
import { freeArm, handOnSurface, handOnThigh, handOnTrunk, reachTo } from './armPlan.ts';
import { sitting, standing } from './basePoses.ts';
import { placeBones } from './skeleton.ts';
import { distance, dot, mixVectors } from '../geometry/vector.ts';

test('brings both wrists to the same point, mirrored', () => {
  const { arms } = placeBones(standing({ arms: reachTo({ at: [20, 70, 8] }) }));
  expect(distance(arms.right.wrist, [20, 70, 8])).toBeCloseTo(0);
  expect(distance(arms.left.wrist, [20, 70, -8])).toBeCloseTo(0);
});

test('lays both palms on a wall', () => {
  const plan = handOnSurface({ at: [22, 76, 11], normal: [-1, 0, 0], fingers: [0, 1, 0] });
  const { arms } = placeBones(standing({ arms: plan }));
  expect(arms.right.wrist[0]).toBeCloseTo(22 - 1.45);
  expect(dot(arms.right.hand.right, [-1, 0, 0])).toBeCloseTo(1);
  expect(dot(arms.left.hand.right, [1, 0, 0])).toBeCloseTo(1);
});

test('lets a hand move with the thigh it rests on', () => {
  const { arms, legs } = placeBones(sitting({ arms: handOnThigh({ along: 0.5 }) }));
  const middle = mixVectors(legs.left.hip, legs.left.knee, 0.5);
  expect(distance(arms.left.wrist, middle)).toBeCloseTo(4.7 + 1.45);
});

test('lets a hand move with the trunk it rests on', () => {
  const hand = handOnTrunk({
    part: 'waist',
    at: [9, 3, 2],
    normal: [1, 0, 0],
    fingers: [0, 0, -1],
  });
  const upright = placeBones(standing({ armRight: hand }));
  const leaning = placeBones(standing({ armRight: hand, pelvis: { pitch: 30 } }));
  const reach = ({ arms, waist }: typeof upright): number =>
    distance(arms.right.wrist, waist.origin);
  expect(reach(leaning)).toBeCloseTo(reach(upright));
});

test('raises the shoulder with a lifted arm', () => {
  const low = placeBones(standing({ arms: freeArm({ flex: 0 }) }));
  const high = placeBones(standing({ arms: freeArm({ flex: 170 }) }));
  expect(high.arms.right.shoulder[1]).toBeGreaterThan(low.arms.right.shoulder[1] + 2);
});
