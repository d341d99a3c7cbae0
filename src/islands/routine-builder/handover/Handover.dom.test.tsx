// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { needsInWords } from '#domain/body/ability.ts';
import { decodePlan } from '#domain/plan/planLink.ts';
import { emptyDraft, wishesOf } from '#domain/routine/routineDraft.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import { personOf } from '#domain/routine/routineWishes.ts';
import { entryOf, library } from '../siteLibrary.fixture.ts';
import { Handover } from './Handover.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 20, 10) });
  vi.stubGlobal('print', vi.fn());
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const open = () => render(<Handover library={library} />);
const picker = () => within(screen.getByRole('region', { name: /Pick up to 4/ }));
const boxes = () => picker().getAllByRole<HTMLInputElement>('checkbox');
const box = (name: string) => picker().getByRole<HTMLInputElement>('checkbox', { name });
const pick = (...names: string[]) => {
  for (const name of names) fireEvent.click(box(name));
};
const count = () => picker().getByRole('status').textContent;
const choose = (label: string, value: string) =>
  fireEvent.change(picker().getByRole('combobox', { name: label }), { target: { value } });
const find = (words: string) =>
  fireEvent.change(picker().getByRole('searchbox', { name: 'Find by name' }), {
    target: { value: words },
  });

const rows = () => screen.getByRole('region', { name: /Amount and note/ });
const chosen = () =>
  within(rows())
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
/** Presses a button of the only exercise, or of the one in this place. */
const press = (name: string | RegExp, place = 0) => {
  const button = within(rows()).getAllByRole('button', { name })[place];
  if (button === undefined) throw new Error(`There is no button ${String(name)}.`);
  button.focus();
  fireEvent.click(button);
};
const write = (label: string | RegExp, text: string) => {
  const field = screen.getByRole('textbox', { name: label });
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
};
/** The plan in the link, as the client's page reads it. */
function handedOver(): RoutinePlan {
  const link = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to this routine' });
  const isKnown = (exerciseId: string) => library.some(({ id }) => id === exerciseId);
  const reading = decodePlan(link.value, isKnown, '2026-11-20');
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  return reading.plan;
}
const sheet = () => {
  const element = document.querySelector<HTMLElement>('.handover-sheet');
  if (element === null) throw new Error('There is no sheet.');
  return element;
};
/** What the last change is said to have done. */
const news = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .find((line) => line !== '' && !line.includes('chosen'));

describe('picking', () => {
  test('offers every exercise of every level, with place, level and needs', () => {
    open();
    expect(library.length).toBeGreaterThanOrEqual(72);
    expect(boxes()).toHaveLength(library.length);
    expect(new Set(library.map(({ level }) => level)).size).toBe(5);
    const id = box('Sit-to-stand').getAttribute('aria-describedby') ?? '';
    const facts = document.getElementById(id)?.textContent ?? '';
    expect(facts).toContain('Strength');
    expect(facts).toContain('Level 2 of 5. Sitting on a chair.');
    expect(facts).toContain(`Needs ${needsInWords(entryOf('sit-to-stand').abilities)}.`);
    expect(count()).toBe('72 exercises. 0 of 4 chosen.');
  });

  test('is narrowed by part of the body, aim and words, together', () => {
    open();
    choose('Part of the body', 'knee');
    const knee = library.filter(({ regions }) => regions.includes('knee'));
    expect(boxes()).toHaveLength(knee.length);
    choose('What for', 'balance');
    const both = knee.filter(({ elements }) => elements.includes('balance'));
    expect(both.length).toBeLessThan(knee.length);
    expect(boxes()).toHaveLength(both.length);
    find('knitting');
    expect(count()).toBe('No exercise fits these choices. 0 of 4 chosen.');
    choose('Part of the body', '');
    choose('What for', '');
    find('SIT-to-st raised');
    expect(boxes()).toHaveLength(1);
    expect(count()).toBe('1 exercise. 0 of 4 chosen.');
  });

  test('stays with what was picked when the list is narrowed', () => {
    open();
    pick('Bridge');
    choose('Part of the body', 'neck');
    expect(picker().queryByRole('checkbox', { name: 'Bridge' })).toBeNull();
    expect(chosen()).toEqual(['Bridge']);
  });

  test('ends at four, and says so', () => {
    open();
    pick('Bridge', 'Sit-to-stand', 'Seated march', 'Slow belly breathing');
    expect(count()).toBe(
      '72 exercises. 4 of 4 chosen. That is the most for one plan. Take one out to add another.',
    );
    const fifth = boxes().find(({ checked }) => !checked);
    expect(fifth?.getAttribute('aria-disabled')).toBe('true');
    if (fifth !== undefined) fireEvent.click(fifth);
    expect(chosen()).toHaveLength(4);
    pick('Bridge');
    expect(chosen()).toEqual(['Sit-to-stand', 'Seated march', 'Slow belly breathing']);
    expect(boxes().every((one) => one.getAttribute('aria-disabled') === 'false')).toBe(true);
  });

  test('comes before everything else, and is shut until the page is ready', () => {
    open();
    expect(screen.getByText(/Nothing is chosen yet/)).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Link to this routine' })).toBeNull();
    expect(document.querySelector('.handover-sheet')).toBeNull();
    expect(renderToString(<Handover library={library} />)).toContain('disabled=""');
  });
});

