import { describe, expect, test } from 'vitest';
import { emptyDraft, type RoutineDraft } from './routineDraft.ts';
import { resumed, savedRoutineSchema, type SavedRoutine } from './savedRoutine.ts';

const finished: RoutineDraft = {
  ...emptyDraft,
  step: 'result',
  safety: ['S24'],
  none: ['now', 'recent', 'everyday', 'cannot', 'start'],
  regions: ['knee'],
  goal: 'stairs',
};

const saved: SavedRoutine = {
  draft: finished,
  savedOn: '2026-11-01',
};

describe('coming back', () => {
  test('with nothing saved begins at the first question', () => {
    expect(resumed(null, '2026-11-20')).toEqual({ draft: emptyDraft, asksAgain: false });
  });

  test('within four weeks finds everything as it was', () => {
    expect(resumed(saved, '2026-11-28')).toEqual({ draft: finished, asksAgain: false });
  });

  test('on another day begins with the usual amounts again', () => {
    const withDay: SavedRoutine = { ...saved, draft: { ...finished, day: 'flare' } };
    expect(resumed(withDay, '2026-11-01').draft.day).toBe('flare');
    expect(resumed(withDay, '2026-11-02').draft.day).toBeNull();
  });

  test('after four weeks asks the safety questions again and keeps the rest', () => {
    const { draft, asksAgain } = resumed(saved, '2026-11-29');
    expect(asksAgain).toBe(true);
    expect(draft).toMatchObject({
      step: 'now',
      safety: [],
      none: [],
      regions: ['knee'],
      goal: 'stairs',
    });
  });

  test('with a clock that went far back asks again too', () => {
    expect(resumed(saved, '2026-01-01').asksAgain).toBe(true);
  });

  test('never stands behind a safety question that has no answer', () => {
    const tampered = { ...saved, draft: { ...finished, none: [], safety: [] } };
    expect(resumed(tampered, '2026-11-02').draft.step).toBe('now');
  });
});

describe('what is kept', () => {
  test('is read back as it was', () => {
    expect(savedRoutineSchema.parse(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
  });

  test.each([
    ['a safety answer that we do not know', { ...finished, safety: ['S99'] }],
    ['a step that does not exist', { ...finished, step: 'coffee' }],
    ['a goal that does not exist', { ...finished, goal: 'fly' }],
    ['minutes that cannot be chosen', { ...finished, minutes: 60 }],
  ])('is refused with %s', (_, draft) => {
    expect(savedRoutineSchema.safeParse({ ...saved, draft }).success).toBe(false);
  });
});
