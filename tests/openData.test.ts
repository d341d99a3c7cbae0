import { describe, expect, test } from 'vitest';
import { exerciseSchema, type LibraryExercise } from '#domain/exercise/exercise.ts';
import { sourceSchema } from '#domain/evidence/source.ts';
import { cslItems } from '#openData/cslItem.ts';
import { exercisesFile, exercisesFileSchema } from '#openData/exercisesFile.ts';
import { exercisesSchema } from '#openData/exercisesSchema.ts';
import { contentFiles } from './support/contentFiles.ts';
import { cslSchema } from './support/cslSchema.ts';
import { schemaFaults } from './support/schemaFaults.ts';

const home = new URL('https://steadily.example/');
const exercises: LibraryExercise[] = contentFiles('exercises').map(({ id, data }) => ({
  ...exerciseSchema.parse(data),
  id,
}));
const sources = contentFiles('sources').map(({ id, data }) => ({
  ...sourceSchema.parse(data),
  id,
}));

/** As a reader gets it: what JSON cannot say is gone. */
const asRead = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

type Tree = Record<string, unknown>;
/** A copy with one thing changed, named by its path. */
function spoilt(value: unknown, path: readonly (string | number)[], change: (held: Tree) => void) {
  const copy = structuredClone(value);
  change(path.reduce<unknown>((held, step) => (held as Tree)[step], copy) as Tree);
  return copy;
}

describe('exercises.json', () => {
  const publish = (moves: (id: string) => boolean) => exercisesFile(exercises, { home, moves });
  const file = publish(() => true);
  const faultsIn = schemaFaults(asRead(exercisesSchema(home)) as object);

  test('fits its published schema', () => {
    expect(file.exercises).toHaveLength(exercises.length);
    expect(faultsIn(asRead(file))).toEqual([]);
  });

  const first = ['exercises', 0] as const;
  test.each<[string, readonly (string | number)[], (held: Tree) => void]>([
    ['an id that cannot be an address', first, (held) => (held['id'] = 'Sit to stand')],
    ['a field too many', first, (held) => (held['reviewedBy'] = 'Dr Nobody')],
    ['a missing need', [...first, 'needs'], (held) => delete held['kneeling']],
    ['a need that is not answered', [...first, 'needs'], (held) => (held['floor'] = null)],
    ['a word of no list', first, (held) => (held['elements'] = ['power'])],
    ['no element', first, (held) => (held['elements'] = [])],
    ['a level too high', first, (held) => (held['level'] = 6)],
    ['half a repetition', [...first, 'doses', 'usual'], (held) => (held['repetitions'] = 1.5)],
    ['no usual dose', [...first, 'doses'], (held) => (held['usual'] = null)],
    ['a feeling without advice', [...first, 'feel', 'notOk'], (held) => delete held['whatToDo']],
    ['a day that is none', first, (held) => (held['reviewed'] = '2026-02-30')],
    ['a relative address', [...first, 'figures'], (held) => (held['pair'] = '/figures/a.svg')],
    ['an ability of no list', first, (held) => (held['abilitiesNeeded'] = ['fly'])],
    ['another licence', [], (held) => (held['licence'] = 'CC0-1.0')],
    ['another version', [], (held) => (held['version'] = 2)],
    ['no stop list', [], (held) => delete held['stopList']],
    ['no label for a word', ['labels', 'regions'], (held) => delete held['knee']],
    ['no exercises', [], (held) => (held['exercises'] = [])],
  ])('with %s is refused', (_what, path, change) => {
    expect(faultsIn(spoilt(asRead(file), path, change))).not.toEqual([]);
  });

  test('is the same text whatever order the exercises come in', () => {
    const reversed = exercisesFile(exercises.toReversed(), { home, moves: () => true });
    expect(JSON.stringify(reversed)).toBe(JSON.stringify(file));
    expect(Object.keys(file)).toEqual(Object.keys(exercisesFileSchema.shape));
    const ids = file.exercises.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  test('names a moving figure only where the drawing moves', () => {
    const moving = publish((id) => id === 'bridge').exercises.filter(
      ({ figures }) => figures.moving,
    );
    expect(moving.map(({ id }) => id)).toEqual(['bridge']);
    expect(moving[0]?.figures).toEqual({
      pair: 'https://steadily.example/figures/bridge.svg',
      small: 'https://steadily.example/figures/bridge-small.svg',
      moving: 'https://steadily.example/figures/bridge-moving.svg',
    });
  });

  test('gives credit, and says that nobody with a licence has looked at it', () => {
    expect(file).toMatchObject({
      $schema: 'https://steadily.example/data/exercises.schema.json',
      licence: 'CC-BY-4.0',
      attribution: 'Steadily (https://steadily.example/), CC BY 4.0',
    });
    expect(file.notice).toMatch(/No clinician has reviewed it yet/);
  });
});

describe('sources.json', () => {
  const items = asRead(cslItems(sources)) as Tree[];
  const faultsIn = schemaFaults(cslSchema);

  test('is CSL-JSON', () => {
    expect(items).toHaveLength(sources.length);
    expect(faultsIn(items)).toEqual([]);
  });

  test.each<[string, readonly (string | number)[], (held: Tree) => void]>([
    ['a field that CSL does not have', [0], (held) => (held['doi'] = '10.1000/1')],
    ['no title', [0], (held) => delete held['title']],
    ['a type that CSL does not have', [0], (held) => (held['type'] = 'cochrane-review')],
    ['a nameless author', [0, 'author', 0], (held) => delete held['family']],
    ['initials that ran together', [0, 'author', 0], (held) => (held['given'] = 'JA')],
    ['a year in words', [0, 'issued'], (held) => (held['date-parts'] = [['2021']])],
    ['a month that is none', [0, 'issued'], (held) => (held['date-parts'] = [[2021, 13]])],
    ['a DOI with an address before it', [0], (held) => (held['DOI'] = 'https://doi.org/10.1/a')],
    ['a journal article without a journal', [0], (held) => delete held['container-title']],
  ])('with %s is refused', (_what, path, change) => {
    expect(faultsIn(spoilt(items, path, change))).not.toEqual([]);
  });

  test('keeps whole exactly these authors, which are bodies', () => {
    const bodies = cslItems(sources).flatMap(({ author }) =>
      author.flatMap((name) => ('literal' in name ? name.literal : [])),
    );
    expect([...new Set(bodies)].sort()).toEqual([
      'American College of Sports Medicine',
      'DEcIDE Methods Center N-of-1 Guidance Panel',
      'Leeds Teaching Hospitals NHS Trust',
      'NHS England and local NHS services',
      'National Institute for Health and Care Excellence',
      'World Health Organization',
    ]);
  });

  test('holds every source that an exercise names', () => {
    const ids = new Set(items.map(({ id }) => id));
    const named = exercises.flatMap(({ evidence }) => evidence.sources);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
