import { describe, expect, test } from 'vitest';
import { abilities } from './ability.ts';
import { answersOf, answerTo, isAsked, noAnswers, withAnswer } from './abilityAnswers.ts';

describe('an answer', () => {
  test.each(abilities)('“no” to %s is kept as “no”, and “yes” as “yes”', (ability) => {
    expect(answerTo(withAnswer(noAnswers, ability, 'no'), ability)).toBe('no');
    expect(answerTo(withAnswer(noAnswers, ability, 'yes'), ability)).toBe('yes');
  });

  test.each(abilities)('%s can be changed, and changes back', (ability) => {
    const no = withAnswer(noAnswers, ability, 'no');
    const yes = withAnswer(no, ability, 'yes');
    expect(yes.cannot).not.toContain(ability);
    expect(withAnswer(yes, ability, 'no').cannot).toContain(ability);
  });

  test('leaves the other answers alone', () => {
    const before = answersOf(['kneel', 'floor'], ['lie-flat']);
    const after = withAnswer(before, 'grip-firmly', 'no');
    expect(after).toEqual({ can: ['lie-flat'], cannot: ['kneel', 'floor', 'grip-firmly'] });
  });

  test('that was never given is neither', () => {
    expect(abilities.map((ability) => answerTo(noAnswers, ability))).toEqual(
      abilities.map(() => null),
    );
  });
});

describe('standing', () => {
  test('“not at all” says “no” to long and to free', () => {
    const answers = withAnswer(answersOf([], ['stand-unsupported']), 'stand', 'no');
    expect(answers).toEqual({
      can: [],
      cannot: ['stand-five-minutes', 'stand', 'stand-unsupported'],
    });
  });

  test('“five minutes, yes” takes back “not at all”', () => {
    const answers = withAnswer(answersOf(['stand'], []), 'stand-five-minutes', 'yes');
    expect(answers.cannot).toEqual(['stand-unsupported']);
    expect(answers.can).toEqual(['stand-five-minutes', 'stand']);
  });

  test('“not at all” is asked only after a “no” to five minutes', () => {
    expect(isAsked('stand', noAnswers)).toBe(false);
    expect(isAsked('stand', answersOf(['stand-five-minutes'], []))).toBe(true);
    expect(isAsked('kneel', noAnswers)).toBe(true);
  });
});

test('where “yes” and “no” meet, “no” wins', () => {
  expect(answersOf(['kneel'], ['kneel', 'floor'])).toEqual({ can: ['floor'], cannot: ['kneel'] });
});
