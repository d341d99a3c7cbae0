import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { followingFaults } from '#collections/wording.ts';
import { abilitiesNeeded } from '#domain/body/bodyNeeds.ts';
import { exerciseSchema, type LibraryExercise } from '#domain/exercise/exercise.ts';
import { routineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import { inOrder, placedAs, transfersOf } from '#domain/routine/routineOrder.ts';
import { exercisesOf, readyRoutineIds, readyRoutines, type ReadyRoutine } from './readyRoutines.ts';

const folder = 'src/content/exercises';
const library = new Map<string, LibraryExercise>(
  readdirSync(folder).map((file) => {
    const id = file.replace('.yaml', '');
    return [
      id,
      { ...exerciseSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))), id },
    ] as const;
  }),
);

const exercisesIn = (routine: Pick<ReadyRoutine, 'exercises'>) =>
  exercisesOf(routine, library).map(({ exercise }) => exercise);
const ids = (routine: ReadyRoutine) => routine.exercises.map(({ id }) => id);

/** What keeps these exercises from being done in this place, by level 1. */
function misfits(posture: ReadyRoutine['posture'], exercises: readonly LibraryExercise[]) {
  return exercises
    .filter((exercise) => {
      const { needs, level } = exercise;
      const stands = needs.standingMinutes > 0;
      const lies = needs.lyingFlat || needs.lyingFront || needs.lyingSide;
      const fits = {
        chair: !stands && !lies,
        feet: !lies && needs.balance !== 'free' && !needs.singleLeg && needs.standingMinutes <= 2,
        bed: !stands && exercise.settings.includes('bed'),
        floor: false,
      }[posture];
      return !fits || needs.floor || needs.kneeling || level !== 1;
    })
    .map(({ id }) => id);
}

test('there are three, one for each place', () => {
  expect(readyRoutines.map(({ id }) => id)).toEqual(readyRoutineIds);
  expect(new Set(readyRoutines.map(({ posture }) => posture)).size).toBe(3);
});

describe.each(readyRoutines)('$name', (routine) => {
  const exercises = exercisesIn(routine);
  const entries = exercises.map(routineLibraryEntry);

  test('has three exercises at level 1 that ask for nothing else than its place', () => {
    expect(exercises).toHaveLength(3);
    expect(misfits(routine.posture, exercises)).toEqual([]);
  });

  test('is done in one place, without the floor', () => {
    const placed = placedAs(entries);
    expect(placed.map(({ posture }) => posture)).toEqual(exercises.map(() => routine.posture));
    expect(transfersOf(placed).line).toMatch(/^Floor: 0 times\. You stay .+ all the way\.$/);
  });

  test('stands in the order that the builder would choose: fewest ups, relaxation last', () => {
    expect(inOrder(entries).map(({ entry }) => entry.id)).toEqual(ids(routine));
  });

  test('starts small: one or two sets, at most three out of ten, with a dose for a bad day', () => {
    for (const { doses } of exercises) {
      expect(doses.usual.effort).toBeLessThanOrEqual(3);
      expect(doses.usual.sets * (doses.usual.minutes ?? 1)).toBeLessThanOrEqual(3);
      expect(doses.flare).not.toBeNull();
    }
  });

  test('needs nothing that has to be bought', () => {
    const things = exercises.flatMap(({ equipment }) => equipment);
    expect(things.filter((thing) => thing !== 'pillow')).toEqual([]);
  });

  test('says each exercise in short words that work without the drawing', () => {
    const inShort = routine.exercises.flatMap((ready) => ready.inShort);
    const about = [routine.forWhom, routine.haveReady];
    expect(followingFaults({ inShort, about }, ['inShort', 'about'])).toEqual([]);
  });

  test('tells no numbers in its short steps: those stand in the doses', () => {
    expect(routine.exercises.flatMap(({ inShort }) => inShort).join(' ')).not.toMatch(
      /\d|\bthree\b|seconds/,
    );
  });
});

describe('what these tests catch', () => {
  const one = (id: string) => exercisesIn({ exercises: [{ id, inShort: [] }] });

  test.each([
    ['chair', 'sit-to-stand-raised'],
    ['chair', 'childs-pose-rock'],
    ['feet', 'sit-to-stand'],
    ['feet', 'calf-raise-supported'],
    ['bed', 'bridge'],
    ['bed', 'weight-shift-standing'],
  ] as const)('for the place “%s”: %s', (posture, id) => {
    expect(misfits(posture, one(id))).toEqual([id]);
  });

  test('an exercise that is not in the library', () => {
    expect(() => one('nothing-like-it')).toThrow('no exercise called “nothing-like-it”');
  });
});

test('the needs that the pages mark are those that one would expect', () => {
  const needsOf = (routine: ReadyRoutine) => [
    ...new Set(exercisesIn(routine).flatMap(({ needs }) => abilitiesNeeded(needs))),
  ];
  expect(readyRoutines.map(needsOf)).toEqual([[], ['stand', 'lean-on-hands'], ['lie-flat']]);
});
