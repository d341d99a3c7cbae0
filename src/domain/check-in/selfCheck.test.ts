import { expect, test } from 'vitest';
import { addDays } from '../calendarDay.ts';
import {
  answersOn,
  measures,
  ratings,
  recordAnswer,
  recordSelfCheck,
  selfCheckEntrySchema,
  selfCheckHistorySchema,
  selfCheckQuestions,
} from './selfCheck.ts';
import { selfCheckRules } from './selfCheckRules.ts';

const monday = { day: '2026-11-16', answers: { pain: 4, sleep: 6 } } as const;
const tuesday = { day: '2026-11-17', answers: { pain: 5 } } as const;

test('asks pain and sleep in the words of the evidence programme', () => {
  expect(selfCheckQuestions.pain).toMatchObject({
    question: 'Pain right now',
    lowest: 'none',
    highest: 'worst imaginable',
  });
  expect(selfCheckQuestions.sleep).toMatchObject({
    question: 'How well did you sleep?',
    lowest: 'very badly',
    highest: 'very well',
  });
  expect(measures).toHaveLength(5);
});

test.each(ratings)('takes %i as a rating of every question', (rating) => {
  for (const measure of measures) {
    const entry = { day: '2026-11-20', answers: { [measure]: rating } };
    expect(selfCheckEntrySchema.parse(entry)).toEqual(entry);
  }
});

test('takes a day without any answer: no question is required', () => {
  expect(selfCheckEntrySchema.safeParse({ day: '2026-11-20', answers: {} }).success).toBe(true);
});

test.each([
  ['above the scale', { day: '2026-11-20', answers: { pain: 11 } }],
  ['below the scale', { day: '2026-11-20', answers: { pain: -1 } }],
  ['between two tiles', { day: '2026-11-20', answers: { pain: 4.5 } }],
  ['a rating as text', { day: '2026-11-20', answers: { pain: '4' } }],
  ['a blank', { day: '2026-11-20', answers: { pain: null } }],
  ['a question we do not ask', { day: '2026-11-20', answers: { weight: 4 } }],
  ['a day that does not exist', { day: '2026-02-30', answers: { pain: 4 } }],
  ['a moment instead of a day', { day: '2026-11-20T10:00', answers: { pain: 4 } }],
  ['no answers at all', { day: '2026-11-20' }],
  ['more than we write', { day: '2026-11-20', answers: {}, note: 'hello' }],
])('refuses %s', (_, entry) => {
  expect(selfCheckEntrySchema.safeParse(entry).success).toBe(false);
});

test('refuses a history longer than we ever write', () => {
  const long = Array.from({ length: selfCheckRules.maxEntries + 1 }, () => monday);
  expect(selfCheckHistorySchema.safeParse(long).success).toBe(false);
  expect(selfCheckHistorySchema.safeParse(long.slice(1)).success).toBe(true);
});

test('keeps days in order, whichever comes first', () => {
  expect(recordSelfCheck([tuesday], monday)).toEqual([monday, tuesday]);
});

test('a later check-in replaces the same day', () => {
  const later = { day: monday.day, answers: { mood: 7 } } as const;
  expect(recordSelfCheck([monday, tuesday], later)).toEqual([later, tuesday]);
});

test('a check-in without answers takes the day out', () => {
  expect(recordSelfCheck([monday, tuesday], { day: monday.day, answers: {} })).toEqual([tuesday]);
});

test('beyond the longest history the oldest days go', () => {
  const { maxEntries } = selfCheckRules;
  const full = Array.from({ length: maxEntries }, (_, index) => ({
    day: addDays('2023-01-01', index),
    answers: monday.answers,
  }));
  const longer = recordSelfCheck(full, { day: addDays('2023-01-01', maxEntries), answers: {} });
  expect(longer).toHaveLength(maxEntries);
  const longest = recordSelfCheck(full, {
    day: addDays('2023-01-01', maxEntries),
    answers: tuesday.answers,
  });
  expect(longest).toHaveLength(maxEntries);
  expect(longest[0]?.day).toBe('2023-01-02');
  expect(longest.at(-1)?.answers).toEqual(tuesday.answers);
});

test('one answer joins the others of its day', () => {
  const history = recordAnswer([monday, tuesday], {
    day: monday.day,
    measure: 'energy',
    rating: 0,
  });
  expect(answersOn(history, monday.day)).toEqual({ pain: 4, sleep: 6, energy: 0 });
  expect(answersOn(history, tuesday.day)).toEqual({ pain: 5 });
});

test('an answer can be changed and taken back', () => {
  const changed = recordAnswer([monday], { day: monday.day, measure: 'pain', rating: 9 });
  expect(answersOn(changed, monday.day)).toEqual({ pain: 9, sleep: 6 });
  const takenBack = recordAnswer(changed, { day: monday.day, measure: 'pain', rating: null });
  expect(answersOn(takenBack, monday.day)).toEqual({ sleep: 6 });
});

test('taking back the only answer of a day leaves no trace of it', () => {
  expect(recordAnswer([tuesday], { day: tuesday.day, measure: 'pain', rating: null })).toEqual([]);
});

test('recording never changes the history it was given', () => {
  const history = Object.freeze([Object.freeze(tuesday)]);
  recordAnswer(history, { day: tuesday.day, measure: 'mood', rating: 3 });
  expect(history).toEqual([tuesday]);
});
