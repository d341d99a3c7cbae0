import { describe, expect, test } from 'vitest';
import { simulatedMornings } from './simulatedMornings.ts';

const recipe = { seed: 258, days: 28, usual: 5, spread: 1.5, correlation: 0.3 };

describe('made-up mornings', () => {
  test('are the same at each build', () => {
    expect(simulatedMornings(recipe).join(' ')).toBe(
      '3 5 3 3 6 5 5 4 5 7 5 5 8 6 8 7 4 5 4 4 6 7 5 2 6 5 5 3',
    );
    expect(simulatedMornings({ ...recipe, seed: 259 })).not.toEqual(simulatedMornings(recipe));
  });

  test('have the spread and the memory that they were asked for', () => {
    const many = simulatedMornings({ ...recipe, days: 50_000 });
    const middle = many.reduce((sum, one) => sum + one, 0) / many.length;
    const away = many.map((one) => one - middle);
    const variance = away.reduce((sum, one) => sum + one ** 2, 0) / many.length;
    const shared = away.slice(1).reduce((sum, one, day) => sum + one * (away[day] ?? 0), 0);
    expect(middle).toBeCloseTo(5, 1);
    // Rounding to whole numbers widens a spread of 1.5 to the root of 1.5² + 1/12.
    expect(Math.sqrt(variance)).toBeCloseTo(1.53, 1);
    expect(shared / many.length / variance).toBeCloseTo(0.29, 1);
  });

  test('are whole numbers from 0 to 10, however wide they swing', () => {
    const wide = simulatedMornings({ ...recipe, days: 500, spread: 9 });
    expect(wide.every((one) => Number.isInteger(one) && one >= 0 && one <= 10)).toBe(true);
    expect([Math.min(...wide), Math.max(...wide)]).toEqual([0, 10]);
  });

  test('differ by the change and by nothing else', () => {
    const before = simulatedMornings(recipe);
    const after = simulatedMornings({ ...recipe, change: { fromDay: 15, by: 2 } });
    expect(after.slice(0, 14)).toEqual(before.slice(0, 14));
    expect(after.slice(14)).toEqual(before.slice(14).map((one) => one - 2));
  });
});
