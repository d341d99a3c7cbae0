import { expect, test } from 'vitest';
import { emptyDraft } from '#domain/routine/routineDraft.ts';
import type { SavedRoutine } from '#domain/routine/savedRoutine.ts';
import { storageKeys } from './keys.ts';
import { memoryStore } from './keyValueStore.ts';
import { savedRoutineRecord } from './savedRoutine.ts';

const saved: SavedRoutine = {
  draft: { ...emptyDraft, step: 'recent', none: ['now'] },
  savedOn: '2026-11-20',
};

test('reads back what was written', () => {
  const store = memoryStore();
  expect(savedRoutineRecord(store).write(saved)).toBe('saved');
  expect(savedRoutineRecord(store).read()).toEqual({ data: saved, problem: null });
});

test('treats an unknown safety answer as nothing saved, and keeps the text', () => {
  const draft = { ...saved.draft, safety: ['S99'] };
  const text = JSON.stringify({ version: 0, data: { ...saved, draft } });
  const store = memoryStore({ [storageKeys.savedRoutine]: text });
  const record = savedRoutineRecord(store);
  expect(record.read()).toEqual({ data: null, problem: 'unreadable' });
  record.write(saved);
  expect(record.unreadableTexts()).toEqual([text]);
});

test('answers of older versions are read with the new questions open', () => {
  const { places, things, likes, style, days, ...one } = saved.draft;
  const { wished, ...zero } = one;
  const plan = { exerciseIds: ['bridge'], madeOn: '2026-11-20' };
  for (const [version, draft] of [zero, one].entries()) {
    const text = JSON.stringify({ version, data: { ...saved, draft, plan } });
    const store = memoryStore({ [storageKeys.savedRoutine]: text });
    expect(savedRoutineRecord(store).read()).toEqual({ data: saved, problem: null });
  }
  expect([places, things, likes, wished]).toEqual([[], [], [], []]);
  expect([style, days]).toEqual(['mixed', 3]);
});

test.each([{ draft: 7 }, { draft: null }, null, []])('a damaged %j is not made up', (data) => {
  const text = JSON.stringify({ version: 0, data });
  const store = memoryStore({ [storageKeys.savedRoutine]: text });
  const { data: read, problem } = savedRoutineRecord(store).read();
  expect(read).toBeNull();
  expect(problem).toBe(data === null ? null : 'unreadable');
});
