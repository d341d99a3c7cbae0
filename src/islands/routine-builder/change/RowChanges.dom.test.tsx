// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import type { CalendarDay } from '#domain/calendarDay.ts';
import { changePlan, type PlanChange } from '#domain/plan/planChange.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import type { Person } from '#domain/routine/routineWishes.ts';
import { AddExercise } from './AddExercise.tsx';
import { PlanNews } from '../plan/PlanNews.tsx';
import { RowChanges } from './RowChanges.tsx';
import { library, personWith, planOf } from '../siteLibrary.fixture.ts';

afterEach(cleanup);

interface Scene {
  person?: Person;
  today?: CalendarDay;
}

let plan = planOf('bridge');
const nameOf = (id: string) => library.find((entry) => entry.id === id)?.name ?? id;
const ids = () => plan.items.map(({ exerciseId }) => exerciseId);
const itemOf = (id: string) => plan.items.find(({ exerciseId }) => exerciseId === id);

const keep = (next: RoutinePlan) => {
  plan = next;
};

interface PageProps extends Scene {
  start: RoutinePlan;
  onPlan: (plan: RoutinePlan) => void;
}

/** A page with a row an exercise, as the plan has it. */
function Page({ start, onPlan, person = personWith(), today = '2026-11-20' }: PageProps) {
  const [current, setCurrent] = useState(start);
  useEffect(() => onPlan(current), [onPlan, current]);
  const onChange = (change: PlanChange) => setCurrent((before) => changePlan(before, change));
  const given = { plan: current, person, library, onChange };
  return (
    <>
      <PlanNews plan={current} library={library} />
      <ol>
        {current.items.map(({ exerciseId }) => (
          <li key={exerciseId} aria-label={nameOf(exerciseId)}>
            <RowChanges exerciseId={exerciseId} today={today} {...given} />
          </li>
        ))}
      </ol>
      <AddExercise {...given} />
    </>
  );
}

const show = (start: RoutinePlan, scene: Scene = {}) =>
  render(<Page start={start} onPlan={keep} {...scene} />);
const row = (id: string) => within(screen.getByRole('listitem', { name: nameOf(id) }));
const summaryOf = (id: string) => row(id).getByText('Change this exercise');
const openRow = (id: string) => fireEvent.click(summaryOf(id));
const button = (id: string, name: string | RegExp) => row(id).getByRole('button', { name });
const press = (id: string, name: string | RegExp) => {
  const target = button(id, name);
  target.focus();
  fireEvent.click(target);
};
const isOff = (id: string, name: string | RegExp) =>
  button(id, name).getAttribute('aria-disabled') === 'true';
const whyOff = (id: string, name: string | RegExp) =>
  document.getElementById(button(id, name).getAttribute('aria-describedby') ?? '')?.textContent;
const news = () => screen.getByRole('status').textContent;

describe('folded away', () => {
  test('the line names its exercise, and nothing is there before it is opened', () => {
    show(planOf('bridge', 'sit-to-stand'));
    expect(summaryOf('bridge').textContent).toBe('Change this exercise: Bridge');
    expect(screen.queryByRole('button')).toBeNull();
    openRow('bridge');
    expect(button('bridge', /^Take it out ?: Bridge$/)).toBeTruthy();
    expect(row('sit-to-stand').queryByRole('button')).toBeNull();
    expect(document.querySelector('[style]')).toBeNull();
  });
});

