import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { abilities } from '../body/ability.ts';
import { exerciseSchema } from '../exercise/exercise.ts';
import { libraryEntry } from './libraryEntry.fixture.ts';
import { nobody } from './madeUpPeople.fixture.ts';
import { buildRoutine, type Routine } from './routine.ts';
import { routineLibraryEntry } from './routineLibrary.ts';
import type { RoutineWishes } from './routineWishes.ts';

const folder = 'src/content/exercises';
const library = readdirSync(folder).map((file) => {
  const exercise = exerciseSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8')));
  return routineLibraryEntry({ ...exercise, id: file.replace('.yaml', '') });
});

const build = (wishes: Partial<RoutineWishes>) => buildRoutine({ ...nobody, ...wishes }, library);

function routineFor(wishes: Partial<RoutineWishes>): Routine {
  const result = build(wishes);
  if (result.kind === 'none') throw new Error(result.why);
  return result;
}

const idsFor = (wishes: Partial<RoutineWishes>) =>
  routineFor(wishes).items.map(({ exerciseId }) => exerciseId);

const leftOut = (wishes: Partial<RoutineWishes>, id: string) =>
  routineFor(wishes).leftOut.find(({ exerciseId }) => exerciseId === id);

test('the library of the site is loaded', () => {
  expect(library.length).toBeGreaterThanOrEqual(72);
});

describe('what is chosen', () => {
  test('three exercises by default', () => {
    expect(idsFor({})).toHaveLength(3);
  });

  test('the highest open rung of the goal, the sore part, and another element', () => {
    expect(idsFor({ goal: 'chair', regions: ['knee'] })).toEqual([
      'sit-to-stand',
      'seated-knee-extension',
      'weight-shift-standing',
    ]);
  });

  test.each(['little-active', 'low-confidence', 'high-pain'] as const)(
    'a start at the first rung with the sign %s, with the reason',
    (sign) => {
      const routine = routineFor({ goal: 'chair', signs: [sign] });
      expect(routine.level).toBe(1);
      expect(routine.items.map(({ exerciseId }) => exerciseId)).toContain('sit-to-stand-raised');
      expect(routine.notes[0]).toMatch(/^You start at the first step, because you/);
    },
  );

  test('a start at the first rung when somebody had to be asked first', () => {
    expect(routineFor({ goal: 'chair', safety: ['S17'], hasAsked: true }).level).toBe(1);
  });

  test('balance before the goal, for those who have fallen', () => {
    expect(idsFor({ goal: 'steady', safety: ['S44a'] })[0]).toBe('tandem-stand');
  });

  test('balance before the goal with falls, where that costs no getting up', () => {
    const some = [
      libraryEntry('sit-to-stand'),
      libraryEntry('balance', { elements: ['balance'], postures: ['chair', 'feet'] }),
    ];
    const order = (safety: string[]) => {
      const result = buildRoutine({ ...nobody, goal: 'chair', safety }, some);
      return result.kind === 'none' ? [] : result.items.map(({ exerciseId }) => exerciseId);
    };
    expect(order(['S44a'])).toEqual(['balance', 'sit-to-stand']);
    expect(order([])).toEqual(['sit-to-stand', 'balance']);
  });

  test('only easy moves, rest and short walks in a flare-up, at the amounts for a bad day', () => {
    const routine = routineFor({ goal: 'chair', regions: ['knee', 'hip'], signs: ['flare'] });
    expect(routine.day).toBe('flare');
    expect(routine.items.map(({ exerciseId }) => exerciseId)).not.toContain('sit-to-stand-raised');
    expect(routine.items.every(({ doses }) => doses.flare !== null)).toBe(true);
    expect(routine.notes.join(' ')).toContain('up to 7 days');
  });

  test('fewer than three, with a word on it, when the minutes are short', () => {
    const routine = routineFor({ goal: 'walk', regions: ['shoulder'], minutes: 5 });
    expect(routine.items.length).toBeLessThan(3);
    expect(routine.notes.join(' ')).toMatch(/fits? what you told us and your 5 minutes/);
  });

  test('something for a person who can do none of the ten things', () => {
    expect(idsFor({ cannot: [...abilities], regions: ['low-back-core'] })).toHaveLength(3);
  });

  test('a word on it when nothing for the sore part is open', () => {
    const withoutHands = library.filter(({ regions }) => !regions.includes('hand-wrist'));
    const result = buildRoutine({ ...nobody, regions: ['hand-wrist'] }, withoutHands);
    const notes = result.kind === 'routine' ? result.notes : [];
    expect(notes.join(' ')).toContain('Nothing for the part you marked is open to you today');
  });
});

