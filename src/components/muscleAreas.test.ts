import { expect, test } from 'vitest';
import { muscles } from '#domain/body/muscle.ts';
import { muscleAreas } from '#figures/bodyMap/muscleAreas.ts';
import { areasOfMuscle, workingAreas } from './muscleAreas.ts';

test('every muscle has an area', () => {
  expect(Object.keys(areasOfMuscle).toSorted()).toEqual(muscles.toSorted());
  for (const areas of Object.values(areasOfMuscle)) expect(areas.length).toBeGreaterThan(0);
});

test('every area shows a muscle', () => {
  const shown = new Set(Object.values(areasOfMuscle).flat());
  expect(muscleAreas.filter((area) => !shown.has(area))).toEqual([]);
});

test('an area that works hard does not help as well', () => {
  const areas = workingAreas({
    hard: ['Rectus femoris'],
    helps: ['Quadriceps femoris', 'Gluteus medius', 'Gluteus minimus'],
  });
  expect(areas).toEqual({ hard: ['thigh-front'], helps: ['thigh-front-sides', 'hip-side'] });
});
