// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { exerciseSchema } from '#domain/exercise/exercise.ts';
import { routineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import { storageKeys } from '#storage/keys.ts';
import { loadPlan } from './plan/LazyPlan.tsx';
import { RoutineBuilder } from './RoutineBuilder.tsx';

const folder = 'src/content/exercises';
const library = readdirSync(folder).map((file) => {
  const exercise = exerciseSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8')));
  return routineLibraryEntry({ ...exercise, id: file.replace('.yaml', '') });
});

/** What this browser keeps, and whether it refuses to. */
const browser = { kept: new Map<string, string>(), isForbidden: false };

function refuseWhenForbidden() {
  if (browser.isForbidden) throw new DOMException('No.', 'SecurityError');
}

beforeAll(async () => {
  await loadPlan();
});

beforeEach(() => {
  browser.kept.clear();
  browser.isForbidden = false;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => {
      refuseWhenForbidden();
      return browser.kept.get(key) ?? null;
    },
    setItem: (key: string, value: string) => {
      refuseWhenForbidden();
      browser.kept.set(key, value);
    },
    removeItem: (key: string) => {
      refuseWhenForbidden();
      browser.kept.delete(key);
    },
  });
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 20, 8, 30) });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const open = () => render(<RoutineBuilder library={library} />);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const choice = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const tick = (name: string) => fireEvent.click(box(name));
const choose = (name: string) => fireEvent.click(choice(name));
/** What the builder itself says; other parts have lines of their own. */
const statusText = () => document.querySelector('.routine-builder > [role="status"]')?.textContent;
const heading = () => screen.getByRole('heading', { level: 2 });

function answerNone(times = 1) {
  for (let count = 0; count < times; count += 1) {
    tick('None of these');
    press('Next');
  }
}

/** Answers everything, for somebody with a sore knee who wants to get out of a chair. */
function walkToPlan() {
  answerNone(4);
  tick('Knee');
  press('Next');
  tick('Kneel');
  press('Next');
  choose('Get out of a chair or the car');
  press('Next');
  answerNone();
  pressOnToPlan();
}

/** Leaves the questions about place, things, taste and time as they are. */
function pressOnToPlan() {
  for (let count = 0; count < 5; count += 1) press('Next');
  press('Build my first routine');
}

const stored = () => browser.kept.get(storageKeys.savedRoutine) ?? '';
const routines = () => browser.kept.get(storageKeys.savedRoutines) ?? '';

describe('the way to a routine', () => {
  test('leads through fourteen questions to three exercises with doses and reasons', () => {
    open();
    expect(screen.getByText('Question 1 of 14')).toBeTruthy();
    walkToPlan();
    expect(heading().textContent).toBe('Get out of a chair or the car');
    const rows = within(screen.getAllByRole('list')[0] ?? document.body).getAllByRole('heading');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Sit-to-stand',
      'Seated knee straighten',
      'Standing weight shift',
    ]);
    expect(screen.getByText('Getting out of a chair is this very push.')).toBeTruthy();
    expect(screen.getByText('1 set of 6')).toBeTruthy();
    expect(document.body.textContent).toContain('A starting point, not a prescription.');
    expect(document.body.textContent).toContain('This page cannot tell you that you are fine.');
  });

  test('moves the focus to the heading of each new screen, but not on arrival', () => {
    open();
    expect(document.activeElement).toBe(document.body);
    answerNone();
    expect(document.activeElement).toBe(heading());
  });

  test('says what is missing, and stays', () => {
    open();
    press('Next');
    expect(screen.getByRole('alert').textContent).toBe('Tick what fits you, or “None of these”.');
    expect(screen.getByText('Question 1 of 14')).toBeTruthy();
    tick('None of these');
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  test('can skip where it hurts and the goal', () => {
    open();
    answerNone(4);
    press('Skip this');
    tick('I can do all of these');
    press('Next');
    press('Skip this');
    answerNone();
    pressOnToPlan();
    expect(heading().textContent).toBe('My first routine');
  });

  test('keeps every answer on the way back', () => {
    open();
    answerNone(4);
    tick('Hip');
    press('Next');
    press('Back');
    expect(box('Hip').checked).toBe(true);
    press('Back');
    expect(box('None of these').checked).toBe(true);
  });
});

