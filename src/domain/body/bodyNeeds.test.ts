import { describe, expect, test } from 'vitest';
import { abilities, type Ability } from './ability.ts';
import { abilitiesNeeded, bodyNeedsSchema, type BodyNeeds } from './bodyNeeds.ts';
import { noNeeds } from './bodyNeeds.fixture.ts';

describe('the abilities that an exercise asks for', () => {
  test('are none when it asks for nothing', () => {
    expect(abilitiesNeeded(noNeeds)).toEqual([]);
  });

  test.each<[Partial<BodyNeeds>, ...Ability[]]>([
    [{ kneeling: true }, 'kneel'],
    [{ floor: true }, 'floor'],
    [{ lyingFlat: true }, 'lie-flat'],
    [{ lyingFront: true }, 'lie-front'],
    [{ standingMinutes: 5 }, 'stand-five-minutes', 'stand'],
    [{ standingMinutes: 1 }, 'stand'],
    [{ balance: 'free' }, 'stand-unsupported'],
    [{ overhead: true }, 'reach-overhead'],
    [{ grip: 'firm' }, 'grip-firmly'],
    [{ handWeight: true }, 'lean-on-hands'],
    [{ bending: 'full' }, 'bend-to-shins'],
  ])('%o asks for %s', (need, ...asked) => {
    expect(abilitiesNeeded({ ...noNeeds, ...need })).toEqual(asked);
  });

  test.each<Partial<BodyNeeds>>([{ balance: 'holding' }, { grip: 'light' }, { bending: 'some' }])(
    '%o is within what everyone is taken to manage',
    (need) => {
      expect(abilitiesNeeded({ ...noNeeds, ...need })).toEqual([]);
    },
  );

  test('come in the order in which they are asked', () => {
    const all: BodyNeeds = {
      ...noNeeds,
      ...{ kneeling: true, floor: true, lyingFlat: true, lyingFront: true, overhead: true },
      ...{ standingMinutes: 5, balance: 'free', grip: 'firm', handWeight: true, bending: 'full' },
    };
    expect(abilitiesNeeded(all)).toEqual(abilities);
  });
});

test.each(Object.keys(noNeeds))('a writer must answer %s', (need) => {
  const partly = Object.fromEntries(Object.entries(noNeeds).filter(([key]) => key !== need));
  const issues = bodyNeedsSchema.safeParse(partly).error?.issues ?? [];
  expect(issues.map(({ path }) => path)).toEqual([[need]]);
});
