// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import {
  currentOf,
  MOST_SAVED_ROUTINES,
  noRoutines,
  withRoutine,
} from '#domain/plan/savedRoutines.ts';
import { savedRoutines } from '#storage/savedRoutines.ts';
import { RoutineShelf } from './RoutineShelf.tsx';
import { planOf } from '../siteLibrary.fixture.ts';
import { useRoutines } from '../useRoutines.ts';

const kept = new Map<string, string>();
const onNew = vi.fn();

beforeEach(() => {
  kept.clear();
  onNew.mockClear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Page() {
  return <RoutineShelf routines={useRoutines('2026-11-20')} onNew={onNew} />;
}

const called = (name: string): RoutinePlan => ({ ...planOf('bridge', 'seated-march'), name });

function open(...names: string[]) {
  savedRoutines.write(
    names.reduce((saved, name) => withRoutine(saved, called(name), '2026-11-20'), noRoutines),
  );
  render(<Page />);
}

const saved = () => savedRoutines.read().data;
const savedNames = () => saved().routines.map(({ plan }) => plan.name);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
function press(name: string | RegExp) {
  const target = button(name);
  target.focus();
  fireEvent.click(target);
}
const status = () => screen.getByRole('status').textContent;
const field = () => screen.getByLabelText<HTMLInputElement>('New name');

describe('one routine', () => {
  test('is only its name and what can be done with it', () => {
    open('Stairs');
    const shelf = within(screen.getByRole('group'));
    expect(shelf.getByText('Stairs')).toBeTruthy();
    expect(shelf.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Rename: Stairs',
      'Copy: Stairs',
      'Delete: Stairs',
      'Make another',
    ]);
    expect(shelf.queryByRole('list')).toBeNull();
  });

  test('leads to another one', () => {
    open('Stairs');
    press('Make another');
    expect(onNew).toHaveBeenCalledOnce();
  });
});

describe('renaming', () => {
  test('starts in the field, saves, and gives the focus back', () => {
    open('Stairs');
    press(/^Rename/);
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('Stairs');
    expect(field().maxLength).toBe(60);
    fireEvent.change(field(), { target: { value: ' Up  the stairs ' } });
    press('Save');
    expect(savedNames()).toEqual(['Up the stairs']);
    expect(status()).toBe('It is called “Up the stairs” now.');
    expect(screen.queryByLabelText('New name')).toBeNull();
    expect(document.activeElement).toBe(button(/^Rename ?: Up the stairs$/));
  });

  test('asks for a name when there is none', () => {
    open('Stairs');
    press(/^Rename/);
    fireEvent.change(field(), { target: { value: '  ' } });
    press('Save');
    expect(screen.getByRole('alert').textContent).toBe('Write a name first.');
    expect(document.activeElement).toBe(field());
    expect(savedNames()).toEqual(['Stairs']);
  });

  test.each([
    ['Cancel', () => press('Cancel')],
    ['Escape', () => fireEvent.keyDown(field(), { key: 'Escape' })],
  ])('%s leaves all as it was', (_, leave) => {
    open('Stairs');
    press(/^Rename/);
    fireEvent.change(field(), { target: { value: 'Garden' } });
    leave();
    expect(savedNames()).toEqual(['Stairs']);
    expect(document.activeElement).toBe(button(/^Rename ?: Stairs$/));
    press(/^Rename/);
    expect(field().value).toBe('Stairs');
  });
});

describe('several routines', () => {
  const pick = (name: RegExp) =>
    within(screen.getByRole('list', { name: /^My routines/ })).getByRole('button', { name });

  test('show which one is in use, how many exercises, and when each was made', () => {
    open('Stairs', 'Garden');
    expect(pick(/^Garden/).getAttribute('aria-current')).toBe('true');
    expect(pick(/^Garden/).textContent).toBe(
      'Garden In use. 2 exercises, made on 20 November 2026',
    );
    expect(pick(/^Stairs/).hasAttribute('aria-current')).toBe(false);
  });

  test('another one is taken into use with a press, and the focus stays', () => {
    open('Stairs', 'Garden');
    const stairs = pick(/^Stairs/);
    stairs.focus();
    fireEvent.click(stairs);
    expect(currentOf(saved())?.plan.name).toBe('Stairs');
    expect(pick(/^Stairs/).getAttribute('aria-current')).toBe('true');
    expect(document.activeElement).toBe(stairs);
    expect(status()).toBe('“Stairs” is in use now.');
    expect(button(/^Delete ?: Stairs$/)).toBeTruthy();
  });

  test('a rename that was begun ends with the choice of another', () => {
    open('Stairs', 'Garden');
    press(/^Rename/);
    fireEvent.click(pick(/^Stairs/));
    expect(screen.queryByLabelText('New name')).toBeNull();
    fireEvent.click(pick(/^Garden/));
    expect(screen.queryByLabelText('New name')).toBeNull();
  });
});

describe('a copy', () => {
  test('has a name of its own, is in use, and is told', () => {
    open('Stairs');
    press(/^Copy/);
    expect(savedNames()).toEqual(['Stairs', 'Stairs 2']);
    expect(status()).toBe('“Stairs 2” is a copy, and is in use now.');
    expect(document.activeElement).toBe(button(/^Copy ?: Stairs 2$/));
  });

  test('is not made when there is no room, and the shelf says why', () => {
    open(...Array.from({ length: MOST_SAVED_ROUTINES }, (_, index) => `Plan ${String(index)}`));
    press(/^Copy/);
    press('Make another');
    expect(saved().routines).toHaveLength(MOST_SAVED_ROUTINES);
    expect(onNew).not.toHaveBeenCalled();
    const why = document.getElementById(button(/^Copy/).getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).toContain('Delete one first.');
  });
});

describe('deleting', () => {
  test('is done at once, and Undo has the focus', () => {
    open('Stairs', 'Garden');
    press(/^Delete ?: Garden$/);
    expect(savedNames()).toEqual(['Stairs']);
    expect(status()).toBe('“Garden” is deleted.');
    expect(document.activeElement).toBe(button('Undo'));
    press('Undo');
    expect(savedNames()).toEqual(['Stairs', 'Garden']);
    expect(status()).toBe('“Garden” is back.');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(document.activeElement).toBe(button(/^Delete ?: Garden$/));
  });

  test('a second one takes the focus to Undo again', () => {
    open('Stairs', 'Garden', 'Chair');
    press(/^Delete ?: Chair$/);
    press(/^Delete ?: Garden$/);
    expect(document.activeElement).toBe(button('Undo'));
    press('Undo');
    expect(savedNames()).toEqual(['Stairs', 'Garden']);
  });

  test('the last one can go too, and come back', () => {
    open('Stairs');
    press(/^Delete ?: Stairs$/);
    expect(saved().routines).toEqual([]);
    expect(screen.getByText('You keep no routine here.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Delete/ })).toBeNull();
    press('Undo');
    expect(currentOf(saved())?.plan.name).toBe('Stairs');
  });
});
