import { getCollection } from 'astro:content';
import { calendarDayOf } from '#domain/calendarDay.ts';
import type { LibraryExercise } from '#domain/exercise/exercise.ts';
import { ladderFaults } from '#domain/exercise/ladder.ts';
import { sameJobFaults } from '#domain/exercise/sameJob.ts';
import { figureNames } from '#figures/figureNames.ts';
import { wordingFaults } from './exerciseWording.ts';
import { requireKnown, type Mention } from './missing.ts';
import { overdueFaults } from './reviewDates.ts';
import { loadSources, requireSources } from './sources.ts';

const fileOf = (id: string) => `src/content/exercises/${id}.yaml`;

/**
 * Every exercise in the library, by name. Stops the build when one cites a source, an exercise or
 * a figure that we do not have, when a ladder is broken, when a need has no alternative and nothing
 * says so, when the words are too hard or need the drawing, or when a review is overdue.
 */
export async function loadExercises(): Promise<LibraryExercise[]> {
  const entries = await getCollection('exercises');
  const exercises = entries.map(({ id, data }) => ({ ...data, id }));
  const sources = await loadSources();

  requireKnown(
    mentionsOf(exercises, 'exercise'),
    'exercise',
    'src/content/exercises',
    idsOf(exercises),
  );
  requireSources(mentionsOf(exercises, 'source'), sources);
  requireKnown(
    mentionsOf(exercises, 'figure'),
    'figure',
    'src/figures/drawings',
    new Set(figureNames),
  );
  const faults = [
    ...ladderFaults(exercises),
    ...sameJobFaults(exercises),
    ...exercises.flatMap((exercise) =>
      wordingFaults(exercise).map((fault) => ({ id: exercise.id, fault })),
    ),
  ];
  const overdue = overdueFaults(
    exercises.map(({ id, nextReview }) => ({ file: fileOf(id), nextReview })),
    calendarDayOf(new Date()),
  );
  const told = [...faults.map(({ id, fault }) => `${fileOf(id)}: ${fault}`), ...overdue];
  if (told.length > 0) throw new Error(told.join('\n'));
  return exercises.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** The same exercises by id. */
export async function loadExerciseMap(): Promise<Map<string, LibraryExercise>> {
  return new Map((await loadExercises()).map((exercise) => [exercise.id, exercise]));
}

function idsOf(exercises: readonly LibraryExercise[]): Set<string> {
  return new Set(exercises.map(({ id }) => id));
}

function mentionsOf(
  exercises: readonly LibraryExercise[],
  kind: 'exercise' | 'source' | 'figure',
): Mention[] {
  return exercises.flatMap((exercise) => {
    const file = fileOf(exercise.id);
    const named = (field: string, ids: readonly (string | null)[]): Mention[] =>
      ids.flatMap((id) => (id === null ? [] : { file, field, id }));
    if (kind === 'source') return named('evidence.sources', exercise.evidence.sources);
    if (kind === 'figure') return named('the file name', [exercise.id]);
    return [
      ...named('easier', [exercise.easier]),
      ...named('harder', [exercise.harder]),
      ...named('sameJob', exercise.sameJob),
    ];
  });
}
