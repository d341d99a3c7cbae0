import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exerciseSchema, type LibraryExercise } from '../exercise/exercise.ts';
import { goalOf } from './goal.ts';
import { madeUpPeople } from './madeUpPeople.fixture.ts';
import { buildRoutine, type Routine } from './routine.ts';
import { gateFaults, isSteadyFirst, startLevelOf } from './routineFaults.fixture.ts';
import { routineLibraryEntry, type Posture } from './routineLibrary.ts';
import type { RoutineWishes } from './routineWishes.ts';
import type { Setting } from '../exercise/setting.ts';

const folder = 'src/content/exercises';
const exercises: LibraryExercise[] = readdirSync(folder).map((file) => ({
  ...exerciseSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))),
  id: file.replace('.yaml', ''),
}));
const library = exercises.map(routineLibraryEntry);
const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
const people = madeUpPeople(
  2000,
  exercises.map(({ id }) => id),
);

interface Made {
  readonly person: RoutineWishes;
  readonly routine: Routine;
  readonly chosen: readonly LibraryExercise[];
}

function made(person: RoutineWishes, wishes = person, some = library): Made[] {
  const result = buildRoutine(wishes, some);
  if (result.kind === 'none') return [];
  const chosen = result.items.flatMap(({ exerciseId }) => byId.get(exerciseId) ?? []);
  return [{ person, routine: result, chosen }];
}

const routines = people.flatMap((person) => made(person));

function openTo(person: RoutineWishes): LibraryExercise[] {
  return exercises.filter(
    (exercise) =>
      exercise.level <= startLevelOf(person) && gateFaults(exercise, person).length === 0,
  );
}

/** An exercise and all rungs below it. */
function rungsFrom(exercise: LibraryExercise): string[] {
  const below = exercise.easier === null ? undefined : byId.get(exercise.easier);
  return below === undefined ? [exercise.id] : [exercise.id, ...rungsFrom(below)];
}

/** True for one exercise, and for two rungs of one ladder: these never stand together. */
function clash(one: LibraryExercise, other: LibraryExercise): boolean {
  return rungsFrom(one).includes(other.id) || rungsFrom(other).includes(one.id);
}

const minutesOf = (some: readonly LibraryExercise[]) =>
  some.reduce((sum, { minutes }) => sum + minutes, 0);

const steadyElements = ['balance', 'strength'] as const;
type SteadyElement = (typeof steadyElements)[number];
const builds = (element: SteadyElement) => (exercise: LibraryExercise) =>
  exercise.elements[0] === element;

/** Four at most at the start (A2, convention). */
const MOST_AT_FIRST = 4;

/** Which of balance and strength can stand beside what the person chose, in the time that is left. */
function possibleBeside(kept: readonly LibraryExercise[], person: RoutineWishes): number {
  const open = openTo(person).filter((one) => !kept.some((other) => clash(one, other)));
  const met = steadyElements.filter((element) => kept.some(builds(element)));
  const [first, second] = steadyElements
    .filter((element) => !met.includes(element))
    .map((element) => open.filter(builds(element)));
  const fits = (added: readonly LibraryExercise[]) =>
    kept.length + added.length <= MOST_AT_FIRST && minutesOf([...kept, ...added]) <= person.minutes;
  const singles = [...(first ?? []), ...(second ?? [])];
  if (first?.some((one) => second?.some((two) => !clash(one, two) && fits([one, two])))) return 2;
  return met.length + (singles.some((one) => fits([one])) ? 1 : 0);
}

/** Balance and strength for those at risk of falls or with thin bones (A16, S44). */
function lacksSteadiness({ person, chosen }: Made): boolean {
  if (!isSteadyFirst(person)) return false;
  const held = steadyElements.filter((element) => chosen.some(builds(element)));
  if (held.length === steadyElements.length) return false;
  const kept = chosen.filter(({ id }) => person.wished.includes(id));
  return held.length < possibleBeside(kept, person);
}

const isHard = ({ elements: [main] }: LibraryExercise) =>
  main === 'strength' || main === 'endurance';

/** True when something easier to begin with could stand in the place of strength or endurance. */
function isHardTooSoon({ person, chosen }: Made): boolean {
  if (person.style === 'mixed' || isSteadyFirst(person)) return false;
  const hard = chosen.filter((one) => isHard(one) && !person.wished.includes(one.id));
  if (hard.length === 0) return false;
  const easy = openTo(person).filter((one) => !isHard(one));
  return hard.some((one) => {
    const others = chosen.filter((other) => other !== one);
    return easy.some(
      (other) =>
        minutesOf([...others, other]) <= person.minutes &&
        !others.some((taken) => clash(taken, other)),
    );
  });
}

