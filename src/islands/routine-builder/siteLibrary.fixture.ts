import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { exerciseSchema } from '#domain/exercise/exercise.ts';
import { routineLibraryEntry, type RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import { personOf, type Person, type RoutineWishes } from '#domain/routine/routineWishes.ts';

const folder = 'src/content/exercises';

/** The exercises of the site, as the builder is given them. */
export const library = readdirSync(folder).map((file) => {
  const exercise = exerciseSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8')));
  return routineLibraryEntry({ ...exercise, id: file.replace('.yaml', '') });
});

export function entryOf(id: string): RoutineLibraryEntry {
  const entry = library.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`The library has no ${id}.`);
  return entry;
}

/** Somebody with no limits, but for these wishes. */
export function personWith(wishes: Partial<RoutineWishes> = {}): Person {
  return personOf({
    safety: [],
    hasAsked: false,
    regions: [],
    cannot: [],
    goal: null,
    wished: [],
    signs: [],
    settings: [],
    things: [],
    likes: [],
    style: 'mixed',
    minutes: 10,
    days: 3,
    ...wishes,
  });
}

/** A plan of these exercises, made on 20 November 2026. */
export function planOf(...exerciseIds: string[]): RoutinePlan {
  return {
    name: 'Stairs',
    goal: null,
    items: exerciseIds.map((exerciseId) => ({ exerciseId })),
    days: [],
    cue: null,
    madeOn: '2026-11-20',
    origin: 'builder',
  };
}