describe('the exercises that are picked', () => {
  test('move, and the focus stays on the button', () => {
    open();
    pick('Bridge', 'Sit-to-stand');
    press(/^Move down ?: Bridge$/);
    expect(chosen()).toEqual(['Sit-to-stand', 'Bridge']);
    expect(document.activeElement?.textContent).toBe('Move down: Bridge');
    expect(news()).toBe('Sit-to-stand now comes before Bridge.');
    press(/^Move down ?: Bridge$/);
    expect(chosen()).toEqual(['Sit-to-stand', 'Bridge']);
    expect(handedOver().items.map(({ exerciseId }) => exerciseId)).toEqual([
      'sit-to-stand',
      'bridge',
    ]);
  });

  test('go, and the focus goes to a neighbour, and then to the list', () => {
    open();
    pick('Bridge', 'Sit-to-stand', 'Seated march');
    press(/^Take it out ?: Sit-to-stand$/);
    expect(document.activeElement?.textContent).toBe('Seated march');
    press(/^Take it out ?: Seated march$/);
    expect(document.activeElement?.textContent).toBe('Bridge');
    press(/^Take it out ?: Bridge$/);
    expect(document.activeElement?.textContent).toBe('1. Pick up to 4');
    expect(box('Bridge').checked).toBe(false);
  });

  test('tell all their cautions, the strictest first', () => {
    open();
    pick('Sit-to-stand');
    fireEvent.click(screen.getByText('Cautions by condition'));
    const { cautions } = entryOf('sit-to-stand');
    const lines = within(rows())
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
      .filter((line) => /^[^:]*\((?:leave it out|ask first|change it)\):/.test(line));
    expect(lines).toHaveLength(cautions.length);
    for (const { say } of cautions) expect(lines.join('\n')).toContain(say);
    expect(lines[0]).toBe(
      'A joint hot, red or newly swollen now (leave it out): Leave this out while a leg joint is hot and swollen.',
    );
  });

  test('have an amount that may go past our good day, with a word on it', () => {
    open();
    pick('Sit-to-stand');
    const more = () => press('More repetitions');
    more();
    more();
    expect(news()).toBe('Sit-to-stand: 1 set of 8.');
    expect(rows().textContent).not.toContain('Above our good-day amount');
    expect(rows().textContent).toContain('Bad day: 1 set of 3. Good day, stop at: 1 set of 8.');
    more();
    expect(rows().textContent).toContain('Above our good-day amount of 8.');
    expect(news()).toBe('Sit-to-stand: 1 set of 9. That is above our good-day amount.');
    expect(handedOver().items[0]?.usual).toEqual({ sets: 1, repetitions: 9, effort: 4 });
    for (let presses = 0; presses < 20; presses += 1) more();
    expect(handedOver().items[0]?.usual?.repetitions).toBe(20);
    write(/A note for your client about Sit/, 'Hold the rail.');
    expect(news()).toBe('Your note is kept.');
    press(/Back to the suggested amount/);
    expect(handedOver().items).toEqual([{ exerciseId: 'sit-to-stand', note: 'Hold the rail.' }]);
  });

  test('are capped by nothing that we do not know: as for somebody with no answers', () => {
    expect(personOf(wishesOf(emptyDraft)).flags.size).toBe(0);
    open();
    pick('Wall calf stretch');
    for (let presses = 0; presses < 60; presses += 1) press('Longer hold');
    expect(handedOver().items[0]?.usual?.holdSeconds).toBe(60);
  });
});

