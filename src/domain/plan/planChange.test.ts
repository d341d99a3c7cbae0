import { describe, expect, test } from 'vitest';
import { libraryEntry } from '../routine/libraryEntry.fixture.ts';
import { nobody } from '../routine/madeUpPeople.fixture.ts';
import { changePlan, hasRoom, planFrom, type PlanChange } from './planChange.ts';
import { buildRoutine } from '../routine/routine.ts';
import {
  LONGEST_ITEM_NOTE,
  LONGEST_PLAN_NAME,
  LONGEST_PLAN_NOTE,
  MOST_PLAN_ITEMS,
  planOrigins,
  routinePlanSchema,
  type RoutinePlan,
} from './routinePlan.ts';

const usual = { sets: 2, repetitions: 8, effort: 4 };

const plan: RoutinePlan = {
  name: 'Up the stairs',
  goal: 'stairs',
  items: [
    { exerciseId: 'sit-to-stand', usual, note: 'Slowly.' },
    { exerciseId: 'bridge' },
    { exerciseId: 'walk-easy' },
  ],
  days: ['mo', 'th'],
  cue: 'kettle',
  note: 'After coffee.',
  madeOn: '2026-11-20',
  origin: 'own',
};

/** A plan of so many exercises. */
function planOf(count: number): RoutinePlan {
  const items = Array.from({ length: count }, (_, at) => ({ exerciseId: `move-${String(at)}` }));
  return { ...plan, items };
}

const idsAfter = (change: PlanChange, before = plan) =>
  changePlan(before, change).items.map(({ exerciseId }) => exerciseId);

describe('the plan of a new routine', () => {
  const routine = buildRoutine(nobody, [libraryEntry('bridge'), libraryEntry('clamshell')]);
  if (routine.kind === 'none') throw new Error(routine.why);
  const answers = { goal: 'walk', days: 3, cue: null, today: '2026-11-20' } as const;
  const made = planFrom({ ...routine, title: 'Walk further' }, answers);

  test('has its name, its exercises in order, the answers, and the amounts of the library', () => {
    expect(made).toEqual({
      name: 'Walk further',
      goal: 'walk',
      items: [{ exerciseId: 'bridge' }, { exerciseId: 'clamshell' }],
      days: ['mo', 'we', 'fr'],
      cue: null,
      madeOn: '2026-11-20',
      origin: 'builder',
    });
  });

  test('can be kept', () => {
    expect(routinePlanSchema.parse(made)).toEqual(made);
  });
});

describe('the exercises of a plan', () => {
  test('one is added at the end, with the amount of the library', () => {
    const added = changePlan(plan, { type: 'add', exerciseId: 'tandem-stand' });
    expect(added.items).toEqual([...plan.items, { exerciseId: 'tandem-stand' }]);
  });

  test('one is taken out, and the others stay as they are', () => {
    const { items } = changePlan(plan, { type: 'remove', exerciseId: 'bridge' });
    expect(items).toEqual([plan.items[0], plan.items[2]]);
  });

  test('another comes into the place of one, without its amount and its note', () => {
    const change = { type: 'swap', exerciseId: 'sit-to-stand', to: 'clamshell' } as const;
    expect(changePlan(plan, change).items).toEqual([
      { exerciseId: 'clamshell' },
      ...plan.items.slice(1),
    ]);
  });

  test.each([
    ['bridge', -1, ['bridge', 'sit-to-stand', 'walk-easy']],
    ['bridge', 1, ['sit-to-stand', 'walk-easy', 'bridge']],
    ['sit-to-stand', -1, ['sit-to-stand', 'bridge', 'walk-easy']],
    ['walk-easy', 1, ['sit-to-stand', 'bridge', 'walk-easy']],
    ['unknown', 1, ['sit-to-stand', 'bridge', 'walk-easy']],
  ] as const)('%s moved by %i', (exerciseId, by, expected) => {
    expect(idsAfter({ type: 'move', exerciseId, by })).toEqual(expected);
  });

  test('one that moves takes its amount and its note along', () => {
    const { items } = changePlan(plan, { type: 'move', exerciseId: 'sit-to-stand', by: 1 });
    expect(items[1]).toEqual(plan.items[0]);
  });

  test('an amount of one’s own is kept with the note, and can be taken back', () => {
    const more = { sets: 1, repetitions: 10, effort: 3 };
    const change = { type: 'dose', exerciseId: 'sit-to-stand' } as const;
    const changed = changePlan(plan, { ...change, usual: more });
    expect(changed.items[0]).toEqual({
      exerciseId: 'sit-to-stand',
      usual: more,
      note: 'Slowly.',
    });
    expect(changePlan(changed, { ...change, usual: null }).items[0]).toEqual({
      exerciseId: 'sit-to-stand',
      note: 'Slowly.',
    });
  });
});

