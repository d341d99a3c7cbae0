import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exerciseSchema } from '../exercise/exercise.ts';
import { libraryEntry } from '../routine/libraryEntry.fixture.ts';
import { nobody } from '../routine/madeUpPeople.fixture.ts';
import { changePlan } from './planChange.ts';
import { addableTo, choicesFor, nearness } from './planChoices.ts';
import { routineLibraryEntry, type RoutineLibraryEntry } from '../routine/routineLibrary.ts';
import type { RoutinePlan } from './routinePlan.ts';
import { personOf, type RoutineWishes } from '../routine/routineWishes.ts';

const folder = 'src/content/exercises';
const realLibrary = readdirSync(folder).map((file) => {
  const exercise = exerciseSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8')));
  return routineLibraryEntry({ ...exercise, id: file.replace('.yaml', '') });
});

const madeOn = '2026-11-20';
const thirteenDaysOn = '2026-12-03';
const fourteenDaysOn = '2026-12-04';

function planOf(...ids: string[]): RoutinePlan {
  const items = ids.map((exerciseId) => ({ exerciseId }));
  return { name: 'Mine', goal: null, items, days: [], cue: null, madeOn, origin: 'own' };
}

const personWith = (wishes: Partial<RoutineWishes> = {}) => personOf({ ...nobody, ...wishes });

/** Three rungs of one ladder: the first two are within the starting level. */
const ladder = [
  libraryEntry('low', { harder: 'middle', regions: ['knee'] }),
  libraryEntry('middle', { level: 2, easier: 'low', harder: 'high', regions: ['hip'] }),
  libraryEntry('high', { level: 3, easier: 'middle', regions: ['shoulder'] }),
];

interface Asking {
  readonly wishes?: Partial<RoutineWishes>;
  readonly plan?: RoutinePlan;
  readonly library?: readonly RoutineLibraryEntry[];
  readonly today?: string;
}

function choices(id: string, { wishes, plan, library = ladder, today = madeOn }: Asking = {}) {
  return choicesFor(id, plan ?? planOf(id), personWith(wishes), library, today);
}

describe('how near another exercise comes to the job of one', () => {
  const one = libraryEntry('one', { sameJob: ['named'], easier: 'below', harder: 'above' });
  const far = { elements: ['mobility'], regions: ['neck'] } as const;

  test.each([
    ['named as the same job', libraryEntry('named', far), 0],
    ['that names it as the same job', libraryEntry('other', { ...far, sameJob: ['one'] }), 0],
    ['the rung below', libraryEntry('below', far), 1],
    ['the rung above', libraryEntry('above', far), 1],
    ['that calls it easier', libraryEntry('other', { ...far, easier: 'one' }), 1],
    ['that calls it harder', libraryEntry('other', { ...far, harder: 'one' }), 1],
    ['for the same part with the same main aim', libraryEntry('other'), 2],
    ['for the same part with another aim', libraryEntry('other', { elements: ['balance'] }), null],
    ['for another part with the same aim', libraryEntry('other', { regions: ['neck'] }), null],
    [
      'whose second aim is the same',
      libraryEntry('other', { elements: ['balance', 'strength'] }),
      null,
    ],
  ])('%s', (_, other, near) => {
    expect(nearness(one, other)).toBe(near);
    expect(nearness(other, one)).toBe(near);
  });
});

describe('others for the same job', () => {
  const one = libraryEntry('one', { sameJob: ['named'], harder: 'rung' });
  const others = [
    libraryEntry('b-part'),
    libraryEntry('a-part'),
    libraryEntry('liked', { things: ['music'] }),
    libraryEntry('a-higher', { level: 2 }),
    libraryEntry('rung', { regions: ['hip'], easier: 'one' }),
    libraryEntry('named', { regions: ['neck'] }),
    libraryEntry('elsewhere', { regions: ['neck'] }),
  ];
  const library = [one, ...others];

  test('come nearest first, then what is liked, then the lower level, then by name', () => {
    expect(choices('one', { library, wishes: { likes: ['music'] } }).swaps).toEqual([
      'named',
      'rung',
      'liked',
      'a-part',
      'b-part',
      'a-higher',
    ]);
  });

  test('are the same in whatever order the library comes', () => {
    const asked = { library: library.toReversed(), wishes: { likes: ['music'] } } as const;
    expect(choices('one', asked).swaps).toEqual(choices('one', { ...asked, library }).swaps);
  });

  test('are six at most', () => {
    const many = Array.from({ length: 9 }, (_, at) => libraryEntry(`other-${String(at)}`));
    expect(choices('one', { library: [one, ...many] }).swaps).toHaveLength(6);
  });

  test('leave out what is in the plan, and the exercise itself', () => {
    const { swaps } = choices('one', { library, plan: planOf('one', 'named', 'a-part') });
    expect(swaps).toEqual(['rung', 'b-part', 'liked', 'a-higher']);
  });

  test('leave out what a gate, a caution or the starting level shuts', () => {
    const shut = [
      libraryEntry('kneeling', { abilities: ['kneel'] }),
      libraryEntry('caution', {
        cautions: [{ flag: 'spine-fragile', action: 'avoid', say: 'Not now.' }],
      }),
      libraryEntry('too-high', { level: 3 }),
      libraryEntry('in-water', { settings: ['water'] }),
      libraryEntry('on-a-bike', { things: ['exercise-bike'] }),
      libraryEntry('open'),
    ];
    const wishes = { cannot: ['kneel'], safety: ['S30'] } as const;
    expect(choices('one', { library: [one, ...shut], wishes }).swaps).toEqual(['open']);
    expect(choices('one', { library: [one, ...shut] }).swaps).toEqual([
      'caution',
      'kneeling',
      'open',
    ]);
  });
});

