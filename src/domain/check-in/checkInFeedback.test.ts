import { describe, expect, test } from 'vitest';
import { addDays } from '../calendarDay.ts';
import { checkInFeedback, checkInSentences } from './checkInFeedback.ts';
import {
  type Measure,
  measures,
  type Rating,
  type SelfCheckEntry,
  selfCheckQuestions,
} from './selfCheck.ts';
import { trendOf } from './trend.ts';
import { trendSummary } from './trendSummary.ts';

const today = '2026-11-20';

/** Ratings of one measure day after day; the last one is today's. `null` leaves the day out. */
function untilToday(measure: Measure, given: readonly (Rating | null)[]): SelfCheckEntry[] {
  return given.flatMap((rating, index) =>
    rating === null
      ? []
      : [{ day: addDays(today, index + 1 - given.length), answers: { [measure]: rating } }],
  );
}

function sentencesFor(measure: Measure, given: readonly (Rating | null)[]): readonly string[] {
  return checkInFeedback(untilToday(measure, given), today).map(({ sentence }) => sentence);
}

const usualFour: readonly Rating[] = [4, 4, 4, 4, 4];
const usualFourAndHalf: readonly Rating[] = [4, 4, 4, 5, 5, 5];

describe('pain against the usual', () => {
  test.each([
    { before: usualFour, now: 0, says: checkInSentences.lower },
    { before: usualFour, now: 2, says: checkInSentences.lower },
    { before: usualFour, now: 3, says: checkInSentences.aboutUsual },
    { before: usualFour, now: 4, says: checkInSentences.aboutUsual },
    { before: usualFour, now: 5, says: checkInSentences.aboutUsual },
    { before: usualFourAndHalf, now: 6, says: checkInSentences.painUp },
    { before: usualFour, now: 6, says: checkInSentences.painUp },
    { before: usualFourAndHalf, now: 7, says: checkInSentences.painUp },
    { before: usualFour, now: 7, says: checkInSentences.painClearlyUp },
    { before: usualFourAndHalf, now: 8, says: checkInSentences.painClearlyUp },
    { before: usualFour, now: 10, says: checkInSentences.painClearlyUp },
  ] as const)('$before, then $now: “$says”', ({ before, now, says }) => {
    expect(sentencesFor('pain', [...before, now])[0]).toBe(says);
  });

  test('says word for word what evidence/programme A3 says', () => {
    expect(checkInSentences.aboutUsual).toBe('About your usual.');
    expect(checkInSentences.painUp).toBe(
      'Up a little. Often just a normal up-and-down, so change nothing yet.',
    );
    expect(checkInSentences.painClearlyUp).toBe('Clearly up. Ease off.');
  });

  test('adds that one morning tells little, when pain is up and only then', () => {
    expect(sentencesFor('pain', [...usualFour, 6])).toContain(checkInSentences.oneMorning);
    expect(sentencesFor('pain', [...usualFour, 9])).toContain(checkInSentences.oneMorning);
    expect(sentencesFor('pain', [...usualFour, 5])).not.toContain(checkInSentences.oneMorning);
    expect(sentencesFor('sleep', [...usualFour, 9])).not.toContain(checkInSentences.oneMorning);
  });
});

describe.each(['sleep', 'mood', 'energy', 'motivation'] as const)('%s', (measure) => {
  test.each([
    [2, checkInSentences.lower],
    [3, checkInSentences.aboutUsual],
    [5, checkInSentences.aboutUsual],
    [6, checkInSentences.higher],
    [10, checkInSentences.higher],
  ] as const)('usually 4, now %i: “%s”', (now, says) => {
    expect(sentencesFor(measure, [...usualFour, now])[0]).toBe(says);
  });
});

describe('too few check-ins', () => {
  test('says that five are needed, for the first four', () => {
    for (const count of [1, 2, 3, 4]) {
      const given = Array.from({ length: count }, (): Rating => 4);
      expect(sentencesFor('pain', given)).toEqual([checkInSentences.tooFew]);
    }
  });

  test('says with the fifth that the next one can be compared', () => {
    expect(sentencesFor('pain', [4, 4, 4, 4, 9])).toEqual([checkInSentences.fromNextTime]);
  });
});

describe('lines', () => {
  test('there are none before anything was answered', () => {
    expect(checkInFeedback([], today)).toEqual([]);
    expect(checkInFeedback(untilToday('pain', [4, 4, 4, 4, 4, null]), today)).toEqual([]);
  });

  test('measures with the same answer share a line', () => {
    const history = [{ day: today, answers: { pain: 4, sleep: 6, energy: 2 } as const }];
    expect(checkInFeedback(history, today)).toEqual([
      { about: ['pain', 'sleep', 'energy'], sentence: checkInSentences.tooFew },
    ]);
  });

  test('says welcome back after a week away, and not before', () => {
    const after = (days: number) =>
      checkInFeedback([{ day: addDays(today, -days), answers: { pain: 4 } }], today);
    expect(after(7)).toEqual([{ about: [], sentence: checkInSentences.welcomeBack }]);
    expect(after(6)).toEqual([]);
  });
});

describe('two weeks that look hard', () => {
  test('are worth talking about when the middle mood is 3 or below', () => {
    expect(sentencesFor('mood', [3, 3, 3, 3, 3])).toContain(checkInSentences.lowMood);
    expect(sentencesFor('mood', [3, 3, 4, 4, 4])).not.toContain(checkInSentences.lowMood);
  });

  test('are told without a mood rating today', () => {
    expect(sentencesFor('mood', [1, 2, 1, 2, 1, null])).toContain(checkInSentences.lowMood);
  });

  test('need five ratings within those two weeks', () => {
    expect(sentencesFor('mood', [0, 0, 0, 0])).not.toContain(checkInSentences.lowMood);
    const blanks = Array.from({ length: 11 }, () => null);
    expect(sentencesFor('mood', [0, ...blanks, 0, 0, 0])).not.toContain(checkInSentences.lowMood);
  });

  test('say that this is not a diagnosis', () => {
    expect(checkInSentences.lowMood).toContain('This is not a diagnosis.');
  });
});

/** evidence/programme C3, item 4, and words that blame, promise or cheer. */
const forbidden =
  /\b(abnormal\w*|mild\w*|moderate\w*|severe\w*|depress\w*|insomnia\w*|disorder\w*|screen\w*|risk\w*|clinically|significant\w*|positive|negative|fail\w*|streak\w*|well done|cure\w*)\b/i;

test('no text uses a word that is not allowed', () => {
  const summaries = measures.map((measure) =>
    trendSummary(measure, trendOf(untilToday(measure, [1, 9, 4, 4, 5, 2]), measure, today)),
  );
  const questions = measures.flatMap((measure) => {
    const { label, question, lowest, highest } = selfCheckQuestions[measure];
    return [label, question, lowest, highest];
  });
  const texts: string[] = [...Object.values(checkInSentences), ...questions, ...summaries];
  expect(texts.length).toBeGreaterThan(30);
  for (const text of texts) {
    expect(text).not.toMatch(forbidden);
    // "normal" may only be said of the ups and downs of pain, as evidence/programme A3 has it.
    expect(text.replace('a normal up-and-down', '')).not.toMatch(/\bnormal/i);
  }
});
