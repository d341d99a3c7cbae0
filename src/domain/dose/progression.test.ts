import { describe, expect, test } from 'vitest';
import { progressionRules } from './dose.ts';
import { progressionLines } from './progression.ts';

test.each(progressionRules)('%s is told in at least two steps, each a sentence', (rule) => {
  const lines = progressionLines(rule, []);
  expect(lines.length).toBeGreaterThanOrEqual(2);
  for (const line of lines) expect(line).toMatch(/^[A-Z].*\.$/);
});

describe('the step of a load', () => {
  const last = (equipment: Parameters<typeof progressionLines>[1]) =>
    progressionLines('reps-then-load', equipment).at(-1);

  test('of a small weight is half a kilogram, after fifteen repetitions', () => {
    expect(last(['dumbbell'])).toBe('Then add 0.5 kg, and go back to 8 repetitions.');
    expect(progressionLines('reps-then-load', ['dumbbell'])[0]).toContain('up to 15.');
    expect(progressionLines('reps-then-load', ['band-loop'])[0]).toContain('up to 12.');
  });

  test('of a band is the next colour', () => {
    expect(last(['resistance-band'])).toMatch(/next colour.*back to 8/);
    expect(last(['band-loop'])).toMatch(/next colour/);
  });

  test('of nothing is the next exercise', () => {
    expect(last([])).toMatch(/ladder/);
  });
});
