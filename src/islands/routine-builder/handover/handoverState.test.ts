import { describe, expect, test } from 'vitest';
import type { PlanChange } from '#domain/plan/planChange.ts';
import { routinePlanSchema } from '#domain/plan/routinePlan.ts';
import { changeHandover, isFull, nothingChosen, type HandoverState } from './handoverState.ts';

const today = '2026-11-20';
const after = (changes: readonly PlanChange[], start: HandoverState = nothingChosen) =>
  changes.reduce((state, change) => changeHandover(state, { change, today }), start);
const add = (exerciseId: string): PlanChange => ({ type: 'add', exerciseId });
const remove = (exerciseId: string): PlanChange => ({ type: 'remove', exerciseId });
const ids = ({ plan }: HandoverState) => plan?.items.map(({ exerciseId }) => exerciseId);

describe('the first exercise', () => {
  test('begins a plan of a clinician, made today, that can be handed over as it is', () => {
    const { plan } = after([add('bridge')]);
    expect(plan).toEqual({
      name: 'Exercises for you',
      goal: null,
      items: [{ exerciseId: 'bridge' }],
      days: [],
      cue: null,
      madeOn: today,
      origin: 'clinician',
    });
    expect(routinePlanSchema.safeParse(plan).success).toBe(true);
  });

  test('comes before anything else', () => {
    const change: PlanChange = { type: 'rename', name: 'Knees' };
    expect(after([change, remove('bridge')])).toBe(nothingChosen);
  });
});

describe('picking', () => {
  const four = after(['bridge', 'sit-to-stand', 'seated-march', 'walk-easy'].map(add));

  test('ends at four', () => {
    expect(isFull(four)).toBe(true);
    expect(changeHandover(four, { change: add('slow-breathing'), today })).toBe(four);
    const three = after([remove('bridge')], four);
    expect(isFull(three)).toBe(false);
    expect(ids(after([add('slow-breathing')], three))).toContain('slow-breathing');
  });

  test('does not take an exercise twice', () => {
    expect(ids(after([add('bridge'), add('bridge')]))).toEqual(['bridge']);
  });

  test('keeps whose plan it is, whatever is changed', () => {
    const state = after(
      [
        { type: 'dose', exerciseId: 'bridge', usual: { sets: 2, repetitions: 12, effort: 4 } },
        { type: 'days', days: ['mo'] },
        { type: 'move', exerciseId: 'bridge', by: 1 },
      ],
      four,
    );
    expect(state.plan?.origin).toBe('clinician');
    expect(ids(state)?.slice(0, 2)).toEqual(['sit-to-stand', 'bridge']);
  });
});

describe('without the last exercise', () => {
  const named = after([
    add('bridge'),
    { type: 'rename', name: 'For the stairs' },
    { type: 'days', days: ['mo', 'th'] },
    { type: 'note', note: 'Start on Monday.' },
    { type: 'item-note', exerciseId: 'bridge', note: 'Slowly.' },
  ]);

  test('there is no plan', () => {
    expect(after([remove('bridge')], named).plan).toBeNull();
    expect(after([remove('walk-easy')], named).plan?.items).toHaveLength(1);
  });

  test('name, days and note come back with the next one, and nothing of the last one', () => {
    expect(after([remove('bridge'), add('walk-easy')], named).plan).toMatchObject({
      name: 'For the stairs',
      days: ['mo', 'th'],
      note: 'Start on Monday.',
      items: [{ exerciseId: 'walk-easy' }],
    });
    expect(after([remove('bridge'), add('bridge')], named).plan?.items).toEqual([
      { exerciseId: 'bridge' },
    ]);
  });
});

test('a name without words is the usual name again', () => {
  const state = after([add('bridge'), { type: 'rename', name: 'Knees' }]);
  expect(state.plan?.name).toBe('Knees');
  expect(after([{ type: 'rename', name: ' ' }], state).plan?.name).toBe('Exercises for you');
});