describe('where, with what, and in which way', () => {
  test('only what can be done at a chosen place', () => {
    const inBed = idsFor({ settings: ['bed'] });
    expect(inBed).toHaveLength(3);
    for (const id of inBed) {
      expect(library.find((entry) => entry.id === id)?.settings).toContain('bed');
    }
    const left = leftOut({ settings: ['bed'], goal: 'walk' }, 'walk-easy');
    expect(left?.reason).toBe('Left out because it is done outdoors or standing.');
  });

  test('water only when it was ticked', () => {
    expect(idsFor({ regions: ['knee'], likes: ['water'] })).not.toContain('water-walk');
    expect(idsFor({ settings: ['water'] })).toEqual(['water-walk']);
  });

  test('a bike only for those who have one', () => {
    const wishes = { wished: ['cycle-gentle'] };
    expect(leftOut(wishes, 'cycle-gentle')?.reason).toBe(
      'Left out because it needs an exercise bike or pedals.',
    );
    expect(idsFor({ ...wishes, things: ['exercise-bike'] })).toContain('cycle-gentle');
  });

  test('a reason, when nothing can be done at the chosen place', () => {
    const result = build({ settings: ['water'], safety: ['S55'] });
    expect(result).toMatchObject({ kind: 'none' });
    expect(result.kind === 'none' && result.why).toContain('Nothing in our library fits');
  });

  test('easy movement and balance first, without strength and endurance', () => {
    const kinds = (style: RoutineWishes['style']) =>
      idsFor({ goal: 'chair', style }).map(
        (id) => library.find((entry) => entry.id === id)?.elements[0],
      );
    expect(kinds('mixed')).toContain('strength');
    expect(kinds('easy-first')).not.toContain('strength');
    expect(kinds('easy-first')).not.toContain('endurance');
  });

  test('what people like, where it does as well', () => {
    const wishes = { goal: 'carry' } as const;
    expect(idsFor(wishes)).toContain('weight-shift-standing');
    expect(idsFor({ ...wishes, likes: ['calm'] })).toContain('tai-chi-weight-shift');
    expect(idsFor({ ...wishes, likes: ['calm'] })).not.toContain('weight-shift-standing');
  });

  test('the days of the week change nothing of what is done', () => {
    expect(build({ days: 7 })).toEqual(build({ days: 2 }));
  });
});

describe('an exercise of one’s own choice', () => {
  test('comes into the routine with two others beside it, and says that it was chosen', () => {
    const routine = routineFor({ goal: 'chair', wished: ['bridge'] });
    expect(routine.items).toHaveLength(3);
    const bridge = routine.items.find(({ exerciseId }) => exerciseId === 'bridge');
    expect(bridge?.reasons[0]).toBe('You chose this one.');
  });

  test('makes a routine of four at most, and nothing is added to four', () => {
    const wished = ['bridge', 'seated-march', 'neck-turn-sitting', 'slow-breathing'];
    expect(idsFor({ wished }).toSorted()).toEqual(wished.toSorted());
  });

  test('is left out with the reason when the body cannot do it, and something does the same job', () => {
    const wishes = { wished: ['cat-cow-kneeling'], cannot: ['kneel' as const] };
    expect(idsFor(wishes)).not.toContain('cat-cow-kneeling');
    const left = leftOut(wishes, 'cat-cow-kneeling');
    expect(left?.reason).toBe('Left out because it needs kneeling.');
    expect(left?.instead?.exerciseId).toBe('cat-cow-seated');
  });

  test('does not get past the safety check, a flag or the starting level', () => {
    expect(build({ wished: ['bridge'], safety: ['S01a'] }).kind).toBe('none');
    expect(idsFor({ wished: ['single-leg-calf-raise'] })).not.toContain('single-leg-calf-raise');
    expect(leftOut({ wished: ['single-leg-calf-raise'] }, 'single-leg-calf-raise')?.reason).toBe(
      'A later step. You start lower down.',
    );
  });
});

