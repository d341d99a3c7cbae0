// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Frequency } from '#domain/dose/dose.ts';
import type { WeekDay } from '#domain/plan/weekDay.ts';
import { WeekTable } from './WeekTable.tsx';

afterEach(cleanup);

const row = (name: string, frequency: Frequency) => ({
  entry: { id: name.toLowerCase().replaceAll(' ', '-'), name, frequency },
});
const rows = [row('Calf raise', '2-3-days'), row('Slow breathing', 'daily')];

const show = (days: WeekDay[], shown = rows) => render(<WeekTable rows={shown} plan={{ days }} />);

/** What the table says of a day, by the day's own heading. */
function said(day: string): string[] {
  const line = screen.getByRole('rowheader', { name: day }).closest('tr');
  if (line === null) return [];
  const cell = within(line).getByRole('cell');
  const items = within(cell).queryAllByRole('listitem');
  return items.length > 0 ? items.map((item) => item.textContent) : [cell.textContent];
}

describe('the week', () => {
  test('has a row for each of seven days, Monday first, under its name', () => {
    show(['mo', 'we', 'fr']);
    expect(screen.getByRole('region', { name: 'Your week' })).toBeTruthy();
    expect(screen.getByRole('table', { name: 'What is for which day' })).toBeTruthy();
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ]);
  });

  test('names what is done on a day, in the order of the plan, and says Rest elsewhere', () => {
    show(['mo', 'we', 'fr']);
    expect(said('Monday')).toEqual(['Calf raise', 'Slow breathing']);
    expect(said('Tuesday')).toEqual(['Rest']);
    expect(said('Sunday')).toEqual(['Rest']);
  });

  test('leaves days off between strength days, and says that it is meant so', () => {
    show(['mo', 'tu', 'we']);
    expect(said('Monday')).toEqual(['Calf raise', 'Slow breathing']);
    expect(said('Tuesday')).toEqual(['Slow breathing']);
    expect(screen.getByText(/They are meant to have days off/)).toBeTruthy();
  });

  test('says nothing of days off where there are none', () => {
    show(['mo', 'we', 'fr']);
    expect(screen.queryByText(/days off/)).toBeNull();
  });

  test('without any day there is a sentence and no table', () => {
    show([]);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText(/No days chosen yet/)).toBeTruthy();
  });
});
