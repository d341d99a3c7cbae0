import { describe, expect, test } from 'vitest';
import { nobody } from './madeUpPeople.fixture.ts';
import { personOf, type RoutineWishes } from './routineWishes.ts';
import { startSigns } from './startLevel.ts';

const personWith = (wishes: Partial<RoutineWishes>) => personOf({ ...nobody, ...wishes });

describe('what the answers mean together', () => {
  test('without any, a start at level 2 with the goal that suits most', () => {
    const person = personWith({});
    expect(person).toMatchObject({ level: 2, flare: false, steadyFirst: false });
    expect(person.goal.id).toBeNull();
    expect(person.flags.size).toBe(0);
  });

  test('the wishes are handed on as they are', () => {
    const wishes = {
      settings: ['bed'],
      things: ['dumbbell'],
      likes: ['music'],
      style: 'easy-first',
      minutes: 15,
      days: 5,
      wished: ['bridge'],
    } as const;
    expect(personWith(wishes)).toMatchObject(wishes);
  });

  test('who cannot stand cannot stand long or free either', () => {
    expect([...personWith({ cannot: ['stand'] }).cannot]).toEqual([
      'stand-five-minutes',
      'stand',
      'stand-unsupported',
    ]);
  });

  test('a sore neck is a flag of its own', () => {
    expect([...personWith({ regions: ['neck', 'knee'] }).flags]).toEqual(['neck-sore']);
    expect([...personWith({ regions: ['knee'] }).flags]).toEqual([]);
  });

  test.each(startSigns)('the sign %s makes it a start at level 1', (sign) => {
    expect(personWith({ signs: [sign] })).toMatchObject({ level: 1, flare: sign === 'flare' });
  });

  test.each([
    ['S17', 1],
    ['S30', 2],
    ['S44a', 2],
  ] as const)('the answer %s makes it a start at level %i', (id, level) => {
    expect(personWith({ safety: [id], hasAsked: true }).level).toBe(level);
  });

  test.each([
    ['S44a', true],
    ['S44b', true],
    ['S50', true],
    ['S30', true],
    ['S31', true],
    ['S53', true],
    ['S24', false],
    ['S39', false],
    ['S42a', false],
  ] as const)('with the answer %s, balance and strength first: %s', (id, steadyFirst) => {
    expect(personWith({ safety: [id], hasAsked: true }).steadyFirst).toBe(steadyFirst);
  });
});
