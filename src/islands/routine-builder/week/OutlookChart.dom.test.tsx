// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { cleanup, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CautionFlag } from '#domain/safety/cautionFlag.ts';
import { exerciseSchema } from '#domain/exercise/exercise.ts';
import { outlookCaution } from '#domain/dose/outlook.ts';
import { routineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import { OutlookChart } from './OutlookChart.tsx';
import { weeksAhead, type OutlookPerson, type OutlookRow } from './outlookRows.ts';

afterEach(cleanup);

const folder = 'src/content/exercises';
const everyRow: OutlookRow[] = readdirSync(folder).map((file) => {
  const exercise = exerciseSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8')));
  const entry = routineLibraryEntry({ ...exercise, id: file.replace('.yaml', '') });
  return { item: { doses: entry.doses }, entry };
});
const rowsOf = (...ids: string[]) => everyRow.filter(({ entry }) => ids.includes(entry.id));

const rows = rowsOf('sit-to-stand', 'weight-shift-standing', 'shoulder-blade-squeeze');
const plan = { days: ['mo', 'we', 'fr'] as const };
const somebody: OutlookPerson = { flags: new Set(), flare: false, regions: [], days: 3 };
const withFlags = (...flags: CautionFlag[]) => ({ ...somebody, flags: new Set(flags) });

const show = (person = somebody, shown = rows) =>
  render(<OutlookChart rows={shown} plan={{ days: [...plan.days] }} person={person} />);
const weeksFor = (person: OutlookPerson, days: OutlookPerson['days'] | null = null) =>
  weeksAhead(rows, { days: days === null ? [...plan.days] : [] }, { ...person, days: days ?? 3 });

/** How tall the bars are drawn. */
const heights = () =>
  [...document.querySelectorAll('svg rect')].map((bar) => Number(bar.getAttribute('height')));

describe('the weeks ahead', () => {
  test('stand under a heading with an “if”, with the sentence that takes back any promise', () => {
    show();
    expect(screen.getByRole('heading', { name: 'If mornings stay green' })).toBeTruthy();
    expect(screen.getByText(outlookCaution)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/\bwill\b|\bgoal\b|progress|improve|stronger|!/i);
  });

  test('are twelve bars that never sink, as tall as the work of their weeks', () => {
    show();
    const drawn = heights();
    const totals = weeksFor(somebody).map(({ total }) => total);
    expect(drawn).toHaveLength(12);
    const tallest = Math.max(...totals);
    for (const [index, total] of totals.entries()) {
      expect((drawn[index] ?? 0) / (drawn.at(-1) ?? 1)).toBeCloseTo(total / tallest, 2);
    }
    expect(drawn.at(-1)).toBeGreaterThan(drawn[0] ?? 0);
  });

  test('are told in words as well', () => {
    show();
    const total = weeksFor(somebody).at(-1)?.total ?? 0;
    const picture = screen.getByRole('img');
    expect(picture.getAttribute('aria-label')).toContain('12 bars');
    expect(picture.getAttribute('aria-label')).toContain(
      `about ${total.toFixed(1)} times as tall as the first`,
    );
  });

  test('have a table with each exercise in weeks 1, 4, 8 and 12', () => {
    show();
    const table = screen.getByText('The same as a table').parentElement?.querySelector('table');
    const groups = [...(table?.querySelectorAll('tbody') ?? [])];
    expect(groups).toHaveLength(rows.length);
    for (const group of groups) {
      const weeks = [...group.querySelectorAll('th[scope=row]')];
      expect(weeks.map((head) => head.textContent)).toEqual([
        'Week 1',
        'Week 4',
        'Week 8',
        'Week 12',
      ]);
    }
    const first = groups.find((group) => group.textContent.includes('Sit-to-stand'));
    expect(first && within(first).getByText('1 set of 6.')).toBeTruthy();
  });

  test('name the steps that numbers do not show', () => {
    show(somebody, rowsOf('weight-shift-standing'));
    expect(
      screen.getAllByText(/Also less support: from one hand to fingertips/).length,
    ).toBeGreaterThan(0);
  });

  test('carry no style of their own, which the site’s policy would refuse', () => {
    const html = renderToString(
      <OutlookChart rows={rows} plan={{ days: [...plan.days] }} person={somebody} />,
    );
    expect(html).toContain('<rect');
    expect(html).not.toContain('style=');
  });
});

describe('no weeks ahead', () => {
  test.each([
    ['in a flare-up', { ...somebody, flare: true }],
    ['for people who crash after effort', withFlags('pem')],
  ])('%s', (_, person) => {
    expect(show(person).container.textContent).toBe('');
    expect(weeksFor(person)).toEqual([]);
  });
});

describe('how fast it goes', () => {
  const firstChange = (person: OutlookPerson, days: OutlookPerson['days'] | null = null) =>
    weeksFor(person, days).find(({ doses }) => doses.some(({ step }) => step !== null))?.week ?? 0;

  test('three mornings are waited for with bendy joints and with pain all over', () => {
    expect(firstChange(somebody, 2)).toBe(2);
    expect(firstChange(withFlags('hypermobility'), 2)).toBe(3);
    expect(firstChange({ ...somebody, regions: ['whole-body'] }, 2)).toBe(3);
  });

  test('a plan without days counts as many days as the person gave', () => {
    expect(weeksFor(somebody, 3)).toEqual(weeksFor(somebody));
    expect(weeksFor(somebody, 7)).not.toEqual(weeksFor(somebody, 2));
  });
});
