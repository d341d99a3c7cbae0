import { describe, expect, test } from 'vitest';
import { cautionFlags, type CautionFlag } from '../safety/cautionFlag.ts';
import { doseSchema, measuresThatExceed, type Dose, type Doses } from '../dose/dose.ts';
import { cappedDoses, dosesAround } from './routineDose.ts';
import { chanceFrom } from '../plan/routinePlan.fixture.ts';

const doses: Doses = {
  flare: { sets: 1, holdSeconds: 12, effort: 3 },
  usual: { sets: 2, holdSeconds: 20, effort: 5 },
  ceiling: { sets: 3, holdSeconds: 30, effort: 6 },
};

const cappedFor = (...flags: CautionFlag[]) => cappedDoses(doses, new Set(flags));

describe('doses capped by a flag', () => {
  test.each(['high-bp', 'heart-condition'] as const)('of %s: effort 4, holds of 10 s', (flag) => {
    expect(cappedFor(flag)).toEqual({
      flare: { sets: 1, holdSeconds: 10, effort: 3 },
      usual: { sets: 2, holdSeconds: 10, effort: 4 },
      ceiling: { sets: 3, holdSeconds: 10, effort: 4 },
    });
  });

  test('what is at the cap or below it stays', () => {
    const low: Dose = { sets: 1, holdSeconds: 10, effort: 4 };
    const same: Doses = { flare: null, usual: low, ceiling: low };
    expect(cappedDoses(same, new Set(['high-bp']))).toEqual(same);
  });

  test('a hold that is not asked for is not made up', () => {
    const dose: Dose = { sets: 1, repetitions: 5, effort: 5 };
    const capped = cappedDoses({ flare: null, usual: dose, ceiling: dose }, new Set(['high-bp']));
    expect(capped.usual).toEqual({ sets: 1, repetitions: 5, effort: 4 });
    expect('holdSeconds' in capped.usual).toBe(false);
  });

  test.each(cautionFlags.filter((flag) => flag !== 'high-bp' && flag !== 'heart-condition'))(
    'of %s: none',
    (flag) => {
      expect(cappedFor(flag)).toEqual(doses);
    },
  );
});

describe('doses around an amount of one’s own', () => {
  const own: Doses = {
    flare: { sets: 1, repetitions: 3, effort: 2 },
    usual: { sets: 1, repetitions: 6, effort: 3 },
    ceiling: { sets: 2, repetitions: 8, effort: 5 },
  };

  test('keep the other days when it lies between them', () => {
    const usual: Dose = { sets: 1, repetitions: 7, effort: 4 };
    expect(dosesAround(usual, own)).toEqual({ ...own, usual });
  });

  test('lower the bad day to it', () => {
    const usual: Dose = { sets: 1, repetitions: 2, effort: 1 };
    expect(dosesAround(usual, own).flare).toEqual(usual);
    expect(dosesAround(usual, own).ceiling).toEqual(own.ceiling);
  });

  test('raise the good day to it, and leave the bad day low', () => {
    const usual: Dose = { sets: 3, repetitions: 12, effort: 6 };
    expect(dosesAround(usual, own)).toEqual({ flare: own.flare, usual, ceiling: usual });
  });

  test('compare each measure by itself', () => {
    const usual: Dose = { sets: 3, repetitions: 2, effort: 3 };
    expect(dosesAround(usual, own)).toEqual({
      flare: { sets: 1, repetitions: 2, effort: 2 },
      usual,
      ceiling: { sets: 3, repetitions: 8, effort: 5 },
    });
  });

  test('a good day asks for no weight that the amount has not got', () => {
    const loaded = { ...own.ceiling, loadKilograms: 2 };
    const around = dosesAround(own.usual, { ...own, ceiling: loaded });
    expect(around.ceiling).toEqual(own.ceiling);
  });

  test('an exercise that is left out on a bad day stays so', () => {
    expect(dosesAround(own.usual, { ...own, flare: null }).flare).toBeNull();
  });

  test('never change the doses they are given', () => {
    const copy = structuredClone(own);
    dosesAround({ sets: 1, repetitions: 1, effort: 0 }, own);
    expect(own).toEqual(copy);
  });
});

describe('for thousands of made-up amounts', () => {
  const chance = chanceFrom(7);
  const whole = (most: number) => 1 + Math.floor(chance() * most);
  const counted = (): Dose =>
    doseSchema.parse({
      sets: whole(5),
      repetitions: whole(20),
      holdSeconds: whole(60),
      effort: whole(8),
    });
  /** Three doses that rise from the bad day to the good one. */
  const rising = (): Doses => {
    const usual = counted();
    return dosesAround(usual, { flare: counted(), usual, ceiling: counted() });
  };
  const rises = ({ flare, usual, ceiling }: Doses) =>
    (flare === null || measuresThatExceed(flare, usual).length === 0) &&
    measuresThatExceed(usual, ceiling).length === 0;

  test('a worse day never asks for more, whatever flags cap', () => {
    for (let count = 0; count < 3000; count += 1) {
      const around = dosesAround(counted(), rising());
      expect(rises(around), JSON.stringify(around)).toBe(true);
      expect(rises(cappedDoses(around, new Set(['high-bp'])))).toBe(true);
    }
  });

  test('the check itself finds doses that are put together carelessly', () => {
    const careless = Array.from({ length: 100 }, () => ({ ...rising(), usual: counted() }));
    expect(careless.filter((one) => !rises(one)).length).toBeGreaterThan(50);
  });

  test('nor when the amount counts something else than the exercise', () => {
    const held: Doses = {
      flare: { sets: 1, holdSeconds: 5, effort: 1 },
      usual: { sets: 1, holdSeconds: 10, effort: 2 },
      ceiling: { sets: 1, holdSeconds: 20, effort: 3 },
    };
    expect(rises(dosesAround({ sets: 1, repetitions: 4, effort: 2 }, held))).toBe(true);
  });
});