describe('swapping', () => {
  test('offers others for the same job with where and how hard', () => {
    show(planOf('sit-to-stand'));
    openRow('sit-to-stand');
    const group = within(screen.getByRole('group', { name: 'Swap Sit-to-stand for' }));
    expect(group.getByRole('button', { name: 'Bridge on the bed, level 2' })).toBeTruthy();
    expect(group.queryByText('Nothing else fits today.')).toBeNull();
  });

  test('puts the other one in its place, and the focus on its line', () => {
    show(planOf('sit-to-stand', 'seated-march'));
    openRow('sit-to-stand');
    press('sit-to-stand', /^Bridge/);
    expect(ids()).toEqual(['bridge', 'seated-march']);
    expect(document.activeElement).toBe(summaryOf('bridge'));
    expect(news()).toBe('Bridge is now in place of Sit-to-stand.');
  });

  test('names the easier and the harder one once each', () => {
    show(planOf('walk-easy'));
    openRow('walk-easy');
    expect(row('walk-easy').queryByRole('button', { name: /^Easier/ })).toBeNull();
    cleanup();
    show(planOf('sit-to-stand'));
    openRow('sit-to-stand');
    expect(
      row('sit-to-stand').getAllByRole('button', { name: /Raised sit-to-stand/ }),
    ).toHaveLength(1);
    press('sit-to-stand', /^Easier: Raised sit-to-stand/);
    expect(ids()).toEqual(['sit-to-stand-raised']);
  });

  test('a step up comes after two weeks a level, and says so until then', () => {
    show(planOf('sit-to-stand'));
    openRow('sit-to-stand');
    expect(row('sit-to-stand').queryByRole('button', { name: /^Harder/ })).toBeNull();
    expect(document.body.textContent).toContain(
      'A later step: Weighted sit-to-stand. We offer it from 18 December, if mornings stay green.',
    );
    cleanup();
    show(planOf('sit-to-stand'), { today: '2026-12-18' });
    openRow('sit-to-stand');
    expect(document.body.textContent).not.toContain('A later step');
    press('sit-to-stand', /^Harder: Weighted/);
    expect(ids()).toEqual(['goblet-sit-to-stand']);
  });

  test('says when nothing else fits', () => {
    show(planOf('slow-breathing', 'muscle-relaxation'));
    openRow('slow-breathing');
    expect(row('slow-breathing').getByText('Nothing else fits today.')).toBeTruthy();
  });

  test('offers nothing that a “no” shuts', () => {
    show(planOf('sit-to-stand'), { person: personWith({ cannot: ['lie-flat'] }) });
    openRow('sit-to-stand');
    expect(row('sit-to-stand').queryByRole('button', { name: /^Bridge/ })).toBeNull();
  });
});

describe('moving', () => {
  test('keeps the focus on the same button of the same exercise', () => {
    show(planOf('sit-to-stand', 'bridge', 'seated-march'));
    openRow('bridge');
    press('bridge', /^Move down ?: Bridge$/);
    expect(ids()).toEqual(['sit-to-stand', 'seated-march', 'bridge']);
    expect(document.activeElement).toBe(button('bridge', /^Move down ?: Bridge$/));
    expect(news()).toBe('Seated march now comes before Bridge.');
    press('bridge', /^Move up ?: Bridge$/);
    press('bridge', /^Move up ?: Bridge$/);
    expect(ids()).toEqual(['bridge', 'sit-to-stand', 'seated-march']);
    expect(document.activeElement).toBe(button('bridge', /^Move up ?: Bridge$/));
  });

  test('the ends stay, do nothing, and say why', () => {
    show(planOf('sit-to-stand', 'bridge'));
    openRow('sit-to-stand');
    openRow('bridge');
    expect(isOff('sit-to-stand', /^Move up/)).toBe(true);
    expect(whyOff('sit-to-stand', /^Move up/)).toBe('It is the first one.');
    expect(isOff('sit-to-stand', /^Move down/)).toBe(false);
    expect(whyOff('bridge', /^Move down/)).toBe('It is the last one.');
    press('sit-to-stand', /^Move up/);
    expect(ids()).toEqual(['sit-to-stand', 'bridge']);
  });
});

describe('taking out', () => {
  test('gives the focus to the next exercise, or to the one before', () => {
    show(planOf('sit-to-stand', 'bridge', 'seated-march'));
    openRow('bridge');
    press('bridge', /^Take it out/);
    expect(ids()).toEqual(['sit-to-stand', 'seated-march']);
    expect(document.activeElement).toBe(summaryOf('seated-march'));
    expect(news()).toBe('Bridge is out of your routine.');
    openRow('seated-march');
    press('seated-march', /^Take it out/);
    expect(document.activeElement).toBe(summaryOf('sit-to-stand'));
  });

  test('the only one stays, with the reason', () => {
    show(planOf('bridge'));
    openRow('bridge');
    press('bridge', /^Take it out/);
    expect(ids()).toEqual(['bridge']);
    expect(whyOff('bridge', /^Take it out/)).toBe(
      'It is the only exercise. Add another one first.',
    );
  });
});

