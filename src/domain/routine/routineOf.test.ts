import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exerciseSchema } from '../exercise/exercise.ts';
import { nobody } from './madeUpPeople.fixture.ts';
import { planFrom } from '../plan/planChange.ts';
import { buildRoutine, routineOf, type Routine } from './routine.ts';
import { routineLibraryEntry } from './routineLibrary.ts';
import type { PlanItem, RoutinePlan } from '../plan/routinePlan.ts';
import type { RoutineWishes } from './routineWishes.ts';

const folder = 'src/content/exercises';
const library = readdirSync(folder).map((file) => {
  const exercise = exerciseSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8')));
  return routineLibraryEntry({ ...exercise, id: file.replace('.yaml', '') });
});

type Plan = Partial<RoutinePlan>;

const plan: RoutinePlan = {
  name: 'From the clinic',
  goal: 'chair',
  items: [{ exerciseId: 'sit-to-stand' }, { exerciseId: 'bridge' }, { exerciseId: 'walk-easy' }],
  days: ['mo', 'th'],
  cue: null,
  madeOn: '2026-11-20',
  origin: 'clinician',
};

const resultFor = (wishes: Partial<RoutineWishes> = {}, changes: Plan = {}) =>
  routineOf({ ...plan, ...changes }, { ...nobody, ...wishes }, library);

function routineFor(wishes: Partial<RoutineWishes> = {}, changes: Plan = {}): Routine {
  const result = resultFor(wishes, changes);
  if (result.kind === 'none') throw new Error(result.why);
  return result;
}

function itemFor(item: PlanItem, wishes: Partial<RoutineWishes> = {}) {
  const [found] = routineFor(wishes, { items: [item] }).items;
  if (found === undefined) throw new Error(`${item.exerciseId} is not in the library.`);
  return found;
}

const entryOf = (id: string) => library.find((entry) => entry.id === id);

describe('a plan as a routine', () => {
  test('keeps its name and its order, whatever order has fewer ups', () => {
    const routine = routineFor();
    expect(routine.title).toBe('From the clinic');
    expect(routine.items.map(({ exerciseId }) => exerciseId)).toEqual([
      'sit-to-stand',
      'bridge',
      'walk-easy',
    ]);
    expect(routine.transfers.line).toBe('Floor: 0 times. You get up once.');
  });

  test('tells the reasons for its own goal, not for the one that was asked for last', () => {
    expect(itemFor({ exerciseId: 'sit-to-stand' }, { goal: 'walk' }).reasons).toEqual([
      'Getting out of a chair is this very push.',
    ]);
  });

  test('adds up the minutes of what fits today', () => {
    const minutes = plan.items.map(({ exerciseId }) => entryOf(exerciseId)?.minutes ?? 0);
    const sum = minutes.reduce((before, some) => before + some, 0);
    expect(routineFor().minutes).toBe(sum);
    const withoutBridge = routineFor({ cannot: ['lie-flat'] });
    expect(withoutBridge.minutes).toBe(sum - (entryOf('bridge')?.minutes ?? 0));
    expect(withoutBridge.items).toHaveLength(3);
    expect(withoutBridge.transfers.line).toBe('Floor: 0 times. You get up once.');
  });

  test('leaves out what the library has not got, and keeps the rest', () => {
    const items = [{ exerciseId: 'gone' }, ...plan.items];
    expect(routineFor({}, { items }).items).toEqual(routineFor().items);
  });

  test('of the builder is the routine that was built', () => {
    const wishes: RoutineWishes = { ...nobody, goal: 'stairs', regions: ['knee'] };
    const built = buildRoutine(wishes, library);
    if (built.kind === 'none') throw new Error(built.why);
    const kept = planFrom(built, { goal: 'stairs', days: 3, cue: null, today: '2026-11-20' });
    expect(routineOf(kept, wishes, library)).toEqual(built);
  });
});

