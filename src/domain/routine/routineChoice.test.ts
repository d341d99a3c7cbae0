import { describe, expect, test } from 'vitest';
import { libraryEntry } from './libraryEntry.fixture.ts';
import { nobody } from './madeUpPeople.fixture.ts';
import { chooseExercises, regionsShared } from './routineChoice.ts';
import type { RoutineLibraryEntry } from './routineLibrary.ts';
import { personOf, type RoutineWishes } from './routineWishes.ts';

function chosen(library: readonly RoutineLibraryEntry[], wishes: Partial<RoutineWishes> = {}) {
  const person = personOf({ ...nobody, ...wishes });
  return chooseExercises(library, person, library).map(({ id }) => id);
}

/** The first of the goal "Feel steadier on my feet", and one of each kind beside it. */
const goalFirst = libraryEntry('weight-shift-standing', {
  elements: ['balance'],
  regions: ['hip'],
});
const strength = libraryEntry('strength');
const balance = libraryEntry('balance', { elements: ['balance'], regions: ['ankle-foot'] });
const mobility = libraryEntry('mobility', { elements: ['mobility'], regions: ['neck'] });
const endurance = libraryEntry('endurance', { elements: ['endurance'], regions: ['hip'] });
const calm = libraryEntry('calm', { elements: ['relaxation'], regions: ['whole-body'] });
const library = [strength, balance, mobility, endurance, calm, goalFirst];

describe('three are chosen:', () => {
  test('one for the goal, one for the sore part, one that builds something else', () => {
    expect(chosen(library, { goal: 'steady', regions: ['knee'] })).toEqual([
      'weight-shift-standing',
      'strength',
      'mobility',
    ]);
  });

  test('without a sore part, each builds something else', () => {
    expect(chosen(library, { goal: 'steady' })).toEqual([
      'weight-shift-standing',
      'mobility',
      'strength',
    ]);
  });

  test('for the sore part, what is for little else', () => {
    const both = libraryEntry('a-both', { regions: ['knee', 'hip'] });
    expect(chosen([goalFirst, both, strength], { goal: 'steady', regions: ['knee'] })[1]).toBe(
      'strength',
    );
  });

  test('with falls, balance and strength stand beside the goal', () => {
    const wishes = { goal: 'walk', safety: ['S44a'] } as const;
    const walk = libraryEntry('walk-easy', { elements: ['endurance'] });
    expect(chosen([walk, ...library], wishes)).toEqual(['walk-easy', 'balance', 'strength']);
  });

  test('fewer, when no three are there', () => {
    expect(chosen([strength])).toEqual(['strength']);
    expect(chosen([])).toEqual([]);
  });
});

describe('of equals', () => {
  const pair = [libraryEntry('a-plain'), libraryEntry('b-music', { things: ['music'] })];

  test('what the person likes comes first', () => {
    expect(chosen(pair)).toEqual(['a-plain', 'b-music']);
    expect(chosen(pair, { likes: ['music'] })).toEqual(['b-music', 'a-plain']);
  });

  test('what needs nothing bought comes first, unless the person has it', () => {
    const some = [
      libraryEntry('a-weight', { things: ['dumbbell'] }),
      libraryEntry('b-chair', { things: ['chair'] }),
    ];
    expect(chosen(some)).toEqual(['b-chair', 'a-weight']);
    expect(chosen(some, { things: ['dumbbell'] })).toEqual(['a-weight', 'b-chair']);
  });

  test('the lower level, then the shorter one, then the name decides', () => {
    const some = [
      libraryEntry('c-short', { level: 2, minutes: 1 }),
      libraryEntry('b-long', { minutes: 3 }),
      libraryEntry('a-long', { minutes: 3 }),
    ];
    expect(chosen(some)).toEqual(['a-long', 'b-long', 'c-short']);
  });

  test('what is liked never comes before the sore part', () => {
    const liked = libraryEntry('liked', { regions: ['neck'], things: ['music'] });
    const goal = libraryEntry('walk-easy', { regions: ['hip'] });
    const wishes = { goal: 'walk', regions: ['knee'], likes: ['music'] } as const;
    expect(chosen([goal, liked, strength], wishes)).toEqual(['walk-easy', 'strength', 'liked']);
  });
});

test('what is liked comes before what else serves the goal, for building something else', () => {
  const some = [
    libraryEntry('walk-easy', { elements: ['endurance'] }),
    libraryEntry('calf-raise-supported'),
    libraryEntry('with-music', { things: ['music'] }),
  ];
  expect(chosen(some, { goal: 'walk' })[1]).toBe('calf-raise-supported');
  expect(chosen(some, { goal: 'walk', likes: ['music'] })[1]).toBe('with-music');
  const hip = libraryEntry('hip', { elements: ['mobility'], regions: ['hip'] });
  const sore = { goal: 'walk', regions: ['hip'] } as const;
  expect(chosen([...some, hip], sore)[2]).toBe('calf-raise-supported');
  expect(chosen([...some, hip], { ...sore, likes: ['music'] })[2]).toBe('with-music');
});

