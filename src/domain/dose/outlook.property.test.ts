import { describe, expect, test } from 'vitest';
import { doseSchema, type Dose } from './dose.ts';
import { volumeOf } from './doseVolume.ts';
import { planOutlook, type OutlookItem, type OutlookOptions, type OutlookWeek } from './outlook.ts';
import { chanceFrom, doseLike, flagsFrom, oneOf, steppedLibrary } from './stepping.fixture.ts';

interface Plan {
  items: OutlookItem[];
  options: OutlookOptions;
}

function planFrom(seed: number): Plan {
  const chance = chanceFrom(seed);
  const count = 1 + Math.floor(chance() * 6);
  const shuffled = steppedLibrary.map((entry) => ({ entry, at: chance() }));
  const entries = shuffled.toSorted((one, other) => one.at - other.at).slice(0, count);
  const isOwn = chance() < 0.4;
  return {
    items: entries.map(({ entry }) => ({
      entry,
      usual: isOwn ? doseLike(entry.doses.usual, chance) : entry.doses.usual,
      sessionsPerWeek: oneOf([1, 2, 3, 5, 7], chance),
    })),
    options: { flags: flagsFrom(chance), greensNeeded: oneOf([2, 3], chance) },
  };
}

const PLANS = 1500;
const plans = Array.from({ length: PLANS }, (_, index) => planFrom(index + 1));

/** The work of a week, added up again here from the doses. */
function workOf({ doses }: OutlookWeek, { items }: Plan): number {
  return items.reduce((sum, { entry, usual, sessionsPerWeek }, index) => {
    const dose = doses[index]?.dose ?? usual;
    return sum + volumeOf(dose, entry.perSide, usual.loadKilograms) * sessionsPerWeek;
  }, 0);
}

/** True for one more repetition, a few more seconds, or a minute: the smallest steps there are. */
function isTiny(before: Dose, after: Dose): boolean {
  const isSame = after.sets === before.sets && after.loadKilograms === before.loadKilograms;
  const minutes = (after.minutes ?? 0) - (before.minutes ?? 0);
  return (
    isSame &&
    (after.repetitions ?? 0) - (before.repetitions ?? 0) <= 1 &&
    (after.holdSeconds ?? 0) - (before.holdSeconds ?? 0) <= 3 &&
    minutes <= Math.max(1, (before.minutes ?? 0) * 0.2)
  );
}

/** What is wrong between one week and the next. */
function faultsBetween(before: OutlookWeek, after: OutlookWeek, plan: Plan): string[] {
  const changed = after.doses.filter(({ step }) => step !== null);
  const silent = after.doses.filter(({ dose, step }, index) => {
    const old = before.doses[index]?.dose;
    return step === null && JSON.stringify(dose) !== JSON.stringify(old);
  });
  const rise = workOf(after, plan) / workOf(before, plan);
  const first = changed[0];
  const old = before.doses.find(({ exerciseId }) => exerciseId === first?.exerciseId)?.dose;
  const isOneTiny =
    changed.length === 1 && first !== undefined && old !== undefined && isTiny(old, first.dose);
  return [
    ...(rise > 1.2 + 1e-9 && !isOneTiny ? ['rises by more than a fifth'] : []),
    ...(changed.length > 2 ? ['more than two steps'] : []),
    ...(silent.length > 0 ? ['a change without a word'] : []),
  ];
}

/** Sessions between the changes of each exercise, and mornings since any change. */
function haste(weeks: readonly OutlookWeek[], { items, options }: Plan): string[] {
  const faults: string[] = [];
  const most = Math.max(...items.map(({ sessionsPerWeek }) => sessionsPerWeek));
  const lastOf = items.map(() => 1);
  let lastAny = 1;
  for (const { week, doses } of weeks) {
    const changed = doses.flatMap(({ step }, index) => (step === null ? [] : [index]));
    for (const index of changed) {
      const sessions = (week - (lastOf[index] ?? 1)) * (items[index]?.sessionsPerWeek ?? 0);
      if (sessions < options.greensNeeded) faults.push('too soon for the exercise');
      lastOf[index] = week;
    }
    if (changed.length > 0 && (week - lastAny) * most < options.greensNeeded) {
      faults.push('too soon after another change');
    }
    if (changed.length > 0) lastAny = week;
  }
  return faults;
}

