import { expect, test } from 'vitest';
import { freeArm, handOnSurface } from '../pose/armPlan.ts';
import { sitting, standing } from '../pose/basePoses.ts';
import { seatFindings, slidingFindings } from './contactChecks.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { people } from '../body/people.ts';
import { changed } from '../pose/pose.ts';
import { placeBones } from '../pose/skeleton.ts';

function sliding(...poses: Parameters<typeof placeBones>[0][]): readonly string[] {
  return slidingFindings(poses.map(placeBones), [poses[0] ?? standing(), standing()]);
}

test('a standing foot that slides away and back is found', () => {
  const slid = changed(standing(), { legRight: plantedFoot({ x: 4 }) });
  expect(sliding(standing(), slid, standing())).toEqual(['right foot slides 4.0']);
  expect(sliding(standing(), standing(), standing())).toEqual([]);
});

test('a hand that slides on its surface and back is found', () => {
  const leaning = (x: number) =>
    standing({
      arms: handOnSurface({ at: [x, 53, 12], normal: [0, 1, 0], fingers: [1, 0, 0] }),
    });
  const bodies = [leaning(14), leaning(17), leaning(14)].map(placeBones);
  expect(slidingFindings(bodies, [leaning(14), leaning(14)])).toEqual([
    'left hand slides 3.0',
    'right hand slides 3.0',
  ]);
  const lifted = standing({ arms: freeArm({ flex: 40 }) });
  expect(slidingFindings(bodies, [leaning(14), lifted, leaning(14)])).toEqual([]);
});

test('a person who slides about on the seat is found', () => {
  const bodies = [sitting(), sitting({ pelvis: { x: 3 } }), sitting()].map(placeBones);
  expect(slidingFindings(bodies, [sitting(), sitting()])).toContainEqual('seat slides 3.0');
});

test('a body inside the seat or over it is found', () => {
  const at = (y: number) =>
    seatFindings(placeBones(sitting({ pelvis: { y } })), people.kofi, { kind: 'chair' }, true);
  expect(at(33)).toEqual([]);
  expect(at(30)).toEqual([expect.stringContaining('inside the seat')]);
  expect(at(36)).toEqual([expect.stringContaining('over the seat')]);
});
