import { describe, expect, test } from 'vitest';
import { changePlan, type PlanChange } from '#domain/plan/planChange.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import { planNews } from './planNews.ts';
import { library, planOf } from '../siteLibrary.fixture.ts';

const plan = planOf('sit-to-stand', 'bridge', 'seated-march');
const exerciseId = 'bridge';

const newsOf = (change: PlanChange, before: RoutinePlan = plan) =>
  planNews(before, changePlan(before, change), library);

describe('the news of a change', () => {
  test.each<[PlanChange, string]>([
    [{ type: 'remove', exerciseId }, 'Bridge is out of your routine.'],
    [{ type: 'swap', exerciseId, to: 'hinge-wall' }, 'Wall hip hinge is now in place of Bridge.'],
    [{ type: 'move', exerciseId, by: -1 }, 'Bridge now comes before Sit-to-stand.'],
    [{ type: 'move', exerciseId, by: 1 }, 'Seated march now comes before Bridge.'],
    [
      { type: 'dose', exerciseId, usual: { sets: 2, repetitions: 7, effort: 3 } },
      'Bridge: 2 sets of 7.',
    ],
    [{ type: 'item-note', exerciseId, note: 'Slowly.' }, 'Your note is kept.'],
    [{ type: 'note', note: 'With the radio on.' }, 'Your note is kept.'],
  ])('%o', (change, line) => {
    expect(newsOf(change)).toBe(line);
  });

  test('going back is news too', () => {
    const noted = changePlan(plan, { type: 'item-note', exerciseId, note: 'Slowly.' });
    expect(newsOf({ type: 'item-note', exerciseId, note: '' }, noted)).toBe('Your note is gone.');
    const more = changePlan(plan, {
      type: 'dose',
      exerciseId,
      usual: { sets: 2, repetitions: 7, effort: 3 },
    });
    expect(newsOf({ type: 'dose', exerciseId, usual: null }, more)).toBe(
      'Bridge: back to the suggested amount.',
    );
  });

  test('what others tell, and another plan, are no news here', () => {
    expect(newsOf({ type: 'add', exerciseId: 'walk-easy' })).toBe('');
    expect(newsOf({ type: 'rename', name: 'Garden' })).toBe('');
    expect(newsOf({ type: 'days', days: ['mo'] })).toBe('');
    const other = { ...planOf('sit-to-stand', 'seated-march'), name: 'Garden' };
    expect(planNews(plan, other, library)).toBe('');
    expect(planNews(plan, plan, library)).toBe('');
  });
});
