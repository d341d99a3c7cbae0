import { describe, expect, test } from 'vitest';
import type { CautionFlag } from '../safety/cautionFlag.ts';
import type { Dose } from './dose.ts';
import { nextDose, type StepLimits } from './nextDose.ts';
import { stepSizes } from './progression.ts';
import { stepped } from './stepping.fixture.ts';

/** The step from an exercise's own usual dose with some things changed. */
function stepFrom(id: string, change: Partial<Dose>, limits: Partial<StepLimits> = {}) {
  const exercise = stepped(id);
  return nextDose({ ...exercise.doses.usual, ...change }, exercise, {
    flags: new Set(),
    ...limits,
  });
}

const flagged = (...flags: CautionFlag[]) => ({ flags: new Set(flags) });

describe('each rule takes its steps in order', () => {
  test.each<[string, Partial<Dose>, string]>([
    ['sit-to-stand', { repetitions: 8 }, '2 more repetitions: 8 to 10'],
    ['sit-to-stand', { repetitions: 11 }, '1 more repetition: 11 to 12'],
    ['sit-to-stand', { repetitions: 12 }, '1 more set: 1 to 2'],
    ['lateral-raise', { repetitions: 12 }, '2 more repetitions: 12 to 14'],
    ['lateral-raise', { repetitions: 14 }, '1 more repetition: 14 to 15'],
    ['lateral-raise', { repetitions: 15, sets: 2 }, '1 more set: 2 to 3'],
    [
      'lateral-raise',
      { repetitions: 15, sets: 3 },
      'Half a kilo more: 0.5 to 1 kg, and back to 8 repetitions',
    ],
    [
      'lateral-raise',
      { repetitions: 15, sets: 3, loadKilograms: 4.5 },
      'Half a kilo more: 4.5 to 5 kg, and back to 8 repetitions',
    ],
    [
      'lateral-raise',
      { repetitions: 12, sets: 3, loadKilograms: 5 },
      'Half a kilo more: 5 to 5.5 kg, and back to 8 repetitions',
    ],
    [
      'band-row-seated',
      { repetitions: 12, sets: 3 },
      'The next colour of band, and back to 8 repetitions',
    ],
    ['neck-nod-lying', {}, 'Hold 2 seconds longer: 5 to 7'],
    ['neck-nod-lying', { holdSeconds: 10 }, '2 more repetitions: 6 to 8'],
    ['neck-nod-lying', { holdSeconds: 10, repetitions: 8 }, '1 more set: 1 to 2'],
    ['neck-turn-sitting', {}, 'A hold of 2 seconds each time'],
    ['calf-stretch-wall', { holdSeconds: 24 }, 'Hold 4 seconds longer: 24 to 28'],
    ['bird-dog-counter', { holdSeconds: 2 }, 'Hold 3 seconds longer: 2 to 5'],
    ['walk-easy', {}, '1 more minute: 5 to 6'],
    ['walk-easy', { minutes: 20 }, '4 more minutes: 20 to 24'],
    ['walk-easy', { minutes: 29 }, '1 more minute: 29 to 30'],
    ['walk-easy', { minutes: 30 }, 'The same time, a little faster. You can still talk'],
    ['seated-march', {}, 'Half a minute more in each set: 1 to 1.5'],
    ['farmer-carry', {}, '15 seconds longer: 30 seconds to 45 seconds'],
    ['farmer-carry', { minutes: 1.5 }, 'Half a kilo more: 1 to 1.5 kg, and back to 30 seconds'],
    ['tandem-stand', {}, 'Less support: from two hands to one hand'],
  ])('%s %j: %s', (id, change, words) => {
    expect(stepFrom(id, change)).toMatchObject({ kind: 'step', words });
  });
});

test('the smallest step is one repetition, and a minute that is a tenth', () => {
  expect(stepFrom('sit-to-stand', { repetitions: 6 }, { smallest: true }).dose?.repetitions).toBe(
    7,
  );
  expect(stepFrom('walk-easy', { minutes: 20 }, { smallest: true }).dose?.minutes).toBe(22);
});

test('a kind of step can be passed over', () => {
  const top = { repetitions: 15 };
  expect(stepFrom('lateral-raise', top, { without: ['sets'] })).toMatchObject({
    variable: 'load',
    dose: { sets: 1, repetitions: 8, loadKilograms: 1 },
  });
});

