import { describe, expect, test } from 'vitest';
import { figureFaults, sourceFiguresSchema, type SourceFigures } from './sourceFigures.ts';

const average = {
  measure: 'pain',
  scale: '0-100' as const,
  difference: 15.2,
  against: 'usual care',
};
const pain = { ...average, low: 12.2, high: 18.3 };
const source = {
  finding: 'Pain MD -15.2 on 0-100 (95% CI -18.3 to -12.2); 38,517 people.',
  status: 'read',
  figures: { differences: { pain } } as SourceFigures,
};

describe('the figures of a source', () => {
  const complaintsAbout = (figures: unknown) =>
    (sourceFiguresSchema.safeParse(figures).error?.issues ?? []).map(({ message }) => message);

  test('may lie at the end of their range, but not outside it', () => {
    const withDifference = (difference: number) =>
      complaintsAbout({ differences: { pain: { ...pain, difference } } });
    expect(withDifference(12.2)).toEqual([]);
    expect(withDifference(12.1)).toEqual([
      'has its difference outside its range. Check low and high.',
    ]);
    expect(withDifference(18.4)).toHaveLength(1);
  });

  test('may lack a range that nobody read', () => {
    expect(complaintsAbout({ differences: { pain: average } })).toEqual([]);
  });

  test('say what they are counted in', () => {
    const figures = { differences: { pain: { ...pain, scale: '0-10' } } };
    expect(complaintsAbout(figures)[0]).toMatch(
      /“0-10” is not a scale we know\. Use one of: 0-100/,
    );
  });
});

describe('figures that nobody has read', () => {
  test('are not found where each number stands in the finding, whatever its sign', () => {
    expect(figureFaults(source)).toEqual([]);
    expect(figureFaults({ ...source, figures: undefined, status: 'recalled' })).toEqual([]);
  });

  test('are found: a number, a number in words, and a part of another number', () => {
    const figures: SourceFigures = {
      differences: { pain: { ...pain, difference: 15, against: 'usual care', at: '12 weeks' } },
    };
    expect(figureFaults({ ...source, figures })).toEqual([
      'has the figure 15, which does not stand in its finding.',
      'has the figure 12, which does not stand in its finding.',
    ]);
  });

  test('are found in a source that was not read', () => {
    expect(figureFaults({ ...source, status: 'recalled' })).toEqual([
      'has figures, but its status is recalled. Take them out, or read the source.',
    ]);
  });

  test('thousands are one number, with a comma or without', () => {
    const figures: SourceFigures = { differences: { pain: { ...pain, people: 38517 } } };
    expect(figureFaults({ ...source, figures })).toEqual([]);
  });
});
