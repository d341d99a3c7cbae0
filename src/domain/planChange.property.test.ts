import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addDays, daysBetween, type CalendarDay } from './calendarDay.ts';
import type { Dose } from './dose.ts';
import { exerciseSchema, type LibraryExercise } from './exercise.ts';
import { placingsOf, upsOf } from './fewestUps.fixture.ts';
import { madeUpPeople } from './madeUpPeople.fixture.ts';
import { changePlan, hasRoom, planFrom, type PlanChange } from './planChange.ts';
import { addableTo, choicesFor } from './planChoices.ts';
import { buildRoutine, routineOf } from './routine.ts';
import { doseFaults, gateFaults, isShut, startLevelOf } from './routineFaults.fixture.ts';
import { routineLibraryEntry } from './routineLibrary.ts';
import { chanceFrom } from './routinePlan.fixture.ts';
import { MOST_PLAN_ITEMS, routinePlanSchema, type RoutinePlan } from './routinePlan.ts';
import { personOf, type RoutineWishes } from './routineWishes.ts';

const folder = 'src/content/exercises';
const exercises: LibraryExercise[] = readdirSync(folder).map((file) => ({
  ...exerciseSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))),
  id: file.replace('.yaml', ''),
}));
const library = exercises.map(routineLibraryEntry);
const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
const entryById = new Map(library.map((entry) => [entry.id, entry]));

const CHANGES = 6;
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

type Chance = () => number;

function oneOf<T>(list: readonly T[], chance: Chance): T | undefined {
  return list[Math.floor(chance() * list.length)];
}

/** An amount that the row of an exercise lets people choose: up to the most of a good day. */
function doseUpTo({ doses: { usual, ceiling } }: LibraryExercise, chance: Chance): Dose {
  const upTo = (most: number, least = 1) => least + Math.floor(chance() * (most - least + 1));
  const { sets, repetitions, holdSeconds, minutes } = ceiling;
  return {
    ...usual,
    sets: upTo(sets),
    ...(repetitions === undefined ? {} : { repetitions: upTo(repetitions) }),
    ...(holdSeconds === undefined ? {} : { holdSeconds: upTo(holdSeconds) }),
    ...(minutes === undefined || minutes < 1 ? {} : { minutes: upTo(minutes) }),
  };
}

/** What the page knows of a person when it offers changes. A planted fault gets it wrong. */
type Belief = (person: RoutineWishes) => RoutineWishes;

/** One change that the page offers for a plan, by chance. */
function changeOf(
  plan: RoutinePlan,
  wishes: RoutineWishes,
  today: CalendarDay,
  chance: Chance,
): PlanChange | null {
  const person = personOf(wishes);
  const id = oneOf(plan.items, chance)?.exerciseId ?? '';
  const swapTo = (to: string | null | undefined): PlanChange | null =>
    to === null || to === undefined ? null : { type: 'swap', exerciseId: id, to };
  const choices = choicesFor(id, plan, person, library, today);
  const exercise = byId.get(id);
  switch (Math.floor(chance() * 7)) {
    case 0:
      return swapTo(oneOf(choices.swaps, chance));
    case 1:
      return swapTo(choices.easier);
    case 2:
      return swapTo(choices.harder);
    case 3: {
      const added = oneOf(addableTo(plan, person, library), chance);
      return added === undefined ? null : { type: 'add', exerciseId: added.id };
    }
    case 4:
      return { type: 'move', exerciseId: id, by: chance() < 0.5 ? -1 : 1 };
    case 5:
      return { type: 'remove', exerciseId: id };
    default:
      if (exercise === undefined) return null;
      return { type: 'dose', exerciseId: id, usual: doseUpTo(exercise, chance) };
  }
}

interface Visit {
  readonly person: RoutineWishes;
  readonly today: CalendarDay;
  readonly before: RoutinePlan;
  readonly change: PlanChange;
  readonly plan: RoutinePlan;
}

/** Every change of a made-up person on one day, up to a month after the plan was made. */
function visitsOf({ person, plan }: (typeof starts)[number], seed: number, belief: Belief) {
  const chance = chanceFrom(seed);
  const today = addDays(madeOn, Math.floor(chance() * 30));
  const visits: Visit[] = [];
  let before = plan;
  for (let count = 0; count < CHANGES; count += 1) {
    const change = changeOf(before, belief(person), today, chance);
    if (change === null) continue;
    const after = changePlan(before, change);
    visits.push({ person, today, before, change, plan: after });
    before = after;
  }
  return visits;
}

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

function swapFaults({ before, change, plan }: Visit): string[] {
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
function planFaults({ plan, person, today }: Pick<Visit, 'plan' | 'person' | 'today'>): string[] {
  const ids = plan.items.map(({ exerciseId }) => exerciseId);
  const entries = ids.flatMap((id) => entryById.get(id) ?? []);
  const routine = routineOf(plan, person, library);
  if (routine.kind === 'none') return ['no routine'];
  const mayStepUp = daysBetween(plan.madeOn, today) >= 14;
  const fewest = Math.min(...placingsOf(entries).map(upsOf));
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

const faultsOf = (visit: Visit) => [...swapFaults(visit), ...planFaults(visit)];

describe(`for ${String(starts.length)} made-up people who change their plans`, () => {
  const visits = starts.flatMap((start, seed) => visitsOf(start, seed, (person) => person));

  test('every kind of change is made many times', () => {
    for (const type of ['swap', 'add', 'move', 'remove', 'dose'] as const) {
      expect(visits.filter(({ change }) => change.type === type).length).toBeGreaterThan(500);
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
  const handed = starts.map(({ plan }, at) => ({ plan, person: people[at] ?? people[0] }));

  test('is shut for them by their own answers, or marks exactly what does not fit them', () => {
    let marked = 0;
    for (const { plan, person } of handed) {
      if (person === undefined) continue;
      const routine = routineOf(plan, person, library);
      expect(routine.kind).toBe(isShut(person) ? 'none' : 'routine');
      if (routine.kind === 'none') continue;
      const exerciseIds = plan.items.map(({ exerciseId }) => exerciseId);
      const found = routine.items.filter(({ barriers }) => barriers.length > 0);
      const faulty = exerciseIds
        .flatMap((id) => byId.get(id) ?? [])
        .filter((exercise) => gateFaults(exercise, person).length > 0);
      expect(found.map(({ exerciseId }) => exerciseId)).toEqual(faulty.map(({ id }) => id));
      marked += found.length;
    }
    expect(marked).toBeGreaterThan(500);
  });
});

describe('the check itself finds a page that', () => {
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
      visitsOf(start, seed, belief).some((visit) =>
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