function faultsOf(weeks: readonly OutlookWeek[], plan: Plan): string[] {
  const pairs = weeks.slice(1).map((after, index) => ({ before: weeks[index], after }));
  const isDose = weeks.every(({ doses }) =>
    doses.every(({ dose }) => doseSchema.safeParse(dose).success),
  );
  const first = weeks[0];
  const isShareRight = weeks.every(
    (week) =>
      first !== undefined && Math.abs(week.total - workOf(week, plan) / workOf(first, plan)) < 1e-9,
  );
  return [
    ...(weeks.length === 12 ? [] : ['not twelve weeks']),
    ...(isDose ? [] : ['not a dose']),
    ...(isShareRight ? [] : ['a wrong total']),
    ...pairs.flatMap(({ before, after }) =>
      before === undefined ? [] : faultsBetween(before, after, plan),
    ),
    ...haste(weeks, plan),
  ];
}

type Outlook = typeof planOutlook;

function faultsOver(outlook: Outlook): string[] {
  return plans.flatMap((plan) => faultsOf(outlook(plan.items, plan.options), plan));
}

describe(`over ${PLANS} made-up plans`, () => {
  test('no week rises by more than the rule allows, or sooner than the mornings allow', () => {
    expect(faultsOver(planOutlook)).toEqual([]);
  });

  test('most plans do change, and some weeks change two exercises', () => {
    const changes = plans.map(({ items, options }) =>
      planOutlook(items, options).map(
        ({ doses }) => doses.filter(({ step }) => step !== null).length,
      ),
    );
    expect(changes.filter((counts) => Math.max(...counts) > 0).length).toBeGreaterThan(PLANS * 0.8);
    expect(changes.filter((counts) => Math.max(...counts) === 2).length).toBeGreaterThan(
      PLANS * 0.3,
    );
  });

  test('the same plan has the same outlook', () => {
    for (const { items, options } of plans.slice(0, 200)) {
      expect(planOutlook(structuredClone(items), options)).toEqual(planOutlook(items, options));
    }
  });
});

describe('the check finds an outlook that', () => {
  const withDoses =
    (change: (dose: Dose, week: number) => Dose): Outlook =>
    (items, options) =>
      planOutlook(items, options).map((week) => ({
        ...week,
        doses: week.doses.map((one) => ({ ...one, dose: change(one.dose, week.week) })),
      }));

  test.each<[string, Outlook, string]>([
    [
      'doubles everything in week 5',
      withDoses((dose, week) => (week < 5 ? dose : { ...dose, sets: dose.sets * 2 })),
      'rises by more than a fifth',
    ],
    [
      'changes without saying so',
      withDoses((dose, week) => (week < 6 ? dose : { ...dose, effort: 8 })),
      'a change without a word',
    ],
    [
      'asks for one green morning',
      (items, options) => planOutlook(items, { ...options, greensNeeded: 1 }),
      'too soon for the exercise',
    ],
    [
      'leaves a week out',
      (items, options) => planOutlook(items, options).filter(({ week }) => week % 2 === 1),
      'not twelve weeks',
    ],
    [
      'goes twice as fast',
      (items, options) =>
        planOutlook(items, { ...options, weeks: 24 }).filter(({ week }) => week % 2 === 1),
      'rises by more than a fifth',
    ],
  ])('%s', (_, outlook, fault) => {
    expect(faultsOver(outlook).filter((one) => one === fault).length).toBeGreaterThan(10);
  });
});
