import { describe, expect, test } from 'vitest';
import type { Difference } from '#domain/evidence/sourceFigures.ts';
import { againstTheLine, differenceText, effectScale } from './effectScale.ts';

const average: Difference = {
  measure: 'pain',
  scale: '0-100',
  difference: 15.2,
  counts: 15,
  against: 'usual care',
};
const pain: Difference = { ...average, low: 12.2, high: 18.3 };

describe('places on the scale', () => {
  test('go from no difference at the left edge to a round number at the right', () => {
    const { from, to, ticks, x } = effectScale([pain]);
    expect([from, to]).toEqual([0, 20]);
    expect(ticks).toEqual([0, 5, 10, 15, 20]);
    expect([x(0), x(20)]).toEqual([0, 100]);
  });

  test('follow the numbers: twice as much is twice as far', () => {
    const { x } = effectScale([pain]);
    expect(x(15.2)).toBe(76);
    expect(x(6.8) * 2).toBeCloseTo(x(13.6), 5);
  });

  test('hold what is worse, and the line that counts', () => {
    const { from, to, x } = effectScale([{ ...pain, difference: 1, low: -4, high: 6, counts: 22 }]);
    expect(from).toBeLessThanOrEqual(-4);
    expect(to).toBeGreaterThanOrEqual(22);
    expect(x(-4)).toBeLessThan(x(0));
  });
});

describe('a difference in words', () => {
  test('says its unit, its direction and its range', () => {
    expect(differenceText(pain)).toBe('15.2 points better (12.2 to 18.3)');
    const worse = { ...pain, scale: 'standard' as const, difference: -0.3, low: -0.5, high: -0.1 };
    expect(differenceText(worse)).toBe('0.3 standard units worse (-0.5 to -0.1)');
  });

  test('says that a range is not known', () => {
    expect(differenceText(average)).toBe('15.2 points better (range not known)');
    expect(againstTheLine(average)).toMatch(/^Past the line on average\. We cannot tell/);
  });

  test.each([
    [{ low: 15, high: 18.3 }, 'Past the line.'],
    [{ counts: 18.4 }, 'Short of the line.'],
    [{}, 'On the line. The true size may lie to either side.'],
    [{ counts: 16 }, 'Short of the line on average, but it could reach it.'],
  ])('says where it lies against what counts: %o', (change, words) => {
    expect(againstTheLine({ ...pain, ...change })).toBe(words);
  });
});
