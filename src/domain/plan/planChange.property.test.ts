import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { daysBetween } from '../calendarDay.ts';
import { exerciseSchema, type LibraryExercise } from '../exercise/exercise.ts';
import { placingsOf, upsOf } from '../routine/fewestUps.fixture.ts';
import { madeUpVisits, type PlanVisit } from '../routine/madeUpChanges.fixture.ts';
import { madeUpPeople } from '../routine/madeUpPeople.fixture.ts';
import { changePlan, hasRoom, planFrom, type PlanChange } from './planChange.ts';
import { buildRoutine, routineOf } from '../routine/routine.ts';
import { doseFaults, gateFaults, isShut, startLevelOf } from '../routine/routineFaults.fixture.ts';
import { routineLibraryEntry } from '../routine/routineLibrary.ts';
import { MOST_PLAN_ITEMS, routinePlanSchema } from './routinePlan.ts';
import { posturesFor } from '../routine/routineGates.ts';
import { personOf, type RoutineWishes } from '../routine/routineWishes.ts';

const folder = 'src/content/exercises';
const exercises: LibraryExercise[] = readdirSync(folder).map((file) => ({
  ...exerciseSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))),
  id: file.replace('.yaml', ''),
}));
const library = exercises.map(routineLibraryEntry);
const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
const entryById = new Map(library.map((entry) => [entry.id, entry]));

const madeOn = '2026-11-20';
const people = madeUpPeople(
  2500,
  exercises.map(({ id }) => id),
);

/** The plan that each person starts with; those whose routine is shut have none. */
const starts = people.flatMap((person) => {
  const result = buildRoutine(person, library);
  if (result.kind === 'none') return [];
  const { goal, days } = person;
  return [{ person, plan: planFrom(result, { goal, days, cue: null, today: madeOn }) }];
});

/** Named as the same job, a neighbour on the ladder, or the same part with the same main aim (A5). */
function keepsJob(one: LibraryExercise, other: LibraryExercise): boolean {
  return (
    one.sameJob.includes(other.id) ||
    other.sameJob.includes(one.id) ||
    [one.easier, one.harder].includes(other.id) ||
    [other.easier, other.harder].includes(one.id) ||
    (one.elements[0] === other.elements[0] &&
      one.regions.some((region) => other.regions.includes(region)))
  );
}

function swapFaults({ before, change, plan }: PlanVisit): string[] {
  if (change.type !== 'swap') return [];
  const [from, to] = [byId.get(change.exerciseId), byId.get(change.to)];
  const at = before.items.findIndex(({ exerciseId }) => exerciseId === change.exerciseId);
  const rules: [boolean, string][] = [
    [from === undefined || to === undefined || !keepsJob(from, to), 'another job'],
    [plan.items[at]?.exerciseId !== change.to, 'not in its place'],
    [plan.items[at]?.usual !== undefined, 'with the amount of the one before'],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, fault]) => fault);
}

/** What is wrong with a plan for a person, as the page shows it to them. */
function planFaults({ plan, person, today }: PlanVisit): string[] {
  const ids = plan.items.map(({ exerciseId }) => exerciseId);
  const entries = ids.flatMap((id) => entryById.get(id) ?? []);
  const routine = routineOf(plan, person, library);
  if (routine.kind === 'none') return ['no routine'];
  const mayStepUp = daysBetween(plan.madeOn, today) >= 14;
  const whole = personOf(person);
  const placed = entries.map((entry) => ({ ...entry, postures: posturesFor(entry, whole) }));
  const fewest = Math.min(...placingsOf(placed).map(upsOf));
  const rules: [boolean, string][] = [
    [!routinePlanSchema.safeParse(plan).success, 'not a plan'],
    [ids.length > MOST_PLAN_ITEMS, 'too many'],
    [routine.items.map(({ exerciseId }) => exerciseId).join() !== ids.join(), 'other order'],
    [routine.items.some(({ barriers }) => barriers.length > 0), 'a barrier'],
    [entries.some(({ level }) => level > startLevelOf(person) && !mayStepUp), 'too high too soon'],
    [routine.transfers.ups !== fewest, 'more ups than needed'],
    [upsOf(routine.items.map(({ posture }) => posture)) !== fewest, 'other places than it says'],
  ];
  return [
    ...ids.flatMap((id) => byId.get(id) ?? []).flatMap((one) => gateFaults(one, person)),
    ...routine.items.flatMap((item) => doseFaults(item, person)),
    ...rules.filter(([isBroken]) => isBroken).map(([, fault]) => fault),
  ];
}

const faultsOf = (visit: PlanVisit) => [...swapFaults(visit), ...planFaults(visit)];

