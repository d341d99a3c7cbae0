import { describe, expect, test } from 'vitest';
import type { Source } from '#domain/evidence/source.ts';
import { claimFaults } from './articleClaims.ts';

const source: Source = {
  authors: ['Hayden JA'],
  title: 'Exercise',
  publishedIn: 'Cochrane',
  year: 2021,
  kind: 'cochrane-review',
  finding: 'Pain fell by 15.2 points.',
  unverifiedFigures:
    '24,486 participants. Against other treatment: pain MD -9.1 (-12.6 to -5.6), 95% CI.',
  status: 'read',
};
const sources = new Map([['hayden2021a', source]]);
const faults = (body: string) => claimFaults(body, sources);

describe('a certainty', () => {
  test('with a source beside it is fine', () => {
    expect(faults('It helps.<Cite id="hayden2021a" /> <HowSure level="moderate" />')).toEqual([]);
  });

  test.each(['strong', 'moderate', 'limited', 'contradicted'])(
    '“%s” without a source in its paragraph is refused, with its first words',
    (level) => {
      const body = `It helps.<Cite id="hayden2021a" />\n\nIt lasts. <HowSure level="${level}" />`;
      expect(faults(body)).toEqual([
        `“It lasts.…” claims to be ${level}, but cites no source in the same paragraph.`,
      ]);
    },
  );

  test.each(['uncertain', 'convention'])('“%s” needs no source', (level) => {
    expect(faults(`Nobody knows. <HowSure level="${level}" />`)).toEqual([]);
  });

  test('is looked for item by item in a list', () => {
    const body =
      '- One.<Cite id="hayden2021a" /> <HowSure level="strong" />\n- Two. <HowSure level="strong" />';
    expect(faults(body)).toHaveLength(1);
  });

  test('that we do not have is refused', () => {
    expect(faults('It helps.<Cite id="hayden2021a" /> <HowSure level="certain" />')[0]).toMatch(
      /“certain”, which is not a level of certainty/,
    );
  });
});

describe('a figure that nobody has read', () => {
  test.each(['9.1', '12.6', '24,486'])('%s is refused beside a cite of its source', (figure) => {
    expect(faults(`Pain fell by ${figure} points.<Cite id="hayden2021a" />`)).toEqual([
      `“Pain fell by ${figure} points.…” prints ${figure}, which nobody has read at hayden2021a.`,
    ]);
  });

  test('may stand where another source is cited', () => {
    expect(faults('Pain fell by 9.1 points.<Cite id="wood2019" />')).toEqual([]);
  });

  test('is not confused with a figure that was read, nor with a part of one', () => {
    expect(faults('Pain fell by 15.2 points, not 19.12.<Cite id="hayden2021a" />')).toEqual([]);
  });

  test('small whole numbers and intervals say too little to be looked for', () => {
    expect(faults('In 2 of 95 people.<Cite id="hayden2021a" />')).toEqual([]);
  });
});
