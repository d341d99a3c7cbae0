/* eslint-disable no-restricted-imports -- Only tests read this file; they need the real library. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { cautionFlags, type CautionFlag } from '../safety/cautionFlag.ts';
import type { Dose } from './dose.ts';
import { exerciseSchema } from '../exercise/exercise.ts';
import { routineLibraryEntry } from '../routine/routineLibrary.ts';
import { stepsOf } from './stepEnd.ts';

const folder = 'src/content/exercises';

/** Every exercise of the library, with its steps and the words that they were read from. */
export const steppedLibrary = readdirSync(folder).map((file) => {
  const read = exerciseSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8')));
  const exercise = { ...read, id: file.replace('.yaml', '') };
  const { workUpTo } = exercise.progression;
  return { ...routineLibraryEntry(exercise), steps: stepsOf(exercise), workUpTo };
});
export type SteppedEntry = (typeof steppedLibrary)[number];

/** One exercise of the library; a wrong name stops the test. */
export function stepped(id: string): SteppedEntry {
  const found = steppedLibrary.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`No exercise is called ${id}.`);
  return found;
}

/** A small generator of chance with a seed (mulberry32), so that each run meets the same cases. */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function oneOf<T>(list: readonly T[], chance: () => number): T {
  const found = list[Math.floor(chance() * list.length)];
  if (found === undefined) throw new Error('An empty list has none to choose.');
  return found;
}

/** Some flags, `pem` left out: with it nothing steps. */
export function flagsFrom(chance: () => number): Set<CautionFlag> {
  const share = chance() * 0.3;
  return new Set(cautionFlags.filter((flag) => flag !== 'pem' && chance() < share));
}

/** A dose that says the same kinds of things as this one, in any amounts that a dose may say. */
export function doseLike(dose: Dose, chance: () => number): Dose {
  const whole = (most: number) => 1 + Math.floor(chance() * most);
  return {
    sets: whole(5),
    effort: Math.floor(chance() * 9),
    ...(dose.repetitions === undefined ? {} : { repetitions: whole(20) }),
    ...(dose.holdSeconds === undefined ? {} : { holdSeconds: whole(60) }),
    ...(dose.minutes === undefined ? {} : { minutes: whole(120) / 2 }),
    ...(dose.loadKilograms === undefined ? {} : { loadKilograms: whole(80) / 2 }),
  };
}