describe('the plan', () => {
  test('needs no typing, and takes a name, days and notes', () => {
    open();
    pick('Bridge');
    expect(handedOver()).toMatchObject({ name: 'Exercises for you', days: [] });
    write('Name of the plan', '  For the  stairs ');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Thursday' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Monday' }));
    write('A note for your client about the whole plan', 'Start on Monday.');
    expect(handedOver()).toMatchObject({
      name: 'For the stairs',
      days: ['mo', 'th'],
      note: 'Start on Monday.',
    });
    write('Name of the plan', '');
    expect(handedOver().name).toBe('Exercises for you');
  });

  test('comes with three sentences to say, and no attribute that the policy refuses', () => {
    open();
    pick('Bridge');
    const say = within(screen.getByRole('region', { name: 'What to say' }));
    expect(say.getAllByRole('listitem')).toHaveLength(3);
    expect(document.querySelector('[style]')).toBeNull();
    const levels = screen
      .getAllByRole('heading')
      .filter((heading) => !sheet().contains(heading))
      .map(({ tagName }) => Number(tagName.slice(1)));
    const jumps = levels.filter((level, index) => level - (levels[index - 1] ?? 1) > 1);
    expect(jumps).toEqual([]);
  });
});

describe('on paper', () => {
  test('has all that was set, when to stop, boxes to tick and the code of the link', async () => {
    open();
    pick('Sit-to-stand', 'Bridge');
    press('More repetitions');
    write(/A note for your client about Bridge/, 'Only as high as it is easy.');
    write('A note for your client about the whole plan', 'Start on Monday.');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Monday' }));
    const paper = within(sheet());
    expect(paper.getByRole('heading', { level: 2 }).textContent).toBe('Exercises for you');
    expect(sheet().textContent).toContain('Usual day: 1 set of 7');
    expect(sheet().textContent).toContain('Note: Only as high as it is easy.');
    expect(sheet().textContent).toContain('Start on Monday.');
    expect(sheet().textContent).toContain('Days: Monday.');
    expect(sheet().textContent).toContain('Made on 20 November 2026.');
    expect(sheet().textContent).toContain(location.host);
    paper.getByRole('heading', { name: 'When to stop' });
    const table = within(paper.getByRole('table', { name: /Two weeks to tick/ }));
    table.getByRole('rowheader', { name: 'Bridge' });
    await paper.findByRole('img', { name: 'QR code with the link to “Exercises for you”' });
  });

  test('is printed by the button, and nothing else of the page is for paper', () => {
    open();
    pick('Bridge');
    fireEvent.click(screen.getByRole('button', { name: 'Print for the client' }));
    expect(vi.mocked(print)).toHaveBeenCalledOnce();
    const others = [...document.querySelectorAll('.handover > *')].filter(
      (part) => !part.classList.contains('no-print'),
    );
    expect(others).toEqual([sheet()]);
  });
});
