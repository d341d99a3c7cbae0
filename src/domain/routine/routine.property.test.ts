import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exerciseSchema, type LibraryExercise } from '../exercise/exercise.ts';
import { fewestUps, upsOf } from './fewestUps.fixture.ts';
import { madeUpPeople } from './madeUpPeople.fixture.ts';
import { planFrom } from '../plan/planChange.ts';
import {
  buildRoutine,
  routineOf,
  type Routine,
  type RoutineItem,
  type RoutineResult,
} from './routine.ts';
import { doseFaults, gateFaults, isShut, startLevelOf } from './routineFaults.fixture.ts';
import { barriersTo, posturesFor } from './routineGates.ts';
import { routineLibraryEntry } from './routineLibrary.ts';
import { routinePlanSchema } from '../plan/routinePlan.ts';
import { personOf, type RoutineWishes } from './routineWishes.ts';

const folder = 'src/content/exercises';
const exercises: LibraryExercise[] = readdirSync(folder).map((file) => ({
  ...exerciseSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))),
  id: file.replace('.yaml', ''),
}));
const library = exercises.map(routineLibraryEntry);
const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
const entryById = new Map(library.map((entry) => [entry.id, entry]));

const PEOPLE = 3000;
const exerciseIds = exercises.map(({ id }) => id);
const people = madeUpPeople(PEOPLE, exerciseIds);
const results = people.map((person) => ({ person, result: buildRoutine(person, library) }));

/** What is wrong with the exercises of a routine, one by one. */
function itemFaults({ items }: Routine, person: RoutineWishes): string[] {
  return items.flatMap((item) => {
    const exercise = byId.get(item.exerciseId);
    if (exercise === undefined) return [`${item.exerciseId}: unknown`];
    const rules: [boolean, string][] = [
      [exercise.level > startLevelOf(person), 'above the starting level'],
      [item.reasons.length === 0 || item.reasons.includes(''), 'no reason'],
      [item.barriers.length > 0, 'a barrier in a new routine'],
    ];
    const broken = rules.filter(([isBroken]) => isBroken).map(([, fault]) => fault);
    return [...gateFaults(exercise, person), ...doseFaults(item, person), ...broken];
  });
}

/** What is wrong with a routine as a whole. */
function wholeFaults({ items, minutes, notes, leftOut }: Routine, person: RoutineWishes): string[] {
  const ids = items.map(({ exerciseId }) => exerciseId);
  const minutesOf = (some: readonly string[]) =>
    some.reduce((sum, id) => sum + (byId.get(id)?.minutes ?? 0), 0);
  // What somebody chose may be longer; nothing is added to it then.
  const ownChoice = minutesOf(ids.filter((id) => person.wished.includes(id)));
  // Three by default; four at most, where people chose some themselves (A2, convention).
  const most = person.wished.length === 0 ? 3 : 4;
  const saysFew = notes.some((note) => note.includes('That is enough to begin'));
  const rules: [boolean, string][] = [
    [isShut(person), 'a routine in spite of the safety check'],
    [new Set(ids).size !== ids.length, 'an exercise twice'],
    [ids.length === 0 || ids.length > most, 'too few or too many'],
    [minutesOf(ids) > Math.max(person.minutes, ownChoice), 'over the minutes'],
    [minutesOf(ids) !== minutes, 'another sum of minutes'],
    [ids.length < 3 && !saysFew, 'fewer than three without a word'],
    [leftOut.some(({ reason }) => reason === ''), 'left out without a reason'],
    [leftOut.some(({ exerciseId }) => ids.includes(exerciseId)), 'left out and in'],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, fault]) => fault);
}

function orderFaults({ items, transfers }: Routine, person: RoutineWishes): string[] {
  const ups = upsOf(items.map(({ posture }) => posture));
  const whole = personOf(person);
  const placed = items
    .flatMap(({ exerciseId }) => entryById.get(exerciseId) ?? [])
    .map((entry) => ({ ...entry, postures: posturesFor(entry, whole) }));
  const fewest = fewestUps(placed);
  return [
    ...(ups === transfers.ups ? [] : [`says ${String(transfers.ups)} ups for ${String(ups)}`]),
    ...(ups === fewest ? [] : [`${String(ups)} ups where ${String(fewest)} would do`]),
  ];
}

/** Everything that is wrong with a result for a person. */
function violations(result: RoutineResult, person: RoutineWishes): string[] {
  if (result.kind === 'none') return result.why === '' ? ['no reason for having none'] : [];
  return [
    ...itemFaults(result, person),
    ...wholeFaults(result, person),
    ...orderFaults(result, person),
  ];
}

