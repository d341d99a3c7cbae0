import { expect, test } from 'vitest';
import { uprightAxes, yawBy } from '../geometry/axes.ts';
import { standing } from './basePoses.ts';
import { figureLayers } from '../body/layers.ts';
import { freeLeg, plantedFoot } from './legPlan.ts';
import { mixAxes } from '../geometry/mixAxes.ts';
import { bodyAt } from './movement.ts';
import { people } from '../body/people.ts';
import { makeView } from '../geometry/view.ts';
import { views } from '../geometry/views.ts';
import type { Drawing } from '../drawing.ts';
import { drawings } from '../drawings.ts';
import { figureNames } from '../figureNames.ts';

const stepping: Drawing = {
  person: 'yan',
  view: views.side,
  start: standing({ pelvis: { x: 4, y: 50 } }),
  end: standing({ pelvis: { x: 4, y: 50 }, legRight: plantedFoot({ x: 12 }) }),
};

test('lifts a foot that steps to another place', () => {
  expect(bodyAt(stepping, 0).legs.right.ankle[1]).toBeCloseTo(3.9);
  expect(bodyAt(stepping, 0.5).legs.right.ankle[1]).toBeGreaterThan(6);
  expect(bodyAt(stepping, 1).legs.right.ankle[1]).toBeCloseTo(3.9);
});

test('keeps a foot that goes back on the floor when walking on the spot', () => {
  const back: Drawing = {
    ...stepping,
    movement: 'on the spot',
    start: standing({ pelvis: { x: -4, y: 50 } }),
    end: standing({ pelvis: { x: -4, y: 50 }, legRight: plantedFoot({ x: -12 }) }),
  };
  expect(bodyAt(back, 0.5).legs.right.ankle[1]).toBeCloseTo(3.9);
});

test('swings a limb smoothly from standing on the floor to hanging free', () => {
  const lifted: Drawing = {
    ...stepping,
    end: standing({ legRight: freeLeg({ flex: 60, knee: 60 }) }),
  };
  const heights = [0, 0.5, 1].map((moment) => bodyAt(lifted, moment).legs.right.knee[1]);
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
});

test('mixes turns along the shorter way', () => {
  const half = mixAxes(uprightAxes, yawBy(80), 0.5);
  expect(half.forward[0]).toBeCloseTo(yawBy(40).forward[0]);
  expect(half.forward[2]).toBeCloseTo(yawBy(40).forward[2]);
  expect(mixAxes(yawBy(-170), yawBy(170), 0.5).forward[0]).toBeCloseTo(-1);
});

test.each(figureNames)('draws %s with the same shapes in every pose, ready to animate', (name) => {
  const drawing = drawings[name];
  const bodies = [0, 0.3, 0.7, 1].map((moment) => bodyAt(drawing, moment));
  const layers = figureLayers(bodies, makeView(drawing.view), {
    person: people[drawing.person],
    shaded: true,
    held: drawing.held,
  });
  const commands = (path: string): string => path.replaceAll(/[^a-z]/gi, '');
  for (const { paths } of layers) {
    expect(new Set(paths.map(commands))).toHaveLength(1);
  }
});
