import { describe, expect, test } from 'vitest';
import { abilities, abilityLabels, needsInWords, withImplied, withoutImplied } from './ability.ts';

describe('what follows from a "no"', () => {
  test('one who cannot stand at all cannot stand long or free either', () => {
    expect(withImplied(['stand'])).toEqual(['stand-five-minutes', 'stand', 'stand-unsupported']);
  });

  test('one who cannot stand long may still stand', () => {
    expect(withImplied(['stand-five-minutes'])).toEqual(['stand-five-minutes']);
  });

  test('each ability stands once, in the order of the questions', () => {
    expect(withImplied(['bend-to-shins', 'kneel', 'stand', 'kneel'])).toEqual([
      'kneel',
      'stand-five-minutes',
      'stand',
      'stand-unsupported',
      'bend-to-shins',
    ]);
  });

  test('is not told beside what it follows from', () => {
    expect(withoutImplied(withImplied(['stand', 'kneel']))).toEqual(['kneel', 'stand']);
  });
});

describe('missing abilities as words', () => {
  test.each([
    [['kneel'] as const, 'kneeling'],
    [['kneel', 'grip-firmly'] as const, 'kneeling and a firm grip'],
    [
      ['kneel', 'floor', 'lean-on-hands'] as const,
      'kneeling, getting down to the floor and weight through the hands',
    ],
    [['stand-five-minutes', 'stand', 'stand-unsupported'] as const, 'standing'],
    [[], ''],
  ])('%j: %s', (missing, words) => {
    expect(needsInWords(missing)).toBe(words);
  });
});

test('there are ten questions, and one that follows a "no"', () => {
  expect(abilities.filter((ability) => ability !== 'stand')).toHaveLength(10);
  expect(new Set(abilities.map((ability) => abilityLabels[ability].can)).size).toBe(11);
});
