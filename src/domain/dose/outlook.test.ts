import { describe, expect, test } from 'vitest';
import type { CautionFlag } from '../safety/cautionFlag.ts';
import type { Dose } from './dose.ts';
import { volumeOf } from './doseVolume.ts';
import {
  greensBeforeStep,
  outlookCaution,
  outlookOf,
  planOutlook,
  type OutlookItem,
} from './outlook.ts';
import { stepped } from './stepping.fixture.ts';

function itemOf(id: string, sessionsPerWeek = 3): OutlookItem {
  const entry = stepped(id);
  return { entry, usual: entry.doses.usual, sessionsPerWeek };
}

const none: ReadonlySet<CautionFlag> = new Set();
const usual = { flags: none, greensNeeded: greensBeforeStep.usual };

test('the sentence beside it promises nothing', () => {
  expect(outlookCaution).toBe(
    'If mornings stay green. Many weeks do not go like this, and staying where you are is fine.',
  );
});

test('twelve weeks, and the first is the plan as it is', () => {
  const weeks = planOutlook([itemOf('sit-to-stand'), itemOf('walk-easy')], usual);
  expect(weeks.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(weeks[0]).toMatchObject({
    total: 1,
    doses: [
      { exerciseId: 'sit-to-stand', dose: stepped('sit-to-stand').doses.usual, step: null },
      { exerciseId: 'walk-easy', dose: stepped('walk-easy').doses.usual, step: null },
    ],
  });
});

describe('the first change', () => {
  const firstChange = (sessionsPerWeek: number, greensNeeded: number) =>
    outlookOf({ ...itemOf('walk-easy', sessionsPerWeek), flags: none, greensNeeded }).find(
      ({ step }) => step !== null,
    )?.week;

  test.each([
    [1, 2, 3],
    [2, 2, 2],
    [5, 2, 2],
    [1, 3, 4],
    [2, 3, 3],
    [3, 3, 2],
  ])('with %d sessions a week and %d greens needed comes in week %d', (sessions, greens, week) => {
    expect(firstChange(sessions, greens)).toBe(week);
  });

  test('never comes without sessions', () => {
    expect(firstChange(0, 2)).toBeUndefined();
  });
});

test('one exercise alone grows by the step that fits the week', () => {
  const walk = outlookOf({ ...itemOf('walk-easy'), ...usual });
  expect(walk.map(({ dose }) => dose.minutes)).toEqual([5, 6, 7, 8, 9, 10, 12, 14, 16, 19, 22, 26]);
  const stand = outlookOf({ ...itemOf('sit-to-stand'), ...usual });
  expect(stand.map(({ dose }) => dose.repetitions)).toEqual([
    6, 7, 8, 9, 10, 12, 12, 12, 12, 12, 12, 12,
  ]);
  // A second set would double it, so it waits.
  expect(stand.every(({ dose }) => dose.sets === 1)).toBe(true);
});

test('where a set does not fit, half a kilo comes after 15 repetitions', () => {
  const weeks = planOutlook(
    ['dumbbell-row-supported', 'lateral-raise', 'wrist-curl'].map((id) => itemOf(id)),
    usual,
  );
  const steps = weeks.flatMap(({ doses }) => doses.map(({ step }) => step ?? ''));
  expect(steps.filter((step) => step.startsWith('Half a kilo more'))).toHaveLength(3);
});

test('balance takes each step of support once, then holds longer', () => {
  const tandem = outlookOf({ ...itemOf('tandem-stand'), ...usual });
  expect(tandem.map(({ step }) => step?.split(':')[0] ?? null).slice(0, 5)).toEqual([
    null,
    ...Array.from({ length: 3 }, () => 'Less support'),
    'Hold 2 seconds longer',
  ]);
});

test('every exercise has its turn', () => {
  const ids = ['neck-turn-sitting', 'cat-cow-seated', 'bridge', 'walk-easy', 'tandem-stand'];
  const weeks = planOutlook(
    ids.map((id) => itemOf(id)),
    usual,
  );
  const soon = weeks.slice(0, 4).flatMap(({ doses }) => doses.filter(({ step }) => step !== null));
  expect(new Set(soon.map(({ exerciseId }) => exerciseId))).toEqual(new Set(ids));
});

test('a tiny week takes the smallest step alone', () => {
  const items = [itemOf('finger-glide')].map((item) => ({
    ...item,
    usual: { ...item.usual, repetitions: 2 },
  }));
  const [, second] = planOutlook(items, usual);
  expect(second?.doses[0]?.step).toBe('1 more repetition: 2 to 3');
  expect(second?.total).toBe(1.5);
});

test('flags hold in the first week too, and pem has no outlook', () => {
  const long: Dose = { ...stepped('calf-stretch-wall').doses.usual, holdSeconds: 25 };
  const [first] = outlookOf({
    ...itemOf('calf-stretch-wall'),
    usual: long,
    flags: new Set(['high-bp'] as const),
    greensNeeded: 2,
  });
  expect(first?.dose.holdSeconds).toBe(10);
  expect(
    planOutlook([itemOf('slow-breathing')], { ...usual, flags: new Set(['pem'] as const) }),
  ).toEqual([]);
});

describe('the work of a session', () => {
  test.each<[string, Dose, boolean, number | undefined, number]>([
    ['slow repetitions', { sets: 2, repetitions: 6, effort: 3 }, false, undefined, 48],
    ['with a hold', { sets: 1, repetitions: 6, holdSeconds: 5, effort: 3 }, false, undefined, 54],
    ['on both sides', { sets: 1, repetitions: 6, effort: 3 }, true, undefined, 48],
    ['minutes', { sets: 2, minutes: 1.5, effort: 3 }, false, undefined, 180],
    ['15 lifts of 1 kg', { sets: 1, repetitions: 15, loadKilograms: 1, effort: 3 }, false, 1, 60],
    [
      'a first load counts against half a kilo',
      { sets: 1, repetitions: 8, loadKilograms: 1, effort: 3 },
      false,
      undefined,
      64,
    ],
    ['8 lifts of 1.5 kg', { sets: 1, repetitions: 8, loadKilograms: 1.5, effort: 3 }, false, 1, 48],
  ])('%s', (_, dose, perSide, firstLoad, seconds) => {
    expect(volumeOf(dose, perSide, firstLoad)).toBe(seconds);
  });
});
