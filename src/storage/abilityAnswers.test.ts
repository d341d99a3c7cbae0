import { expect, test } from 'vitest';
import { answersOf, noAnswers } from '#domain/body/abilityAnswers.ts';
import { abilityAnswersRecord } from './abilityAnswers.ts';
import { storageKeys } from './keys.ts';
import { memoryStore } from './keyValueStore.ts';

const answers = answersOf(['kneel', 'stand'], ['floor']);

test('reads back what was written', () => {
  const store = memoryStore();
  expect(abilityAnswersRecord(store).write(answers)).toBe('saved');
  expect(abilityAnswersRecord(store).read()).toEqual({ data: answers, problem: null });
});

test('nothing was answered at first', () => {
  expect(abilityAnswersRecord(memoryStore()).read().data).toEqual(noAnswers);
});

test('what follows from a “no” is added on reading, in case an older text lacks it', () => {
  const text = JSON.stringify({ version: 0, data: { can: [], cannot: ['stand'] } });
  const store = memoryStore({ [storageKeys.abilities]: text });
  expect(abilityAnswersRecord(store).read().data.cannot).toContain('stand-unsupported');
});

test.each([
  { cannot: ['fly'], can: [] },
  { cannot: 'kneel', can: [] },
  { cannot: ['kneel'] },
  { cannot: [null], can: [] },
  null,
  [],
  'kneel',
])('%j is told as unreadable, and kept aside before it is overwritten', (data) => {
  const text = JSON.stringify({ version: 0, data });
  const store = memoryStore({ [storageKeys.abilities]: text });
  const record = abilityAnswersRecord(store);
  expect(record.read()).toEqual({ data: noAnswers, problem: 'unreadable' });
  expect(record.write(answers)).toBe('saved');
  expect(record.unreadableTexts()).toEqual([text]);
});
