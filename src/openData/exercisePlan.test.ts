import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exerciseSchema, type LibraryExercise } from '#domain/exercise/exercise.ts';
import { exercisePlan } from './exercisePlan.ts';

const home = new URL('https://steadily.example/');
const text = readFileSync('src/content/exercises/sit-to-stand.yaml', 'utf8');
const sitToStand: LibraryExercise = {
  ...exerciseSchema.parse(parse(text)),
  id: 'sit-to-stand',
  elements: ['strength', 'relaxation'],
  doses: {
    flare: { sets: 1, repetitions: 3, effort: 3 },
    usual: { sets: 1, repetitions: 6, effort: 4 },
    ceiling: { sets: 2, repetitions: 6, effort: 4 },
  },
  perSide: false,
  frequency: '2-3-days',
  restSeconds: 60,
  minutes: 2,
  progression: { rule: 'reps-then-load', workUpTo: '3 sets of 10 to 12' },
};
const plan = (changes: Partial<LibraryExercise> = {}) =>
  exercisePlan({ ...sitToStand, ...changes }, home);

describe('the numbers of a plan', () => {
  test('are those of a usual day, with their units', () => {
    expect(plan()).toMatchObject({
      '@id': 'https://steadily.example/exercises/sit-to-stand/#exercise',
      image: 'https://steadily.example/figures/sit-to-stand.svg',
      repetitions: 6,
      activityDuration: 'PT2M',
      activityFrequency: '2 or 3 days a week, not in a row',
      intensity: 'Effort 4 on a scale from 0 (nothing) to 10 (everything)',
      restPeriods: { '@type': 'QuantitativeValue', value: 60, unitCode: 'SEC' },
    });
  });

  test('count what is held, in kilograms', () => {
    const usual = { sets: 1, repetitions: 6, effort: 4, loadKilograms: 1.5 };
    const { workload } = plan({ doses: { ...sitToStand.doses, usual } });
    expect(workload).toEqual({ '@type': 'QuantitativeValue', value: 1.5, unitCode: 'KGM' });
  });

  test('leave out what a dose does not have', () => {
    const usual = { sets: 1, minutes: 5, effort: 2 };
    const walk = plan({ doses: { ...sitToStand.doses, usual }, restSeconds: 0 });
    expect(Object.keys(walk)).not.toContain('repetitions');
    expect(Object.keys(walk)).not.toContain('restPeriods');
    expect(Object.keys(walk)).not.toContain('workload');
  });
});

describe('the words of a plan', () => {
  test('tell the doses of all three kinds of day, and how it grows', () => {
    const [flare, usual, ceiling, progression, end] = plan().additionalVariable;
    expect([flare, usual, ceiling]).toEqual([
      'Bad day: 1 set of 3',
      'Usual day: 1 set of 6',
      'Good day, stop at: 2 sets of 6',
    ]);
    expect(progression).toMatch(/^Progression: Add 1 or 2 repetitions/);
    expect(end).toBe('A good place to stop growing: 3 sets of 10 to 12');
  });

  test('say when to leave it out', () => {
    const { additionalVariable } = plan({ doses: { ...sitToStand.doses, flare: null } });
    expect(additionalVariable).toContain('Bad day: leave it out');
  });

  test('name what it builds, and its category where schema.org has one', () => {
    expect(plan().exerciseType).toEqual(['Strength', 'Relaxation']);
    expect(plan().category).toEqual(['https://schema.org/StrengthTraining']);
    expect(plan({ elements: ['relaxation'] })).not.toHaveProperty('category');
  });
});