test('half a kilo is a tenth at most from 5 kg on, and more than a tenth below', () => {
  const { byKilograms, smallUnderKilograms } = stepSizes.dumbbell;
  for (let kilograms = 0.5; kilograms <= 40; kilograms += 0.5) {
    const isSmallStep = byKilograms / kilograms <= 0.1;
    expect(isSmallStep, `${kilograms} kg`).toBe(kilograms >= smallUnderKilograms);
  }
});

test('a heavier carry goes back to its first time', () => {
  expect(stepFrom('farmer-carry', { minutes: 1.5 })).toMatchObject({
    variable: 'load',
    dose: { sets: 2, minutes: 0.5, loadKilograms: 1.5 },
  });
});

describe('balance', () => {
  test.each([
    [0, 'Less support: from two hands to one hand'],
    [1, 'Less support: from one hand to fingertips'],
    [2, 'Less support: from fingertips to a hand that hovers'],
    [3, 'Hold 3 seconds longer: 10 to 13'],
  ])('after %d steps of support: %s', (stepsInWords, words) => {
    expect(stepFrom('tandem-stand', {}, { stepsInWords })).toMatchObject({ words });
  });

  test.each(['dizzy-or-falls', 'numb-feet'] as const)('with %s a hand stays on', (flag) => {
    expect(stepFrom('tandem-stand', {}, { ...flagged(flag), stepsInWords: 2 })).toMatchObject({
      variable: 'hold',
    });
  });

  test('a page that asks for fingertips only goes no further', () => {
    const exercise = 'weight-shift-standing';
    expect(stepFrom(exercise, {}, { stepsInWords: 1 })).toMatchObject({ variable: 'support' });
    expect(stepFrom(exercise, {}, { stepsInWords: 2 })).toMatchObject({ variable: 'repetitions' });
  });

  test('a hold ends at 30 seconds', () => {
    const long = { holdSeconds: 27 };
    expect(stepFrom('tandem-stand', long, { stepsInWords: 3 }).dose?.holdSeconds).toBe(30);
  });
});

describe('flags', () => {
  test.each(['high-bp', 'heart-condition'] as const)('%s: no hold over 10 seconds', (flag) => {
    expect(stepFrom('side-lean-wall', { holdSeconds: 8 }, flagged(flag)).dose?.holdSeconds).toBe(
      10,
    );
    expect(stepFrom('side-lean-wall', { holdSeconds: 10 }, flagged(flag)).kind).toBe('none');
    const over = stepFrom('calf-stretch-wall', { holdSeconds: 25 }, flagged(flag));
    expect(over).toMatchObject({ variable: 'repetitions', dose: { holdSeconds: 10 } });
  });

  test.each(['high-bp', 'heart-condition'] as const)(
    '%s: effort 4 at most, and no faster',
    (flag) => {
      expect(stepFrom('goblet-sit-to-stand', { effort: 6 }, flagged(flag)).dose?.effort).toBe(4);
      expect(stepFrom('walk-easy', { minutes: 30 }, flagged(flag)).kind).toBe('none');
    },
  );

  test('hypermobility: the smallest steps, and no longer holds at the end of a range', () => {
    const bendy = flagged('hypermobility');
    expect(stepFrom('sit-to-stand', { repetitions: 6 }, bendy).dose?.repetitions).toBe(7);
    expect(stepFrom('calf-stretch-wall', {}, bendy)).toMatchObject({ variable: 'repetitions' });
  });

  test('pem: never a step, and not a word about one', () => {
    expect(stepFrom('slow-breathing', {}, flagged('pem'))).toEqual({
      kind: 'none',
      why: 'paused',
      words: 'This stays as it is.',
      dose: null,
    });
  });
});

describe('at the top', () => {
  test('the next exercise of the ladder comes next', () => {
    const next = stepFrom('sit-to-stand', { repetitions: 12, sets: 3 });
    expect(next).toMatchObject({ kind: 'none', why: 'next-rung', dose: null });
    expect(next.words).toMatch(/^You may stay here\. Maintaining is a result\. If .* two weeks/);
  });

  test('without one, staying is a result', () => {
    expect(stepFrom('counter-push-up', { repetitions: 10, sets: 3 })).toMatchObject({
      why: 'top',
      words: 'You may stay here. Maintaining is a result.',
    });
  });

  test('what the exercise does not state stays below its good day', () => {
    const putty = { repetitions: 10, sets: 3, holdSeconds: 3 };
    expect(stepFrom('putty-squeeze', putty).kind).toBe('none');
  });
});