describe('an exercise of a plan', () => {
  const usual = { sets: 3, repetitions: 3, effort: 3 };

  test('has its own amounts, and the other days around them', () => {
    const own = entryOf('sit-to-stand')?.doses;
    expect(itemFor({ exerciseId: 'sit-to-stand' }).doses).toEqual(own);
    const { doses } = itemFor({ exerciseId: 'sit-to-stand', usual });
    expect(doses.usual).toEqual(usual);
    expect(doses.ceiling.sets).toBe(Math.max(3, own?.ceiling.sets ?? 0));
  });

  test('is capped by flags, even where the plan asks for more', () => {
    const hard = { sets: 1, holdSeconds: 40, effort: 8 };
    const item = itemFor({ exerciseId: 'tandem-stand', usual: hard }, { safety: ['S24'] });
    expect(item.doses.usual).toEqual({ sets: 1, holdSeconds: 10, effort: 4 });
    expect(item.doses.ceiling).toMatchObject({ holdSeconds: 10, effort: 4 });
  });

  test('has its note, or none', () => {
    expect(itemFor({ exerciseId: 'bridge', note: 'On the left first.' }).note).toBe(
      'On the left first.',
    );
    expect(itemFor({ exerciseId: 'bridge' }).note).toBeNull();
  });

  test('tells what keeps it out today', () => {
    const barriers = (id: string, wishes: Partial<RoutineWishes>) =>
      itemFor({ exerciseId: id }, wishes).barriers.map(({ because }) => because);
    expect(barriers('bridge', {})).toEqual([]);
    expect(barriers('bridge', { cannot: ['lie-flat'] })).toEqual([
      'Left out because it needs lying flat.',
    ]);
    expect(barriers('walk-easy', { safety: ['S44a'] })).toEqual([
      'Left out because you may be unsteady, and it has nothing to hold on to.',
    ]);
    expect(barriers('bridge', { signs: ['flare'] })).toEqual([
      'Not on easy days. It can come back when the flare-up is over.',
    ]);
  });

  test('is not kept out by the level of a first day: somebody grew into it', () => {
    expect(itemFor({ exerciseId: 'single-leg-stand' }, { signs: ['high-pain'] }).barriers).toEqual(
      [],
    );
  });

  test('says what to take care of', () => {
    const { care } = itemFor({ exerciseId: 'tandem-stand' }, { safety: ['S44a'] });
    expect(care.join(' ')).toContain('worktop');
  });

  test('says when it asks for more than our good day, and only then', () => {
    const more = /more than the most that we suggest/;
    const careWith = (sets: number) =>
      itemFor({ exerciseId: 'bridge', usual: { ...usual, sets } }).care.join(' ');
    const most = entryOf('bridge')?.doses.ceiling.sets ?? 0;
    expect(careWith(most)).not.toMatch(more);
    expect(careWith(most + 1)).toMatch(more);
    expect(itemFor({ exerciseId: 'bridge' }).care.join(' ')).not.toMatch(more);
  });
});

describe('a safety answer shuts every plan:', () => {
  test.each([
    ['emergency', ['S01a'], false],
    ['same day', ['S10'], true],
    ['ask', ['S17'], false],
    ['crashes after effort', ['S41'], true],
    ['under 18', ['S47'], true],
  ] as const)('%s', (_, safety, hasAsked) => {
    const result = resultFor({ safety, hasAsked });
    expect(result.kind).toBe('none');
    expect(result).not.toHaveProperty('items');
  });

  test('what a clinician agreed to is open again', () => {
    expect(resultFor({ safety: ['S17'], hasAsked: true }).kind).toBe('routine');
  });
});

test('a flare-up begins with the bad day', () => {
  expect(routineFor({ signs: ['flare'] }).day).toBe('flare');
  expect(routineFor().day).toBe('usual');
});

test('what stands in the plan is not told as left out', () => {
  const { leftOut } = routineFor({ cannot: ['lie-flat'], regions: ['hip'] });
  expect(leftOut.map(({ exerciseId }) => exerciseId)).not.toContain('bridge');
});

describe('what was once wrong', () => {
  const handed = { goal: 'walk', items: [{ exerciseId: 'goblet-sit-to-stand' }] } as const;
  const notesOf = (wishes: Partial<RoutineWishes>) =>
    routineFor(wishes, { ...handed, items: [...handed.items] }).notes.join(' ');

  test('a plan of which the library has nothing is no routine, with the reason', () => {
    expect(resultFor({}, { items: [{ exerciseId: 'gone' }] }).kind).toBe('none');
  });

  test('a plan that somebody made is not told as all that fits', () => {
    expect(notesOf({})).not.toContain('fits what you told us');
  });

  test('nothing is said to be shut that is open: the goal', () => {
    expect(notesOf({})).not.toContain('Nothing for “Walk further” is open');
  });

  test('nothing is said to be shut that is open: the sore part', () => {
    expect(notesOf({ regions: ['neck'] })).not.toContain('Nothing for the part you marked');
  });

  test('a plan above the first step is not told as a start at the first step', () => {
    expect(notesOf({ signs: ['high-pain'] })).not.toContain('You start at the first step');
  });

  test('what a flag caps is not told as more than a good day', () => {
    const most = entryOf('bridge')?.doses.ceiling;
    if (most === undefined) throw new Error('There is no bridge.');
    const item = itemFor(
      { exerciseId: 'bridge', usual: { ...most, effort: 8 } },
      { safety: ['S24'] },
    );
    expect(item.care.join(' ')).not.toContain('more than the most that we suggest');
  });

  test('in a flare-up, what is above level 1 does not fit (P2)', () => {
    const item = itemFor({ exerciseId: 'childs-pose-rock' }, { signs: ['flare'] });
    expect(item.barriers).not.toEqual([]);
  });

  test('a short walk in a flare-up is 30 to 50 % of the person’s own usual (P2)', () => {
    const usual = { sets: 1, minutes: 3, effort: 2 };
    const { doses } = itemFor({ exerciseId: 'walk-easy', usual }, { signs: ['flare'] });
    expect(doses.flare?.minutes).toBeLessThanOrEqual(1.5);
  });
});