describe('the safety check', () => {
  test('stops at an emergency, with numbers to call and words to say, and without a routine', () => {
    open();
    tick('Chest pain or pressure, or you can hardly breathe');
    press('Next');
    expect(heading().textContent).toBe('Please get help now');
    for (const number of ['999', '112', '911']) {
      expect(screen.getByRole('link', { name: number }).getAttribute('href')).toBe(`tel:${number}`);
    }
    expect(screen.getByText('I have chest pain, or I cannot get my breath.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
    press('Back to my answers');
    expect(box('Chest pain or pressure, or you can hardly breathe').checked).toBe(true);
  });

  test('asks people to ask first, and goes on when they have', () => {
    open();
    answerNone();
    tick(
      'Weight loss without trying, sweats that soak you at night, or pain that climbs week by week',
    );
    press('Next');
    answerNone(2);
    expect(heading().textContent).toBe('Please ask first');
    expect(screen.getByRole('link', { name: 'Slow belly breathing' })).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Go on' }).disabled).toBe(true);
    tick('I have asked a clinician and may go on');
    expect(heading().textContent).toBe('Please ask first');
    press('Go on');
    expect(heading().textContent).toBe('Where does it hurt?');
  });

  test('has no way on for people who crash after effort', () => {
    open();
    answerNone();
    tick('A crash in energy, often a day or more after a small effort, that lasts for days');
    press('Next');
    expect(heading().textContent).toBe('Our routines are not for you');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getByRole('link', { name: 'Progressive muscle relaxation' })).toBeTruthy();
  });

  test('asks what follows only after what it follows', () => {
    open();
    const calf = 'One calf that is newly hot, swollen and sore';
    const breath = 'The calf, and sudden trouble with my breath too';
    expect(screen.queryByRole('checkbox', { name: breath })).toBeNull();
    tick(calf);
    tick(breath);
    press('Next');
    expect(heading().textContent).toBe('Please get help now');
  });
});

describe('the routine', () => {
  test('changes all amounts with one switch', () => {
    open();
    walkToPlan();
    choose('Bad day');
    expect(screen.getByText('1 set of 3')).toBeTruthy();
    choose('Usual day');
    expect(screen.getByText('1 set of 6')).toBeTruthy();
  });

  test('prints', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    open();
    walkToPlan();
    fireEvent.click(await screen.findByRole('button', { name: 'Print my routine' }));
    expect(print).toHaveBeenCalledOnce();
  });

  test('changes answers without losing any', () => {
    open();
    walkToPlan();
    press('Change answers');
    expect(screen.getByText('Question 1 of 14')).toBeTruthy();
    expect(box('None of these').checked).toBe(true);
  });

  test('starts again only after asking, and then keeps nothing', () => {
    open();
    walkToPlan();
    press('Start again');
    press('Keep my routine');
    expect(heading().textContent).toBe('Get out of a chair or the car');
    press('Start again');
    press('Yes, start again');
    expect(screen.getByText('Question 1 of 14')).toBeTruthy();
    expect(box('None of these').checked).toBe(false);
    expect(stored()).toBe('');
  });
});

