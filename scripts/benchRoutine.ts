/**
 * How long the routine builder takes to choose: `npm run bench:routine`. Once with the library of the
 * site, once with one of 5,000 exercises. Ends with an error when a goal is missed.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { exerciseSchema } from '../src/domain/exercise/exercise.ts';
import { madeUpPeople } from '../src/domain/routine/madeUpPeople.fixture.ts';
import { buildRoutine } from '../src/domain/routine/routine.ts';
import {
  routineLibraryEntry,
  type RoutineLibraryEntry,
} from '../src/domain/routine/routineLibrary.ts';

type Library = readonly RoutineLibraryEntry[];

const folder = join(import.meta.dirname, '../src/content/exercises');
/** Runs that are not counted: the first ones are slower, until the code is compiled. */
const WARM_UP = 100;

const library = await readLibrary();
const met = [
  report('library of the site', library, { people: 2000, goal: 20 }),
  report('large library', repeated(library, 5000), { people: 500, goal: 250 }),
];
process.exitCode = met.every(Boolean) ? 0 : 1;

async function readLibrary(): Promise<Library> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml'));
  return Promise.all(
    files.map(async (file) => {
      const exercise = exerciseSchema.parse(parse(await readFile(join(folder, file), 'utf8')));
      return routineLibraryEntry({ ...exercise, id: file.replace('.yaml', '') });
    }),
  );
}

/** A library of so many: the same one again and again, its ladders and links kept in each copy. */
function repeated(once: Library, count: number): Library {
  const copies = Array.from({ length: Math.ceil(count / once.length) }, (_, number) => number);
  return copies.flatMap((number) => once.map((entry) => copyOf(entry, number))).slice(0, count);
}

/** The first copy keeps its ids, so that the goals still find their exercises. */
function copyOf(entry: RoutineLibraryEntry, number: number): RoutineLibraryEntry {
  if (number === 0) return entry;
  const named = (id: string): string => `${id}-${number}`;
  const { id, easier, harder, sameJob } = entry;
  return {
    ...entry,
    id: named(id),
    easier: easier === null ? null : named(easier),
    harder: harder === null ? null : named(harder),
    sameJob: sameJob.map(named),
  };
}

/** Prints the milliseconds of one choice over made-up people. True when nearly all meet the goal. */
function report(name: string, choices: Library, asked: { people: number; goal: number }): boolean {
  const times = timesOf(choices, asked.people);
  const [median, nearlyAll, slowest] = [0.5, 0.95, 1].map((share) => at(share, times));
  const isMet = nearlyAll !== undefined && nearlyAll <= asked.goal;
  console.log(
    [
      `${isMet ? 'met    ' : 'NOT MET'} ${name}: ${choices.length} exercises, ${times.length} routines.`,
      `Median ${milliseconds(median)}, 95th percentile ${milliseconds(nearlyAll)} of ${asked.goal} ms,`,
      `slowest ${milliseconds(slowest)}.`,
    ].join(' '),
  );
  return isMet;
}

/** Those whom the safety check stops are not counted: that is quick. */
function timesOf(choices: Library, count: number): number[] {
  const people = madeUpPeople(
    count,
    library.map(({ id }) => id),
  );
  for (const person of people.slice(0, WARM_UP)) buildRoutine(person, choices);
  return people.flatMap((person) => {
    const start = performance.now();
    const { kind } = buildRoutine(person, choices);
    const time = performance.now() - start;
    return kind === 'routine' ? [time] : [];
  });
}

/** The value below which a share of the numbers lies: 0.5 is the median, 1 the largest. */
function at(share: number, values: readonly number[]): number | undefined {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function milliseconds(time: number | undefined): string {
  return time === undefined ? 'unknown' : `${time.toFixed(2)} ms`;
}
