import { expect, test } from 'vitest';
import { freeArm } from '../pose/armPlan.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { drawingFaults } from './drawingFaults.ts';
import { drawings } from '../drawings.ts';

/** A drawing with something in it that the compiler would have stopped. */
function written(changes: Readonly<Record<string, unknown>>): Drawing {
  const data: unknown = { ...drawings.bridge, ...changes };
  return data as Drawing;
}

test('names the file and the field of an unknown prop', () => {
  expect(drawingFaults('bridge', written({ props: [{ kind: 'matt', from: 0, to: 1 }] }))).toEqual([
    'src/figures/drawings/bridge.ts: props[0].kind: there is no prop called “matt”. Did you mean “mat”?',
  ]);
});

test('finds an unknown joint, muscle, person and grip', () => {
  const start = standing();
  const faults = drawingFaults(
    'bridge',
    written({
      person: 'zoe',
      muscles: ['glutes', 'quadz'],
      arrows: [{ kind: 'path', of: 'hand-rigth', gap: 4 }],
      start: { ...start, arms: { ...start.arms, left: { ...freeArm({}), grip: 'fits' } } },
    }),
  );
  expect(faults.map((fault) => fault.replace('src/figures/drawings/bridge.ts: ', ''))).toEqual([
    'person: there is no person called “zoe”.',
    'start.arms.left.grip: there is no grip called “fits”. Did you mean “fist”?',
    'muscles[1]: there is no muscle called “quadz”. Did you mean “quads”?',
    'arrows[0].of: there is no joint called “hand-rigth”. Did you mean “hand-right”?',
  ]);
});

test('finds a number that is none', () => {
  expect(drawingFaults('bridge', written({ view: { yaw: Number.NaN, pitch: 5 } }))).toEqual([
    'src/figures/drawings/bridge.ts: view.yaw: NaN is not a number to draw with.',
  ]);
});

test.each(Object.entries(drawings))('%s has names and numbers that exist', (name, drawing) => {
  expect(drawingFaults(name, drawing)).toEqual([]);
});