describe('what the browser keeps', () => {
  test('a reload in the middle finds the same question and the same answers', () => {
    open();
    answerNone(4);
    tick('Knee');
    cleanup();
    open();
    expect(heading().textContent).toBe('Where does it hurt?');
    expect(box('Knee').checked).toBe(true);
    expect(document.activeElement).toBe(document.body);
  });

  test('a reload at the end finds the same routine, and the kept plan names it', () => {
    open();
    walkToPlan();
    choose('Bad day');
    const before = document.body.textContent;
    cleanup();
    open();
    expect(document.body.textContent).toBe(before);
    const ids = ['sit-to-stand', 'seated-knee-extension', 'weight-shift-standing'];
    expect(JSON.parse(routines())).toMatchObject({
      data: {
        current: 'r1',
        routines: [
          { plan: { items: ids.map((exerciseId) => ({ exerciseId })), origin: 'builder' } },
        ],
      },
    });
  });

  test('a routine that the safety check now stops is not shown, and is still there after', () => {
    open();
    walkToPlan();
    press('Change answers');
    tick('You passed out or collapsed today');
    press('Next');
    expect(heading().textContent).toBe('Please get help now');
    expect(screen.queryByRole('heading', { name: 'Sit-to-stand' })).toBeNull();
    expect(routines()).toContain('"sit-to-stand"');
  });

  test('answers from before there was a list of routines bring their routine along', () => {
    open();
    walkToPlan();
    browser.kept.delete(storageKeys.savedRoutines);
    cleanup();
    open();
    expect(screen.getByRole('heading', { name: 'Sit-to-stand' })).toBeTruthy();
    expect(routines()).toContain('"sit-to-stand"');
  });

  test('after four weeks the safety questions come again', () => {
    open();
    walkToPlan();
    cleanup();
    vi.setSystemTime(new Date(2026, 11, 20, 8, 30));
    open();
    expect(statusText()).toContain('Welcome back.');
    expect(heading().textContent).toBe('Do you have any of these right now?');
  });

  test('damaged answers count as none, with a sentence, and are kept aside', () => {
    browser.kept.set(storageKeys.savedRoutine, '{"version":0,"data":{"draft":7}}');
    open();
    expect(statusText()).toContain('that we cannot read');
    answerNone();
    expect(browser.kept.get(`${storageKeys.savedRoutine}.unreadable`)).toContain('"draft":7');
    expect(statusText()).toContain('that we cannot read');
  });

  test('a browser that keeps nothing still gives a routine, with a sentence', () => {
    browser.isForbidden = true;
    open();
    walkToPlan();
    expect(heading().textContent).toBe('Get out of a chair or the car');
    expect(statusText()).toContain('does not let us keep your answers');
  });

  test('the server knows nothing of it: the page hydrates without a difference', () => {
    open();
    walkToPlan();
    cleanup();
    const complaints = vi.spyOn(console, 'error');
    const place = document.createElement('div');
    document.body.append(place);
    place.innerHTML = renderToString(<RoutineBuilder library={library} />);
    expect(place.textContent).toContain('Question 1 of 14');
    expect(place.querySelector('[style]')).toBeNull();
    expect(place.querySelector<HTMLFieldSetElement>('fieldset')?.disabled).toBe(true);
    render(<RoutineBuilder library={library} />, { container: place, hydrate: true });
    expect(place.textContent).toContain('Get out of a chair or the car');
    expect(complaints).not.toHaveBeenCalled();
    cleanup();
    place.remove();
  });
});