describe(`for ${String(starts.length)} made-up people who change their plans`, () => {
  const visits = starts.flatMap((start, seed) => madeUpVisits(start, library, seed));

  test('every kind of change is made many times', () => {
    for (const type of ['swap', 'add', 'move', 'remove', 'dose'] as const) {
      expect(visits.filter(({ change }) => change.type === type).length).toBeGreaterThan(500);
    }
    for (const rung of ['easier', 'harder'] as const) {
      const taken = visits.filter(
        ({ change }) => change.type === 'swap' && byId.get(change.exerciseId)?.[rung] === change.to,
      );
      expect(taken.length).toBeGreaterThan(100);
    }
    expect(visits.filter(({ plan }) => !hasRoom(plan)).length).toBeGreaterThan(10);
  });

  test('no gate, flag, caution, level or amount is broken after any of them', () => {
    const broken = visits.map((visit) => ({ visit, faults: faultsOf(visit) }));
    expect(broken.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  test('the plan before a change is never touched, and the same change gives the same plan', () => {
    for (const { before, change, plan } of visits.slice(0, 2000)) {
      const copy = structuredClone(before);
      expect(changePlan(before, change)).toEqual(plan);
      expect(before).toEqual(copy);
    }
  });
});

describe('a plan that somebody else opens', () => {
  const handed = starts.flatMap(({ plan }, at) => {
    const person = people[at];
    return person === undefined ? [] : [{ plan, person }];
  });
  const inFlare = handed.filter(({ person }) => person.signs.includes('flare'));
  const others = handed.filter(({ person }) => !person.signs.includes('flare'));

  /** Exercises that the page marks as not fitting, and those that do not fit. `null` when shut. */
  function marked({ plan, person }: (typeof handed)[number]) {
    const routine = routineOf(plan, person, library);
    if (routine.kind === 'none') return null;
    const marks = routine.items.filter(({ barriers }) => barriers.length > 0);
    const faulty = plan.items
      .flatMap(({ exerciseId }) => byId.get(exerciseId) ?? [])
      .filter((exercise) => gateFaults(exercise, person).length > 0);
    return { marks: marks.map(({ exerciseId }) => exerciseId), faulty: faulty.map(({ id }) => id) };
  }

  test('is shut for them by their own answers', () => {
    const shut = handed.filter((one) => marked(one) === null);
    expect(shut).toEqual(handed.filter(({ person }) => isShut(person)));
    expect(shut.length).toBeGreaterThan(100);
  });

  test('marks exactly what does not fit them', () => {
    const all = others.flatMap((one) => marked(one) ?? []);
    expect(all.flatMap(({ marks }) => marks).length).toBeGreaterThan(300);
    for (const { marks, faulty } of all) expect(marks).toEqual(faulty);
  });

  test('marks exactly what does not fit them in a flare-up: nothing above level 1', () => {
    const all = inFlare.flatMap((one) => marked(one) ?? []);
    for (const { marks, faulty } of all) expect(marks).toEqual(faulty);
  });
});

describe('the check itself finds a page that', () => {
  /** What the page takes a person for. */
  type Belief = (person: RoutineWishes) => RoutineWishes;
  const planted: [string, string, Belief][] = [
    ['forgets what people cannot do', 'needs', (p) => ({ ...p, cannot: [] })],
    ['forgets the safety answers', 'avoid with', (p) => ({ ...p, safety: [] })],
    ['forgets those who need a hold', 'nothing to hold', (p) => ({ ...p, safety: [] })],
    ['takes everybody to have asked', 'ask with', (p) => ({ ...p, hasAsked: true })],
    ['starts everybody at level 2', 'too high too soon', (p) => ({ ...p, signs: [] })],
    ['forgets the flare-up', 'not for a flare-up', (p) => ({ ...p, signs: [] })],
    ['forgets the places', 'nowhere', (p) => ({ ...p, settings: [] })],
    ['gives everybody a bike', 'a bike that', (p) => ({ ...p, things: ['exercise-bike'] })],
  ];

  test.each(planted)('%s (%s)', (_, rule, belief) => {
    const found = starts.findIndex((start, seed) =>
      madeUpVisits({ ...start, believed: belief(start.person) }, library, seed).some((visit) =>
        faultsOf(visit).some((fault) => fault.includes(rule)),
      ),
    );
    expect(found).toBeGreaterThanOrEqual(0);
  });

  test('swaps one job for another', () => {
    const [first] = starts;
    if (first === undefined) throw new Error('Nobody has a plan.');
    const [item] = first.plan.items;
    const other = exercises.find((one) => {
      const from = byId.get(item?.exerciseId ?? '');
      return from !== undefined && one !== from && !keepsJob(from, one);
    });
    const exerciseId = item?.exerciseId ?? '';
    const change: PlanChange = { type: 'swap', exerciseId, to: other?.id ?? '' };
    const plan = changePlan(first.plan, change);
    const visit = { person: first.person, today: madeOn, before: first.plan, change, plan };
    expect(swapFaults(visit)).toEqual(['another job']);
  });
});
