import { describe, expect, test } from 'vitest';
import { lookThrough, missingFor, type LibraryItem } from './libraryResult.ts';
import { wholeLibrary, type LibraryView } from './libraryView.ts';

const item = (id: string, given: Partial<LibraryItem> & { area?: string[]; aim?: string[] }) => ({
  id,
  name: id,
  level: 1,
  minutes: 2,
  needs: [],
  ...given,
  choices: {
    ...{ area: given.area ?? ['knee'], aim: given.aim ?? ['strength'], place: ['chair'] },
    ...{ things: ['nothing'], level: ['1'], minutes: ['2', '5'] },
  },
});
const items: LibraryItem[] = [
  item('step-up', { level: 3, needs: ['stand'], aim: ['strength', 'balance'] }),
  item('heel-raise', { level: 1, minutes: 4, area: ['ankle-foot'] }),
  item('bridge', { level: 2, area: ['hip'], needs: ['lie-flat'] }),
  item('clamshell', { level: 2, area: ['hip'] }),
];

const view = (
  chosen: Partial<LibraryView['chosen']>,
  sorting: LibraryView['sorting'] = 'gentle',
) => ({
  chosen: { ...wholeLibrary.chosen, ...chosen },
  sorting,
});
const ids = (list: readonly LibraryItem[]) => list.map(({ id }) => id);

describe('what is shown', () => {
  test('everything, when nothing is chosen and the body can do all', () => {
    const { shown, hidden } = lookThrough(items, wholeLibrary, []);
    expect(ids(shown)).toEqual(['heel-raise', 'bridge', 'clamshell', 'step-up']);
    expect(hidden).toEqual([]);
  });

  test('two choices of one facet widen, choices of two facets narrow', () => {
    const wide = view({ area: ['hip', 'knee'] });
    expect(ids(lookThrough(items, wide, []).shown)).toEqual(['bridge', 'clamshell', 'step-up']);
    const narrow = view({ area: ['hip', 'knee'], aim: ['balance'] });
    expect(ids(lookThrough(items, narrow, []).shown)).toEqual(['step-up']);
  });

  test.each([
    ['gentle', ['heel-raise', 'bridge', 'clamshell', 'step-up']],
    ['short', ['bridge', 'clamshell', 'step-up', 'heel-raise']],
    ['name', ['bridge', 'clamshell', 'heel-raise', 'step-up']],
  ] as const)('in the order “%s”', (sorting, expected) => {
    expect(ids(lookThrough(items, view({}, sorting), []).shown)).toEqual(expected);
  });
});

describe('what is hidden', () => {
  test('is what needs something that is missing, with the reason', () => {
    const { wanted, shown, hidden } = lookThrough(items, wholeLibrary, ['lie-flat', 'kneel']);
    expect(ids(shown)).toEqual(['heel-raise', 'clamshell', 'step-up']);
    expect(hidden.map(({ item: { id }, missing }) => [id, missing])).toEqual([
      ['bridge', ['lie-flat']],
    ]);
    expect(ids(wanted)).toEqual(['heel-raise', 'bridge', 'clamshell', 'step-up']);
  });

  test('is not told of when the view does not ask for it', () => {
    expect(lookThrough(items, view({ area: ['knee'] }), ['lie-flat']).hidden).toEqual([]);
  });

  test('says each missing ability, and only those', () => {
    expect(missingFor(['kneel', 'floor', 'stand'], ['stand', 'kneel', 'grip-firmly'])).toEqual([
      'kneel',
      'stand',
    ]);
  });
});

describe('the count beside a choice', () => {
  const countsFor = (chosen: Partial<LibraryView['chosen']>, cannot: LibraryItem['needs'] = []) =>
    lookThrough(items, view(chosen), cannot).counts;

  test('is what that choice alone would show', () => {
    expect(Object.fromEntries(countsFor({}).area)).toEqual({ knee: 1, 'ankle-foot': 1, hip: 2 });
  });

  test('does not shrink by choices of its own facet, but by those of others', () => {
    const counts = countsFor({ area: ['knee'] });
    expect(counts.area.get('hip')).toBe(2);
    expect(counts.aim.get('strength')).toBe(1);
  });

  test('leaves out what does not fit the body', () => {
    expect(countsFor({}, ['lie-flat']).area.get('hip')).toBe(1);
  });
});
