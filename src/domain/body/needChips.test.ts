import { describe, expect, test } from 'vitest';
import type { BodyNeeds } from './bodyNeeds.ts';
import { needsNothingBought } from '../exercise/equipment.ts';
import { needChips } from './needChips.ts';
import { noNeeds } from './bodyNeeds.fixture.ts';

const wordsOf = (chips: ReturnType<typeof needChips>, kind: 'fits' | 'asks') =>
  chips.filter((chip) => chip.kind === kind).map(({ words }) => words);

describe('what an exercise asks, at a glance', () => {
  test('one for a chair asks nothing and says what it spares', () => {
    const chips = needChips({ needs: noNeeds, equipment: [], setUp: ['chair'], minutes: 2 });
    expect(wordsOf(chips, 'asks')).toEqual([]);
    expect(wordsOf(chips, 'fits')).toEqual([
      'No floor',
      'No kneeling',
      'No standing',
      'Nothing to buy',
      '2 minutes',
    ]);
  });

  test('one on the knees says so first, and does not promise the contrary', () => {
    const needs = { ...noNeeds, kneeling: true, floor: true };
    const chips = needChips({ needs, equipment: [], setUp: ['mat'], minutes: 1 });
    expect(chips[0]).toEqual({ kind: 'asks', words: 'Needs kneeling' });
    expect(wordsOf(chips, 'asks')).toEqual(['Needs kneeling', 'Needs getting down to the floor']);
    expect(wordsOf(chips, 'fits')).toEqual(['No standing', '1 minute']);
  });

  test('one with a hand on support says that the hand stays there', () => {
    const needs: BodyNeeds = { ...noNeeds, standingMinutes: 2, balance: 'holding' };
    const fits = wordsOf(needChips({ needs, equipment: [], setUp: [], minutes: 3 }), 'fits');
    expect(fits).toContain('You may hold on all the time');
    expect(fits).not.toContain('No standing');
  });
});

test.each([
  [['chair', 'towel'] as const, true],
  [[], true],
  [['chair', 'resistance-band'] as const, false],
  [['pool'] as const, false],
])('whether %j can be found at home: %s', (equipment, atHome) => {
  expect(needsNothingBought(equipment)).toBe(atHome);
});