/** True when two rungs of one ladder stand together that the person did not both choose. */
function repeatsItself({ person, chosen }: Made): boolean {
  return chosen.some((one) =>
    chosen.some(
      (other) =>
        other !== one &&
        clash(one, other) &&
        !(person.wished.includes(one.id) && person.wished.includes(other.id)),
    ),
  );
}

/** A note that nothing is open for the goal or the sore part, when something is. */
function isUntrue({ person, routine: { notes } }: Made): boolean {
  const { ladder, helpers } = goalOf(person.goal);
  const ofGoal = [...ladder, ...helpers].map(({ exerciseId }) => exerciseId);
  const open = openTo(person);
  const forGoal = open.some(({ id }) => ofGoal.includes(id));
  const forPart = open.some(({ regions }) => regions.some((one) => person.regions.includes(one)));
  return (
    (forGoal && notes.some((note) => note.startsWith('Nothing for “'))) ||
    (forPart && notes.some((note) => note.startsWith('Nothing for the part')))
  );
}

const placesOf: Record<Posture, readonly Setting[]> = {
  floor: ['floor'],
  bed: ['bed'],
  chair: ['chair'],
  feet: ['standing', 'standing-support', 'outdoors', 'water'],
};

/** True when an exercise is told for another place than those the person ticked. */
function isElsewhere({ person, routine }: Made): boolean {
  return (
    person.settings.length > 0 &&
    routine.items.some(
      ({ posture }) => !placesOf[posture].some((place) => person.settings.includes(place)),
    )
  );
}

const wishesOf = (faulty: readonly Made[]) => faulty.map(({ person }) => person);
const isOwnChoice = ({ person }: Made) => person.wished.length > 0;

describe('with falls, dizziness or thin bones', () => {
  test('a routine of ten minutes or more holds balance and strength, where both are open', () => {
    const some = routines.filter((one) => !isOwnChoice(one) && one.person.minutes > 5);
    expect(some.filter(({ person }) => isSteadyFirst(person)).length).toBeGreaterThan(300);
    expect(wishesOf(some.filter(lacksSteadiness))).toEqual([]);
  });

  test('a builder that forgets the risk is found out', () => {
    const forgetful = people
      .slice(0, 600)
      .flatMap((person) => made(person, { ...person, safety: [] }));
    expect(forgetful.filter(lacksSteadiness).length).toBeGreaterThan(10);
  });

  test('five minutes go to both before the goal, but where one of them alone takes the time', () => {
    const some = routines.filter((one) => !isOwnChoice(one) && one.person.minutes === 5);
    expect(some.length).toBeGreaterThan(300);
    expect(some.filter(lacksSteadiness).length).toBeLessThanOrEqual(1);
  });

  test('what people chose leaves room for balance and strength, up to four in all', () => {
    const some = routines.filter((one) => isOwnChoice(one) && one.person.minutes > 5);
    expect(wishesOf(some.filter(lacksSteadiness))).toEqual([]);
  });
});

describe('beginning with easy movement and balance', () => {
  test('takes strength and endurance only where nothing easier fits', () => {
    const easyFirst = routines.filter(({ person }) => person.style === 'easy-first');
    expect(easyFirst.length).toBeGreaterThan(300);
    expect(wishesOf(easyFirst.filter(isHardTooSoon))).toEqual([]);
  });

  test('a builder that forgets the wish is found out', () => {
    const forgetful = people
      .slice(0, 600)
      .flatMap((person) => made(person, { ...person, style: 'mixed' }));
    expect(forgetful.filter(isHardTooSoon).length).toBeGreaterThan(10);
  });
});

describe('two rungs of one ladder', () => {
  test('never stand together, unless somebody chose both', () => {
    expect(wishesOf(routines.filter(repeatsItself))).toEqual([]);
  });

  test('a builder that forgets the ladders is found out', () => {
    const loose = library.map((entry) => ({ ...entry, easier: null }));
    const forgetful = people.slice(0, 600).flatMap((person) => made(person, person, loose));
    expect(forgetful.filter(repeatsItself).length).toBeGreaterThan(10);
  });
});

describe('what the builder says', () => {
  test('nothing is said to be shut that is open', () => {
    expect(wishesOf(routines.filter(isUntrue))).toEqual([]);
  });

  test('everything is told for a place that the person ticked', () => {
    expect(wishesOf(routines.filter(isElsewhere))).toEqual([]);
  });
});