describe('a note', () => {
  const field = () => screen.getByLabelText<HTMLInputElement>('A note to yourself about Bridge');
  const type = (text: string) => fireEvent.change(field(), { target: { value: text } });

  test('is kept on leaving the field', () => {
    show(planOf('bridge'));
    openRow('bridge');
    expect(field().maxLength).toBe(80);
    type('  Feet  flat.');
    expect(itemOf('bridge')?.note).toBeUndefined();
    fireEvent.blur(field());
    expect(itemOf('bridge')?.note).toBe('Feet flat.');
    expect(news()).toBe('Your note is kept.');
  });

  test('is kept with Enter, which stays in the field, and empty takes it away', () => {
    show(planOf('bridge'));
    openRow('bridge');
    type('Feet flat.');
    expect(fireEvent.keyDown(field(), { key: 'Enter' })).toBe(false);
    expect(itemOf('bridge')?.note).toBe('Feet flat.');
    expect(field().value).toBe('Feet flat.');
    type('');
    fireEvent.blur(field());
    expect(itemOf('bridge')?.note).toBeUndefined();
  });

  test('Enter that only ends a composed word keeps nothing yet', () => {
    show(planOf('bridge'));
    openRow('bridge');
    type('膝を');
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    expect(itemOf('bridge')?.note).toBeUndefined();
  });
});

describe('the amount', () => {
  const part = (name: string) => screen.getByRole('group', { name });
  const step = (name: string, direction: string) => {
    const target = within(part(name)).getByRole('button', { name: direction });
    target.focus();
    fireEvent.click(target);
    return target;
  };

  test('has only what the dose has, and goes one step at a time', () => {
    show(planOf('seated-knee-extension'));
    openRow('seated-knee-extension');
    expect(screen.queryByRole('group', { name: /Weight|Time|Sets/ })).toBeNull();
    step('Repetitions each side', 'More repetitions');
    expect(itemOf('seated-knee-extension')?.usual).toMatchObject({ sets: 1, repetitions: 9 });
    step('Hold', 'Shorter hold');
    expect(part('Hold').textContent).toContain('2 seconds');
    expect(news()).toBe('Seated knee straighten: 1 set of 9 each side, hold 2 seconds.');
  });

  test('stops at the good-day amount with the focus where it was', () => {
    show(planOf('sit-to-stand'));
    openRow('sit-to-stand');
    for (let count = 0; count < 4; count += 1) step('Repetitions', 'More repetitions');
    const more = step('Repetitions', 'More repetitions');
    expect(itemOf('sit-to-stand')?.usual?.repetitions).toBe(8);
    expect(more.getAttribute('aria-disabled')).toBe('true');
    expect(whyOff('sit-to-stand', 'More repetitions')).toBe('From 1 to 8.');
    expect(document.activeElement).toBe(more);
  });

  test('never goes above what a flag allows', () => {
    show(planOf('calf-stretch-wall'), { person: personWith({ safety: ['S24'] }) });
    openRow('calf-stretch-wall');
    const more = step('Hold', 'Longer hold');
    expect(part('Hold').textContent).toContain('10 seconds');
    expect(more.getAttribute('aria-disabled')).toBe('true');
    expect(itemOf('calf-stretch-wall')?.usual).toBeUndefined();
  });

  test('goes back to the suggested amount, and the button stays', () => {
    show(planOf('sit-to-stand'));
    openRow('sit-to-stand');
    const back = /^Back to the suggested amount ?: Sit-to-stand$/;
    expect(isOff('sit-to-stand', back)).toBe(true);
    expect(whyOff('sit-to-stand', back)).toBe('This is the suggested amount.');
    step('Repetitions', 'Fewer repetitions');
    expect(document.body.textContent).toContain('Suggested: 1 set of 6.');
    press('sit-to-stand', back);
    expect(itemOf('sit-to-stand')).toEqual({ exerciseId: 'sit-to-stand' });
    expect(document.activeElement).toBe(button('sit-to-stand', back));
  });

  test('keeps the note', () => {
    show(
      changePlan(planOf('bridge'), { type: 'item-note', exerciseId: 'bridge', note: 'Slowly.' }),
    );
    openRow('bridge');
    step('Repetitions', 'More repetitions');
    expect(itemOf('bridge')?.note).toBe('Slowly.');
  });
});
