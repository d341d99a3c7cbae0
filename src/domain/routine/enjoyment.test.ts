import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { enjoymentLabels, enjoyments, isLiked, type Enjoyment } from './enjoyment.ts';
import { exerciseSchema } from '../exercise/exercise.ts';
import { libraryEntry } from './libraryEntry.fixture.ts';
import { routineLibraryEntry, type RoutineLibraryEntry } from './routineLibrary.ts';

type Changes = Partial<RoutineLibraryEntry>;

const walk: Changes = { elements: ['endurance'], postures: ['feet'], settings: ['outdoors'] };

const examples: [Enjoyment, Changes, Changes][] = [
  ['walking', walk, { ...walk, elements: ['strength', 'endurance'] }],
  ['walking', walk, { ...walk, postures: ['chair'] }],
  ['walking', walk, { ...walk, settings: ['standing'] }],
  ['music', { things: ['music'] }, { things: ['bag'] }],
  ['water', { settings: ['water'] }, { settings: ['outdoors'] }],
  ['calm', { elements: ['mobility', 'relaxation'] }, { elements: ['mobility'] }],
  ['calm', { id: 'tai-chi-weight-shift' }, { id: 'weight-shift-standing' }],
  ['stretching', { elements: ['mobility'] }, { elements: ['strength', 'mobility'] }],
  ['strength', { elements: ['strength'] }, { elements: ['balance', 'strength'] }],
];

describe('who likes', () => {
  test.each(examples)('%s likes %j, and not for it %j', (like, liked, other) => {
    expect(isLiked(libraryEntry('one', liked), [like])).toBe(true);
    expect(isLiked(libraryEntry('one', other), [like])).toBe(false);
  });

  test('several things likes what is one of them', () => {
    expect(isLiked(libraryEntry('one', walk), ['music', 'walking'])).toBe(true);
  });

  test('nothing has no favourite', () => {
    expect(isLiked(libraryEntry('one', walk), [])).toBe(false);
  });
});

describe('the library of the site', () => {
  const folder = 'src/content/exercises';
  const library = readdirSync(folder).map((file) => {
    const exercise = exerciseSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8')));
    return routineLibraryEntry({ ...exercise, id: file.replace('.yaml', '') });
  });

  test.each(enjoyments)(
    'has something for those who like %s, and something that is not',
    (like) => {
      const liked = library.filter((entry) => isLiked(entry, [like]));
      expect(liked.length).toBeGreaterThan(0);
      expect(liked.length).toBeLessThan(library.length);
      expect(enjoymentLabels[like]).toMatch(/^[A-Z]/);
    },
  );
});
