// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { changePlan } from '#domain/plan/planChange.ts';
import { addableTo } from '#domain/plan/planChoices.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import type { Person } from '#domain/routine/routineWishes.ts';
import { AddExercise } from './AddExercise.tsx';
import { library, personWith, planOf } from '../siteLibrary.fixture.ts';

afterEach(cleanup);

let plan = planOf('bridge');

interface PageProps {
  start: RoutinePlan;
  person: Person;
  onPlan: (plan: RoutinePlan) => void;
}

function Page({ start, person, onPlan }: PageProps) {
  const [current, setCurrent] = useState(start);
  useEffect(() => onPlan(current), [onPlan, current]);
  return (
    <AddExercise
      plan={current}
      person={person}
      library={library}
      onChange={(change) => setCurrent((before) => changePlan(before, change))}
    />
  );
}

const person = personWith();
const keep = (next: RoutinePlan) => {
  plan = next;
};
function open(start: RoutinePlan, whose = person) {
  render(<Page start={start} person={whose} onPlan={keep} />);
  fireEvent.click(screen.getByText('Add an exercise'));
}
const adds = () => screen.queryAllByRole('button', { name: /^Add / });
const names = () => adds().map((button) => button.textContent);
const filter = () => screen.getByLabelText('Find one by name or part of the body');
const find = (words: string) => fireEvent.change(filter(), { target: { value: words } });
const status = () => screen.getByRole('status').textContent;
function press(name: RegExp) {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}

test('lists what can be added, by what it builds, with where and how hard', () => {
  open(planOf('bridge'));
  const count = addableTo(plan, person, library).length;
  expect(count).toBeGreaterThan(20);
  expect(adds()).toHaveLength(count);
  expect(status()).toBe(`${String(count)} exercises fit you today.`);
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    '■ Flexibility',
    '◆ Balance',
    '▲ Strength',
    '● Endurance',
    '～ Relaxation',
  ]);
  expect(names()).toContain('Add Sit-to-stand sitting, level 2');
  expect(screen.queryByRole('button', { name: /^Add Bridge / })).toBeNull();
});

test('finds by name and by part of the body, and says how many', () => {
  open(planOf('bridge'));
  find('  SIT-to-st raised');
  expect(names()).toEqual(['Add Raised sit-to-stand sitting, level 1']);
  expect(status()).toBe('1 exercise fits these words.');
  find('neck');
  expect(adds().length).toBeGreaterThan(0);
  find('neck knitting');
  expect(adds()).toHaveLength(0);
  expect(status()).toBe('No exercise here fits these words.');
});

test('adds, says so, and goes on to the next in the list', () => {
  open(planOf('bridge'));
  const before = names();
  const place = before.findIndex((name) => name.startsWith('Add Sit-to-stand '));
  press(/^Add Sit-to-stand /);
  expect(plan.items.map(({ exerciseId }) => exerciseId)).toEqual(['bridge', 'sit-to-stand']);
  expect(status()).toBe('Sit-to-stand is now in your routine.');
  expect(document.activeElement?.textContent).toBe(before[place + 1]);
});

test('after the last of a list the focus goes to the one before, and then to the list itself', () => {
  open(planOf('bridge'));
  find('sit-to-stand');
  const before = names();
  expect(before).toHaveLength(2);
  adds()[1]?.focus();
  fireEvent.click(adds()[1] ?? document.body);
  expect(document.activeElement?.textContent).toBe(before[0]);
  fireEvent.click(adds()[0] ?? document.body);
  expect(adds()).toHaveLength(0);
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Add an exercise' }));
});

test('a full routine takes no more, and says why', () => {
  open(planOf('bridge', 'sit-to-stand', 'seated-march', 'walk-easy', 'slow-breathing'));
  press(/^Add Progressive muscle relaxation/);
  expect(plan.items).toHaveLength(6);
  expect(status()).toBe('Progressive muscle relaxation is now in your routine.');
  expect(document.body.textContent).toContain('Your routine is full: 6 exercises are the most.');
  expect(adds()).toHaveLength(0);
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Add an exercise' }));
});

test('offers nothing that a “no” shuts', () => {
  open(planOf('sit-to-stand'));
  expect(names().join()).toContain('Add Bridge');
  cleanup();
  open(planOf('sit-to-stand'), personWith({ cannot: ['lie-flat'] }));
  expect(names().join()).not.toContain('Add Bridge');
});