describe('the words of a plan', () => {
  test('a note on an exercise is kept on one line, beside its amount', () => {
    const change = { type: 'item-note', exerciseId: 'sit-to-stand' } as const;
    const { items } = changePlan(plan, { ...change, note: '  Mind \n the  cat. ' });
    expect(items[0]).toEqual({ exerciseId: 'sit-to-stand', usual, note: 'Mind the cat.' });
  });

  test('an empty note takes the note away', () => {
    const change = { type: 'item-note', exerciseId: 'sit-to-stand', note: ' \n' } as const;
    expect(changePlan(plan, change).items[0]).toEqual({ exerciseId: 'sit-to-stand', usual });
    expect(changePlan(plan, { type: 'note', note: '' }).note).toBeUndefined();
  });

  test('a note on the plan and a new name are kept on one line', () => {
    expect(changePlan(plan, { type: 'note', note: ' Before\ttea. ' }).note).toBe('Before tea.');
    expect(changePlan(plan, { type: 'rename', name: ' For  the trip ' }).name).toBe('For the trip');
  });

  test.each([
    ['name', { type: 'rename', name: 'x'.repeat(LONGEST_PLAN_NAME) }],
    ['note', { type: 'note', note: 'x'.repeat(LONGEST_PLAN_NOTE) }],
    ['items', { type: 'item-note', exerciseId: 'bridge', note: 'x'.repeat(LONGEST_ITEM_NOTE) }],
  ] as const)('the longest %s is taken', (key, change) => {
    expect(changePlan(plan, change)[key]).not.toEqual(plan[key]);
  });
});

test('days and the cue are changed, and can be left open', () => {
  expect(changePlan(plan, { type: 'days', days: ['tu'] }).days).toEqual(['tu']);
  expect(changePlan(plan, { type: 'days', days: [] }).days).toEqual([]);
  expect(changePlan(plan, { type: 'cue', cue: 'bedtime' }).cue).toBe('bedtime');
  expect(changePlan(plan, { type: 'cue', cue: null }).cue).toBeNull();
});

describe('a change that would break the plan gives the same plan back:', () => {
  const full = planOf(MOST_PLAN_ITEMS);
  const refused: [string, PlanChange, RoutinePlan?][] = [
    ['one exercise too many', { type: 'add', exerciseId: 'bridge' }, full],
    ['one exercise twice', { type: 'add', exerciseId: 'bridge' }],
    ['a swap to one that is there', { type: 'swap', exerciseId: 'bridge', to: 'walk-easy' }],
    ['none left', { type: 'remove', exerciseId: 'move-0' }, planOf(1)],
    ['an id that is none', { type: 'add', exerciseId: '<b>' }],
    ['no name', { type: 'rename', name: '  ' }],
    ['a name too long', { type: 'rename', name: 'x'.repeat(LONGEST_PLAN_NAME + 1) }],
    ['a note too long', { type: 'note', note: 'x'.repeat(LONGEST_PLAN_NOTE + 1) }],
    [
      'a note on an exercise too long',
      { type: 'item-note', exerciseId: 'bridge', note: 'x'.repeat(LONGEST_ITEM_NOTE + 1) },
    ],
    ['a mark that turns the writing round', { type: 'rename', name: 'A\u202Eb' }],
    ['a day twice', { type: 'days', days: ['mo', 'mo'] }],
    [
      'an amount out of all bounds',
      { type: 'dose', exerciseId: 'bridge', usual: { sets: 9, effort: 9 } },
    ],
  ];

  test.each(refused)('%s', (_, change, before = plan) => {
    expect(changePlan(before, change)).toBe(before);
  });

  test('but the last change that fits is made', () => {
    expect(idsAfter({ type: 'add', exerciseId: 'bridge' }, planOf(MOST_PLAN_ITEMS - 1))).toContain(
      'bridge',
    );
    expect(idsAfter({ type: 'remove', exerciseId: 'move-0' }, planOf(2))).toEqual(['move-1']);
  });
});

describe('whose plan it is', () => {
  const built: RoutinePlan = { ...plan, origin: 'builder' };
  const changes: [PlanChange, RoutinePlan['origin']][] = [
    [{ type: 'days', days: ['tu'] }, 'builder'],
    [{ type: 'cue', cue: null }, 'builder'],
    [{ type: 'add', exerciseId: 'clamshell' }, 'own'],
    [{ type: 'remove', exerciseId: 'bridge' }, 'own'],
    [{ type: 'swap', exerciseId: 'bridge', to: 'clamshell' }, 'own'],
    [{ type: 'move', exerciseId: 'bridge', by: 1 }, 'own'],
    [{ type: 'dose', exerciseId: 'bridge', usual }, 'own'],
    [{ type: 'item-note', exerciseId: 'bridge', note: 'Hm.' }, 'own'],
    [{ type: 'note', note: 'Hm.' }, 'own'],
    [{ type: 'rename', name: 'Mine' }, 'own'],
  ];

  test.each(changes)('the builder’s plan after $type is $1', (change, origin) => {
    expect(changePlan(built, change).origin).toBe(origin);
  });

  test.each(planOrigins.filter((origin) => origin !== 'builder'))(
    'a plan that is %s stays so',
    (origin) => {
      for (const [change] of changes) {
        expect(changePlan({ ...plan, origin }, change).origin).toBe(origin);
      }
    },
  );
});

test('there is room up to the most exercises of a plan', () => {
  expect(hasRoom(planOf(MOST_PLAN_ITEMS - 1))).toBe(true);
  expect(hasRoom(planOf(MOST_PLAN_ITEMS))).toBe(false);
});
