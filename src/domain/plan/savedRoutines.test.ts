import { describe, expect, test } from 'vitest';
import type { RoutinePlan } from './routinePlan.ts';
import {
  canKeepMore,
  currentOf,
  freeName,
  MOST_SAVED_ROUTINES,
  noRoutines,
  savedRoutinesSchema,
  withCopy,
  withCurrent,
  withoutRoutine,
  withPlan,
  withRoutine,
  type SavedRoutines,
} from './savedRoutines.ts';

const today = '2026-11-20';

function planCalled(name: string): RoutinePlan {
  return {
    name,
    goal: null,
    items: [{ exerciseId: 'bridge' }],
    days: [],
    cue: null,
    madeOn: today,
    origin: 'builder',
  };
}

const three = ['One', 'Two', 'Three'].reduce(
  (saved, name) => withRoutine(saved, planCalled(name), today),
  noRoutines,
);
const namesOf = ({ routines }: SavedRoutines) => routines.map(({ plan }) => plan.name);
const full = Array.from({ length: MOST_SAVED_ROUTINES + 5 }).reduce<SavedRoutines>(
  (saved) => withRoutine(saved, planCalled('Again'), today),
  noRoutines,
);

test('the newest routine is the one in use, and every id is its own', () => {
  expect(namesOf(three)).toEqual(['One', 'Two', 'Three']);
  expect(currentOf(three)?.plan.name).toBe('Three');
  expect(savedRoutinesSchema.safeParse(three).success).toBe(true);
});

test('only so many are kept, and the last ones are not pushed out', () => {
  expect(full.routines).toHaveLength(MOST_SAVED_ROUTINES);
  expect(canKeepMore(full)).toBe(false);
  expect(withRoutine(full, planCalled('One more'), today)).toBe(full);
});

describe('deleting', () => {
  test('the one in use brings the one before it into use', () => {
    const two = withoutRoutine(three, 'r3');
    expect(namesOf(two)).toEqual(['One', 'Two']);
    expect(currentOf(two)?.plan.name).toBe('Two');
    expect(currentOf(withoutRoutine(withCurrent(three, 'r1'), 'r1'))?.plan.name).toBe('Two');
  });

  test('another one leaves the one in use alone', () => {
    expect(currentOf(withoutRoutine(three, 'r1'))?.plan.name).toBe('Three');
  });

  test('the last one leaves none', () => {
    const one = withRoutine(noRoutines, planCalled('One'), today);
    expect(withoutRoutine(one, 'r1')).toEqual(noRoutines);
  });

  test('one that is not there changes nothing', () => {
    expect(withoutRoutine(three, 'r9')).toBe(three);
    expect(withCurrent(three, 'r9')).toBe(three);
    expect(withCopy(three, 'r9', today)).toBe(three);
  });
});

test('a copy has a name of its own and is in use', () => {
  const copied = withCopy(withCopy(three, 'r1', today), 'r1', today);
  expect(namesOf(copied)).toEqual(['One', 'Two', 'Three', 'One 2', 'One 3']);
  expect(currentOf(copied)?.plan).toMatchObject({ name: 'One 3', origin: 'own' });
});

test('a free name keeps within the longest that is allowed', () => {
  const long = 'x'.repeat(60);
  const saved = withRoutine(noRoutines, planCalled(long), today);
  expect(freeName(long, saved)).toBe(`${'x'.repeat(58)} 2`);
  expect(freeName('Free', saved)).toBe('Free');
});

test('a changed plan stands in the place of the old one, with the day it was seen', () => {
  const changed = withPlan(three, 'r2', planCalled('New'), '2026-11-25');
  expect(namesOf(changed)).toEqual(['One', 'New', 'Three']);
  expect(changed.routines[1]?.seenOn).toBe('2026-11-25');
  expect(currentOf(changed)?.plan.name).toBe('Three');
});