describe('the routines that are kept', () => {
  const openShelf = () => fireEvent.click(screen.getByText('Rename, copy or make another'));

  test('the last one can be deleted and brought back, and the focus is never lost', () => {
    open();
    walkToPlan();
    openShelf();
    fireEvent.click(screen.getByRole('button', { name: /^Delete/ }));
    expect(heading().textContent).toBe('You keep no routine here');
    expect(document.activeElement?.textContent).toBe('Undo');
    press('Undo');
    expect(heading().textContent).toBe('Get out of a chair or the car');
  });

  test('another one asks for its goal, and leaves the first as it is', () => {
    open();
    walkToPlan();
    openShelf();
    press('Make another');
    expect(heading().textContent).toBe('What would you like to be able to do?');
    choose('Walk further');
    press('Next');
    press('Next');
    pressOnToPlan();
    expect(heading().textContent).toBe('Walk further');
    expect(screen.getByText('My routines (2)')).toBeTruthy();
  });

  test('daily visits are no gap, a week away is one', () => {
    open();
    walkToPlan();
    for (let day = 21; day <= 29; day += 1) {
      cleanup();
      vi.setSystemTime(new Date(2026, 10, day, 8, 30));
      open();
      expect(document.body.textContent).not.toContain('Welcome back');
    }
    cleanup();
    vi.setSystemTime(new Date(2026, 11, 7, 8, 30));
    open();
    expect(document.body.textContent).toContain('about a quarter less');
  });

  test('a routine that somebody changed is not built over by new answers', () => {
    open();
    walkToPlan();
    openShelf();
    fireEvent.click(screen.getByRole('button', { name: /^Rename/ }));
    fireEvent.change(screen.getByRole('textbox', { name: /name/i }), { target: { value: 'Mine' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    press('Change answers');
    for (let count = 0; count < 6; count += 1) press('Next');
    choose('Walk further');
    press('Next');
    press('Next');
    pressOnToPlan();
    expect(heading().textContent).toBe('Mine');
  });
});

describe('what the body can do', () => {
  const answers = () => browser.kept.get(storageKeys.abilities) ?? '';
  const say = (can: string[], cannot: string[]) => {
    browser.kept.set(storageKeys.abilities, JSON.stringify({ version: 0, data: { can, cannot } }));
  };

  test('is one answer for the whole site: ticks here are kept for the library', () => {
    open();
    walkToPlan();
    expect(JSON.parse(answers())).toEqual({ version: 0, data: { can: [], cannot: ['kneel'] } });
  });

  test('answers given in the library are ticked here', () => {
    say([], ['floor', 'grip-firmly']);
    open();
    answerNone(4);
    press('Next');
    expect(box('Grip firmly').checked).toBe(true);
    expect(box('Kneel').checked).toBe(false);
  });

  test('a “no” said in the library after the routine was built changes the routine', () => {
    open();
    walkToPlan();
    expect(screen.queryByRole('heading', { name: 'Sit-to-stand' })).toBeTruthy();
    cleanup();
    say([], ['stand-five-minutes', 'stand', 'stand-unsupported']);
    open();
    expect(screen.queryByRole('heading', { name: 'Sit-to-stand' })).toBeNull();
    const region = within(screen.getByRole('region', { name: 'Not for today' }));
    expect(region.getAllByText(/Left out because it needs standing/)).toHaveLength(2);
    fireEvent.click(region.getAllByRole('button')[0] ?? document.body);
    expect(
      within(screen.getAllByRole('list')[0] ?? document.body).getAllByRole('heading'),
    ).toHaveLength(2);
  });

  test('goes when the visitor deletes everything', () => {
    open();
    walkToPlan();
    press('Start again');
    press('Yes, start again');
    expect(answers()).toBe('');
  });
});

describe('an exercise added from its own page', () => {
  const openAdding = (id: string) => {
    window.location.hash = `#add=${id}`;
    return open();
  };
  afterEach(() => {
    window.location.hash = '';
  });

  test('waits on the list until the questions are answered, and then is in the routine', () => {
    openAdding('bridge');
    expect(statusText()).toContain('Bridge is on your list');
    expect(window.location.hash).toBe('');
    walkToPlan();
    const row = screen.getByRole('heading', { name: 'Bridge' }).closest('li');
    expect(row?.textContent).toContain('You chose this one.');
  });

  test('goes into a routine that is there', () => {
    open();
    walkToPlan();
    cleanup();
    openAdding('seated-march');
    expect(statusText()).toContain('Seated march is now in your routine.');
    expect(screen.getByRole('heading', { name: 'Seated march' })).toBeTruthy();
  });

  test('that does not fit is told, with the reason', () => {
    open();
    walkToPlan();
    cleanup();
    openAdding('cat-cow-kneeling');
    expect(statusText()).toContain(
      'is not in your routine for now. Left out because it needs kneeling.',
    );
  });

  test.each(['nothing-like-it', '../../x', '<b>'])('an unknown “%s” adds nothing', (id) => {
    openAdding(id);
    expect(statusText()).toBe('');
    expect(stored()).toBe('');
  });
});