describe('easier and harder', () => {
  test('are the rungs beside it', () => {
    expect(choices('low')).toMatchObject({ easier: null, harder: 'middle', later: null });
    expect(choices('middle')).toMatchObject({ easier: 'low' });
  });

  test('past the starting level, harder is offered after two weeks with the plan, and says when', () => {
    const later = { exerciseId: 'high', from: fourteenDaysOn };
    expect(choices('middle')).toMatchObject({ harder: null, later });
    expect(choices('middle', { today: thirteenDaysOn })).toMatchObject({ harder: null, later });
    expect(choices('middle', { today: fourteenDaysOn })).toMatchObject({
      harder: 'high',
      later: null,
    });
  });

  test('who starts at level 1 waits for level 2 too', () => {
    const wishes = { signs: ['high-pain'] } as const;
    expect(choices('low', { wishes })).toMatchObject({
      harder: null,
      later: { exerciseId: 'middle', from: fourteenDaysOn },
    });
  });

  test('a lower rung of what somebody grew into is always there', () => {
    expect(choices('high', { wishes: { signs: ['high-pain'] } }).easier).toBe('middle');
  });

  test('nothing harder comes in a flare-up, not later either', () => {
    const flare = { wishes: { signs: ['flare'] }, today: fourteenDaysOn } as const;
    const easy = ladder.map((entry) => ({ ...entry, elements: ['mobility' as const] }));
    const asked = { ...flare, library: easy };
    expect(choices('low', asked)).toMatchObject({ harder: null, later: null });
    expect(choices('low', { ...asked, today: madeOn }).later).toBeNull();
  });

  test('a rung in the plan is not offered again', () => {
    const plan = planOf('low', 'middle');
    expect(choices('low', { plan })).toMatchObject({ harder: null, later: null });
    expect(choices('middle', { plan }).easier).toBeNull();
  });

  test('a rung that a gate or a flag shuts is not offered, now or later', () => {
    const shut = ladder.map((entry) => ({ ...entry, abilities: ['kneel' as const] }));
    const wishes = { cannot: ['kneel'] } as const;
    for (const today of [madeOn, fourteenDaysOn]) {
      expect(choices('middle', { library: shut, wishes, today })).toEqual({
        swaps: [],
        easier: null,
        harder: null,
        later: null,
      });
    }
  });

  test('a rung that the library has not got is not offered', () => {
    expect(choices('low', { library: ladder.slice(0, 1) }).harder).toBeNull();
  });

  test('an exercise that the library has not got can be changed into nothing', () => {
    expect(choices('unknown')).toEqual({ swaps: [], easier: null, harder: null, later: null });
  });
});

describe('what can be added', () => {
  test('is open today, at the starting level, and not in the plan yet', () => {
    const ids = (wishes: Partial<RoutineWishes>) =>
      addableTo(planOf('low'), personWith(wishes), ladder).map(({ id }) => id);
    expect(ids({})).toEqual(['middle']);
    expect(ids({ signs: ['little-active'] })).toEqual([]);
    expect(ids({ settings: ['floor'] })).toEqual([]);
  });
});

describe('what was once wrong', () => {
  test('after two weeks, one rung is offered, not the whole ladder on one day (P9)', () => {
    const asked = { wishes: { signs: ['low-confidence'] }, today: fourteenDaysOn } as const;
    const to = choices('low', asked).harder ?? '';
    const plan = changePlan(planOf('low'), { type: 'swap', exerciseId: 'low', to });
    expect(choices(to, { ...asked, plan }).harder).toBeNull();
  });

  test('in a flare-up, only level 1 is offered as easier (P2)', () => {
    const wishes = { signs: ['flare'] } as const;
    expect(choices('childs-pose-rock', { library: realLibrary, wishes }).easier).toBeNull();
  });

  test('while a routine is shut, nothing is offered (P0, P1)', () => {
    const person = personWith({ safety: ['S41'], hasAsked: true });
    const plan = planOf('tandem-stand');
    expect(addableTo(plan, person, realLibrary)).toEqual([]);
  });
});
