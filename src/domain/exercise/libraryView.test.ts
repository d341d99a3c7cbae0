import { describe, expect, test } from 'vitest';
import {
  decodeLibraryView,
  encodeLibraryView,
  facets,
  isNarrowed,
  sortings,
  wholeLibrary,
  type FacetChoices,
  type LibraryView,
} from './libraryView.ts';

const choices: FacetChoices = {
  area: ['neck', 'hip', 'knee'],
  aim: ['strength', 'balance'],
  place: ['chair', 'standing-support'],
  things: ['nothing', 'mat'],
  level: ['1', '2'],
  minutes: ['2', '5'],
};

const view = (
  chosen: Partial<LibraryView['chosen']>,
  sorting: LibraryView['sorting'] = 'gentle',
) => ({
  chosen: { ...wholeLibrary.chosen, ...chosen },
  sorting,
});

test.each([
  [wholeLibrary, ''],
  [view({ area: ['hip', 'knee'] }), '?area=hip,knee'],
  [view({ level: ['1'], aim: ['balance'] }, 'short'), '?aim=balance&level=1&sort=short'],
])('%j is written as %j', (wanted, query) => {
  expect(encodeLibraryView(wanted)).toBe(query);
});

test('every view that can be ticked comes back from its address', () => {
  for (const facet of facets) {
    for (const choice of choices[facet]) {
      for (const sorting of sortings) {
        const wanted = view(
          { [facet]: [choice], area: ['hip'], ...{ [facet]: [choice] } },
          sorting,
        );
        expect(decodeLibraryView(encodeLibraryView(wanted), choices)).toEqual(wanted);
      }
    }
  }
});

describe('a damaged or foreign address', () => {
  test.each([
    '?area=tail',
    '?sort=worst',
    '?area=',
    '?area=,,,',
    '?utm_source=letter',
    '?%E0%A4%A',
    `?area=${'x'.repeat(10_000)}`,
    '?area=__proto__&__proto__=neck&constructor=1',
  ])('%.40s shows the whole library', (query) => {
    expect(decodeLibraryView(query, choices)).toEqual(wholeLibrary);
  });

  test('keeps what it understands, once and in order', () => {
    const query = '?area=knee,tail,neck,knee&area=neck&minutes=5&sort=name';
    expect(decodeLibraryView(query, choices)).toEqual(
      view({ area: ['neck', 'knee'], minutes: ['5'] }, 'name'),
    );
  });
});

test('an order alone does not narrow', () => {
  expect(isNarrowed(view({}, 'name'))).toBe(false);
  expect(isNarrowed(view({ level: ['1'] }))).toBe(true);
});