describe('reasons', () => {
  test('tell of the goal and of the sore part', () => {
    const [first] = routineFor({ goal: 'chair', regions: ['hip', 'knee'] }).items;
    expect(first?.reasons).toEqual([
      'Getting out of a chair is this very push.',
      'You marked your hip and knee. This is a gentle start for that part.',
    ]);
  });

  test('an exercise without kneeling stands in for one that is left out for kneeling', () => {
    expect(leftOut({ regions: ['low-back-core'], cannot: ['kneel'] }, 'cat-cow-kneeling')).toEqual({
      exerciseId: 'cat-cow-kneeling',
      reason: 'Left out because it needs kneeling.',
      askable: false,
      instead: { exerciseId: 'cat-cow-seated', posture: 'chair' },
    });
  });

  test('what is shut itself never stands in for another', () => {
    const some = [
      libraryEntry('kneeling', { abilities: ['kneel'], sameJob: ['also-kneeling', 'sitting'] }),
      libraryEntry('also-kneeling', { abilities: ['kneel'] }),
      libraryEntry('sitting'),
    ];
    const result = buildRoutine({ ...nobody, wished: ['kneeling'], cannot: ['kneel'] }, some);
    const left = result.kind === 'none' ? [] : result.leftOut;
    expect(left[0]?.instead).toEqual({ exerciseId: 'sitting', posture: 'chair' });
  });

  test('the next rung of the goal is named as a later step', () => {
    expect(leftOut({ goal: 'chair' }, 'goblet-sit-to-stand')?.reason).toBe(
      'A later step. You start lower down.',
    );
  });
});

describe('flags', () => {
  test('“ask” keeps an exercise out until a clinician has agreed', () => {
    const wishes = { goal: 'stairs', safety: ['S34b'] } as const;
    expect(idsFor(wishes)).not.toContain('seated-knee-extension');
    expect(leftOut(wishes, 'seated-knee-extension')?.askable).toBe(true);
    expect(idsFor({ ...wishes, hasAsked: true })).toContain('seated-knee-extension');
  });

  test('“avoid” keeps an exercise out even then', () => {
    const wishes = { goal: 'walk', safety: ['S16'], hasAsked: true } as const;
    expect(idsFor(wishes)).not.toContain('walk-easy');
  });

  test('“modify” lets it in and shows the note', () => {
    const [tandem] = routineFor({ goal: 'steady', safety: ['S44a'] }).items;
    expect(tandem?.care.join(' ')).toContain('worktop');
  });

  test('high blood pressure caps effort and holds', () => {
    for (const { doses } of routineFor({ goal: 'steady', safety: ['S24'] }).items) {
      for (const dose of [doses.flare, doses.usual, doses.ceiling]) {
        expect(dose?.effort ?? 0).toBeLessThanOrEqual(4);
        expect(dose?.holdSeconds ?? 0).toBeLessThanOrEqual(10);
      }
    }
  });

  test('pregnancy leaves out lying flat', () => {
    expect(leftOut({ regions: ['low-back-core'], safety: ['S38a'] }, 'bridge')?.reason).toBe(
      'Left out because it means lying flat while pregnant.',
    );
  });

  test('with a limb in CRPS, its part is left out until somebody agreed', () => {
    const wishes = { regions: ['knee'], safety: ['S40'] } as const;
    const knees = library.filter(({ regions }) => regions.includes('knee')).map(({ id }) => id);
    expect(idsFor(wishes).filter((id) => knees.includes(id))).toEqual([]);
    expect(leftOut(wishes, 'seated-knee-extension')?.askable).toBe(true);
  });

  test('what rises from a chair with arms is never done from a bed', () => {
    const raised = library.find(({ id }) => id === 'sit-to-stand-raised');
    expect(raised?.postures).toEqual(['chair']);
  });

  test('those who are unsteady get nothing without something to hold', () => {
    expect(idsFor({ goal: 'walk', safety: ['S50'] })).not.toContain('walk-easy');
  });
});

describe('no routine', () => {
  const calm = ['slow-breathing', 'muscle-relaxation'];

  test.each([
    ['an emergency', ['S02'], []],
    ['something for today', ['S10'], []],
    ['something to ask about', ['S17'], calm],
    ['crashes after effort', ['S19'], calm],
    ['somebody under 18', ['S47'], []],
    ['breath that distresses', ['S17', 'S57'], ['muscle-relaxation']],
  ])('for %s, with what can be offered', (_, safety, offer) => {
    const result = build({ safety });
    expect(result).toMatchObject({ kind: 'none', offer });
  });

  test('crashes after effort stay shut for those who have asked', () => {
    expect(build({ safety: ['S41'], hasAsked: true }).kind).toBe('none');
  });

  test('a library in which nothing fits gives a reason', () => {
    const result = buildRoutine(nobody, []);
    expect(result).toEqual({
      kind: 'none',
      why: 'Nothing in our library fits what you told us. That is a gap of ours, not a fault of yours.',
      offer: [],
    });
  });
});
