import { expect, test } from 'vitest';
import { addDays } from '#domain/calendarDay.ts';
import { measures, recordSelfCheck, type SelfCheckEntry } from '#domain/check-in/selfCheck.ts';
import { selfCheckRules } from '#domain/check-in/selfCheckRules.ts';
import { storageKeys } from './keys.ts';
import { memoryStore } from './keyValueStore.ts';
import { selfCheckExport, selfCheckHistoryIn } from './selfCheckHistory.ts';

const history: SelfCheckEntry[] = [
  { day: '2026-11-19', answers: { pain: 4, sleep: 6 } },
  { day: '2026-11-20', answers: { mood: 0 } },
];

test('keeps check-ins under the key of the list', () => {
  const store = memoryStore();
  expect(selfCheckHistoryIn(store).write(history)).toBe('saved');
  expect(store.read(storageKeys.selfCheck)).toBe(JSON.stringify({ version: 0, data: history }));
  expect(selfCheckHistoryIn(store).read()).toEqual({ data: history, problem: null });
});

test('takes the longest history there can be', () => {
  let longest: SelfCheckEntry[] = Array.from({ length: selfCheckRules.maxEntries }, (_, index) => ({
    day: addDays('2023-11-01', index),
    answers: Object.fromEntries(measures.map((measure) => [measure, 10])),
  }));
  longest = recordSelfCheck(longest, { day: '2033-01-01', answers: { pain: 1 } });
  const record = selfCheckHistoryIn(memoryStore());
  expect(record.write(longest)).toBe('saved');
  expect(record.read().data).toEqual(longest);
});

test.each([
  ['a rating beyond the scale', [{ day: '2026-11-20', answers: { pain: 11 } }]],
  ['a measure we do not know', [{ day: '2026-11-20', answers: { weight: 80 } }]],
  ['a single entry without its list', { day: '2026-11-20', answers: { pain: 1 } }],
])('says that %s is unreadable', (_, data) => {
  const raw = JSON.stringify({ version: 0, data });
  const record = selfCheckHistoryIn(memoryStore({ [storageKeys.selfCheck]: raw }));
  expect(record.read()).toEqual({ data: [], problem: 'unreadable' });
});

test('exports the check-ins with their questions', () => {
  const told: unknown = JSON.parse(selfCheckExport(history, []));
  expect(told).toMatchObject({
    questions: { pain: { question: 'Pain right now', highest: 'worst imaginable' } },
    checkIns: history,
  });
  expect(told).not.toHaveProperty('unreadableTexts');
});

test('exports damaged texts word for word', () => {
  expect(JSON.parse(selfCheckExport([], ['{"version":0,"da']))).toMatchObject({
    checkIns: [],
    unreadableTexts: ['{"version":0,"da'],
  });
});