describe('beginning with easy movement and balance', () => {
  test('strength and endurance come last, even for the goal and the sore part', () => {
    const wishes = { goal: 'chair', regions: ['knee'], style: 'easy-first' } as const;
    const push = libraryEntry('sit-to-stand');
    expect(chosen([push, strength, mobility, calm, balance], wishes).toSorted()).toEqual([
      'balance',
      'calm',
      'mobility',
    ]);
    expect(chosen([push, mobility], wishes)).toEqual(['mobility', 'sit-to-stand']);
  });

  test.each(['S44a', 'S30'])('is not for those with the answer %s', (id) => {
    const wishes = { goal: 'chair', safety: [id] } as const;
    const some = [libraryEntry('sit-to-stand'), ...library];
    const easy = chosen(some, { ...wishes, style: 'easy-first' });
    expect(easy).toEqual(chosen(some, { ...wishes, style: 'mixed' }));
    expect(easy[0]).toBe('sit-to-stand');
  });
});

describe('the rungs of a ladder', () => {
  const low = libraryEntry('low', { harder: 'high' });
  const high = libraryEntry('high', { easier: 'low', level: 2 });

  test('never stand together', () => {
    expect(chosen([low, high])).toEqual(['low']);
    expect(chosen([low, high, mobility]).filter((id) => id !== 'mobility')).toHaveLength(1);
  });

  test('not even when a rung between them is not open', () => {
    const top = libraryEntry('top', { easier: 'high', level: 2 });
    const person = personOf(nobody);
    const some = chooseExercises([low, top], person, [low, high, top]);
    expect(some.map(({ id }) => id)).toEqual(['low']);
  });

  test('of the goal, the highest open one is taken', () => {
    const rungs = [
      libraryEntry('weight-shift-standing'),
      libraryEntry('tandem-stand', { easier: 'weight-shift-standing', level: 2 }),
    ];
    expect(chosen(rungs, { goal: 'steady' })).toEqual(['tandem-stand']);
  });

  test('that go round in a circle do not hang the choice', () => {
    const round = [libraryEntry('a', { easier: 'b' }), libraryEntry('b', { easier: 'a' })];
    expect(chosen(round)).toEqual(['a']);
  });
});

describe('the minutes', () => {
  const long = libraryEntry('walk-easy', { elements: ['endurance'], minutes: 5 });

  test('are filled with the best that fit', () => {
    expect(chosen([long, strength, mobility], { goal: 'walk', minutes: 10 })).toHaveLength(3);
    expect(chosen([long, strength, mobility], { goal: 'walk', minutes: 5 })).toEqual([
      'mobility',
      'strength',
    ]);
  });

  test('leave out what is longer than all of them', () => {
    expect(chosen([libraryEntry('a', { minutes: 6 })], { minutes: 5 })).toEqual([]);
  });
});

describe('what people chose themselves', () => {
  test('comes first, the latest first, with others up to three', () => {
    expect(chosen(library, { wished: ['calm', 'endurance'] })).toHaveLength(3);
    expect(chosen(library, { wished: ['calm', 'endurance'] }).slice(0, 2)).toEqual([
      'calm',
      'endurance',
    ]);
  });

  test('stays alone when its minutes leave room for nothing else', () => {
    const long = libraryEntry('long', { minutes: 30 });
    expect(chosen([long, strength], { wished: ['long'] })).toEqual(['long']);
  });

  test.each([[[]], [['S44a']]])('makes four at most, with the answers %j', (safety) => {
    const some = ['a', 'b', 'c', 'd'].map((id) => libraryEntry(id, { elements: ['mobility'] }));
    const wished = some.map(({ id }) => id);
    expect(chosen([...some, balance, strength], { wished, safety, minutes: 15 })).toEqual(wished);
  });

  test('that is not open is passed over', () => {
    expect(chosen([strength], { wished: ['gone'] })).toEqual(['strength']);
  });
});

test('the sore parts that an exercise is for are counted', () => {
  const entry = libraryEntry('one', { regions: ['knee', 'hip', 'neck'] });
  const count = (...regions: RoutineWishes['regions']) =>
    regionsShared(entry, personOf({ ...nobody, regions }));
  expect(count()).toBe(0);
  expect(count('knee', 'neck', 'shoulder')).toBe(2);
});
