// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type { PlanChange } from '#domain/plan/planChange.ts';
import type { WeekDay } from '#domain/plan/weekDay.ts';
import { DaysPicker } from './DaysPicker.tsx';

afterEach(cleanup);

/** The picker with somebody who keeps what it says. */
function open(first: WeekDay[]) {
  const told = vi.fn<(change: PlanChange) => void>();
  function Keeper() {
    const [days, setDays] = useState<readonly WeekDay[]>(first);
    const onChange = (change: PlanChange) => {
      told(change);
      if (change.type === 'days') setDays(change.days);
    };
    return <DaysPicker plan={{ days: [...days] }} onChange={onChange} />;
  }
  render(<Keeper />);
  return told;
}

const boxes = () =>
  within(screen.getByRole('group', { name: 'On which days?' })).getAllByRole<HTMLInputElement>(
    'checkbox',
  );
const press = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));

test('ticks the days of the plan, out of seven', () => {
  open(['mo', 'th']);
  expect(boxes().map(({ checked }) => checked)).toEqual([
    true,
    false,
    false,
    true,
    false,
    false,
    false,
  ]);
});

test('tells the days in the order of the week, in whatever order they are ticked', () => {
  const told = open(['fr']);
  press('Sunday');
  press('Tuesday');
  expect(told).toHaveBeenLastCalledWith({ type: 'days', days: ['tu', 'fr', 'su'] });
});

test('can take every day away again', () => {
  const told = open(['mo', 'th']);
  press('Thursday');
  press('Monday');
  expect(told).toHaveBeenLastCalledWith({ type: 'days', days: [] });
  expect(boxes().some(({ checked }) => checked)).toBe(false);
});