describe(`for ${String(PEOPLE)} made-up people`, () => {
  test('no gate, flag, level or minute is ever broken, and everything has a reason', () => {
    const broken = results
      .map(({ person, result }) => ({ person, faults: violations(result, person) }))
      .filter(({ faults }) => faults.length > 0);
    expect(broken).toEqual([]);
  });

  test('the people differ enough to mean something: many get a routine, many are stopped', () => {
    const kinds = results.map(({ result }) => result.kind);
    expect(kinds.filter((kind) => kind === 'routine').length).toBeGreaterThan(PEOPLE / 2);
    expect(kinds.filter((kind) => kind === 'none').length).toBeGreaterThan(PEOPLE / 20);
  });

  test('an exercise is open to a person exactly when no rule of ours is broken by it', () => {
    for (const person of people.slice(0, 400).filter((one) => !isShut(one))) {
      const worked = personOf(person);
      const level = startLevelOf(person);
      const open = library.filter((entry) => barriersTo(entry, worked).length === 0);
      const expected = exercises.filter(
        (exercise) => exercise.level <= level && gateFaults(exercise, person).length === 0,
      );
      expect(open.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    }
  });

  test('the same wishes and library give the same routine, in whatever order the library comes', () => {
    const copy = structuredClone(library);
    const shuffled = structuredClone(library).reverse();
    for (const { person, result } of results.slice(0, 500)) {
      expect(buildRoutine(structuredClone(person), copy)).toEqual(result);
      const other = buildRoutine(person, shuffled);
      if (result.kind === 'none' || other.kind === 'none') expect(other).toEqual(result);
      else expect(other.items).toEqual(result.items);
    }
    expect(copy).toEqual(library);
  });

  test('every routine makes a plan that can be kept, and means the same when it is opened', () => {
    for (const { person, result } of results.slice(0, 1000)) {
      if (result.kind === 'none') continue;
      const { goal, days } = person;
      const plan = planFrom(result, { goal, days, cue: null, today: '2026-11-20' });
      expect(routinePlanSchema.safeParse(plan).success, plan.name).toBe(true);
      expect(routineOf(plan, person, library)).toEqual(result);
    }
  });
});

/** A planted fault is found when it shows in so many people. */
const ENOUGH = 10;

/** For how many people a builder breaks this rule. Looks no further than `ENOUGH`. */
function brokenBy(builder: (person: RoutineWishes) => RoutineResult, rule: string): number {
  let broken = 0;
  for (const person of people) {
    const faults = violations(builder(person), person);
    if (faults.some((fault) => fault.includes(rule))) broken += 1;
    if (broken === ENOUGH) break;
  }
  return broken;
}

/** A builder with other wishes, or another library, than it was given. */
const given =
  (change: (person: RoutineWishes) => Partial<RoutineWishes>, other = library) =>
  (person: RoutineWishes) =>
    buildRoutine({ ...person, ...change(person) }, other);

/** A builder whose routines come out changed. */
const spoilt = (spoil: (item: RoutineItem) => Partial<RoutineItem>) => (person: RoutineWishes) => {
  const result = buildRoutine(person, library);
  if (result.kind === 'none') return result;
  return { ...result, items: result.items.map((item) => ({ ...item, ...spoil(item) })) };
};

const reversed = (person: RoutineWishes) => {
  const result = buildRoutine(person, library);
  return result.kind === 'none' ? result : { ...result, items: result.items.toReversed() };
};

const careless = library.map((entry) => ({ ...entry, cautions: [] }));
const quick = library.map((entry) => ({ ...entry, minutes: 1 }));
const silent = (person: RoutineWishes): RoutineResult => {
  const result = buildRoutine(person, library);
  return result.kind === 'none' ? { ...result, why: '' } : result;
};

describe('the check itself finds a builder that', () => {
  const planted: [string, string, (person: RoutineWishes) => RoutineResult][] = [
    ['forgets what people cannot do', 'needs', given(() => ({ cannot: [] }))],
    ['forgets the safety answers', 'in spite of the safety', given(() => ({ safety: [] }))],
    ['forgets the flags', 'nothing to hold', given(() => ({ safety: [] }))],
    ['takes everybody to have asked', 'ask with', given(() => ({ hasAsked: true }))],
    ['forgets the cautions', 'avoid with', given(() => ({}), careless)],
    ['forgets the minutes', 'over the minutes', given(() => ({ minutes: 15 }))],
    ['miscounts the minutes', 'another sum', given(() => ({}), quick)],
    ['starts everybody at level 2', 'starting level', given(() => ({ signs: [] }))],
    ['forgets the flare-up', 'not for a flare-up', given(() => ({ signs: ['high-pain'] }))],
    ['forgets the places', 'nowhere', given(() => ({ settings: [] }))],
    ['takes everybody to a pool', 'in water unasked', given(() => ({ settings: ['water'] }))],
    [
      'gives everybody a bike',
      'a bike that nobody has',
      given(() => ({ things: ['exercise-bike'], wished: ['cycle-gentle'] })),
    ],
    [
      'forgets the caps on effort',
      'effort above 4',
      spoilt(({ exerciseId, doses }) => ({ doses: entryById.get(exerciseId)?.doses ?? doses })),
    ],
    [
      'asks for more on a bad day',
      'more on a worse day',
      spoilt(({ doses }) => ({ doses: { ...doses, flare: doses.ceiling } })),
    ],
    ['gives no reasons', 'no reason', spoilt(() => ({ reasons: [] }))],
    ['refuses without a word', 'no reason for having none', silent],
    ['turns the order round', 'would do', reversed],
  ];

  test.each(planted)('%s (%s)', (_, rule, builder) => {
    expect(brokenBy(builder, rule)).toBe(ENOUGH);
  });
});
