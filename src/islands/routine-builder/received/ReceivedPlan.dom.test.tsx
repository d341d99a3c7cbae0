// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { act, cleanup, fireEvent, render, renderHook, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { exerciseSchema } from '#domain/exercise/exercise.ts';
import { encodePlan, linkRefusals } from '#domain/plan/planLink.ts';
import { emptyDraft, wishesOf } from '#domain/routine/routineDraft.ts';
import { routineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import { stairsPlan } from '#domain/plan/routinePlan.fixture.ts';
import { personOf, type RoutineWishes } from '#domain/routine/routineWishes.ts';
import { ReceivedPlan } from './ReceivedPlan.tsx';
import { RefusedPlan } from './RefusedPlan.tsx';
import { useReceivedPlan } from './useReceivedPlan.ts';

const folder = 'src/content/exercises';
const library = readdirSync(folder).map((file) => {
  const exercise = exerciseSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8')));
  return routineLibraryEntry({ ...exercise, id: file.replace('.yaml', '') });
});
const today = '2026-12-01';
const received: RoutinePlan = { ...stairsPlan, madeOn: today, origin: 'received' };

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/routine/');
});

/** Goes to another fragment of the same page, as a link does. */
function goTo(hash: string) {
  act(() => {
    history.replaceState({ kept: 1 }, '', `/routine/?from=here${hash}`);
    window.dispatchEvent(new Event('hashchange'));
  });
}

describe('the plan in the address', () => {
  const link = `#${encodePlan(stairsPlan)}`;
  const look = (day: string | null = today) =>
    renderHook(() => useReceivedPlan(library, day)).result;

  test('is read on arrival, and nothing is saved by looking', () => {
    const setItem = vi.fn();
    vi.stubGlobal('localStorage', { getItem: () => null, setItem, removeItem: vi.fn() });
    goTo(link);
    expect(look().current.reading).toEqual({ kind: 'plan', plan: received });
    expect(setItem).not.toHaveBeenCalled();
    expect(location.hash).toBe(link);
  });

  test('is read when the address changes', () => {
    const result = look();
    expect(result.current.reading).toBeNull();
    goTo(link);
    expect(result.current.reading?.kind).toBe('plan');
    goTo('');
    expect(result.current.reading).toBeNull();
  });

  test('leaves the address when it is dismissed, and may come again', () => {
    goTo(link);
    const result = look();
    act(() => result.current.dismiss());
    expect(result.current.reading).toBeNull();
    expect(location.pathname + location.search + location.hash).toBe('/routine/?from=here');
    expect(history.state).toEqual({ kept: 1 });
    goTo(link);
    expect(result.current.reading?.kind).toBe('plan');
  });

  test('waits for the day to be known', () => {
    goTo(link);
    expect(look(null).current.reading).toBeNull();
  });

  test.each(['#add=bridge', '#help', '#r1tual', '#routine', '', '#'])(
    'leaves “%s” alone',
    (hash) => {
      goTo(hash);
      expect(look().current.reading).toBeNull();
      expect(location.hash).toBe(hash === '#' ? '' : hash);
    },
  );

  test.each([
    ['#r1', linkRefusals.damaged],
    [link.slice(0, -6), linkRefusals.damaged],
    ['#r9.abcdef.x', linkRefusals.newer],
    [link.replace('#r1', '#R1'), linkRefusals.notOurs],
  ])('tells what is wrong with “%s”', (hash, sentence) => {
    goTo(hash);
    expect(look().current.reading).toEqual({ kind: 'refused', sentence });
  });
});

describe('a routine that somebody sent', () => {
  const onKeep = vi.fn();
  const onDismiss = vi.fn();
  const personWith = (wishes: Partial<RoutineWishes>) =>
    personOf({ ...wishesOf(emptyDraft), ...wishes });
  const show = (plan: RoutinePlan = received, person: ReturnType<typeof personOf> | null = null) =>
    render(<ReceivedPlan {...{ plan, library, person, onKeep, onDismiss }} heading={null} />);
  const rowOf = (name: string) => screen.getByRole('link', { name }).closest('li');

  test('is shown whole, with the warning and the stop list', () => {
    show();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      'Somebody sent you a routine',
    );
    screen.getByRole('heading', { level: 3, name: 'Up the stairs' });
    screen.getByText('Bring your 🧢!');
    screen.getByText('Days: Monday, Wednesday and Friday');
    expect(rowOf('Sit-to-stand')?.textContent).toContain('On a usual day: 2 sets of 8');
    expect(rowOf('Sit-to-stand')?.textContent).toContain("Their note: Don't rush.");
    expect(rowOf('Sit-to-stand')?.querySelector('img')?.getAttribute('src')).toBe(
      '/figures/sit-to-stand.svg',
    );
    expect(rowOf('Bridge')?.textContent).toMatch(/On a usual day: 1 set/);
    expect(document.body.textContent).toContain(
      'Nobody has checked it against your answers. Do the safety check before you begin.',
    );
    expect(screen.getByRole('link', { name: /When to stop/ }).getAttribute('href')).toBe(
      '/help-now/',
    );
    expect(document.body.textContent).not.toContain('Take care');
  });

  test('is kept or not', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Keep this routine' }));
    expect(onKeep).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'No, thank you' }));
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  test('says which exercise needs what the person cannot do today', () => {
    show(received, personWith({ cannot: ['lie-flat'] }));
    expect(rowOf('Bridge')?.textContent).toContain(
      'It needs lying flat. You told us that you cannot do that today.',
    );
    expect(rowOf('Sit-to-stand')?.textContent).not.toContain('It needs');
  });

  test('keeps to the limits of this person, and says what to take care of', () => {
    const usual = { sets: 1, repetitions: 5, holdSeconds: 40, effort: 7 };
    const plan = { ...received, items: [{ exerciseId: 'bridge', usual }] };
    show(plan);
    expect(rowOf('Bridge')?.textContent).toContain('hold 40 seconds, effort 7 out of 10');
    cleanup();
    // S24: high blood pressure.
    const safety = ['S24'];
    show(plan, personWith({ safety, hasAsked: true }));
    expect(rowOf('Bridge')?.textContent).toContain('hold 10 seconds, effort 4 out of 10');
    expect(rowOf('Bridge')?.textContent).toContain(
      'Take care: Keep breathing all the way through.',
    );
    cleanup();
    show(plan, personWith({ safety, hasAsked: true, cannot: ['lie-flat'] }));
    expect(rowOf('Bridge')?.textContent).toContain('It needs lying flat.');
    expect(rowOf('Bridge')?.textContent).toContain(
      'Take care: Keep breathing all the way through.',
    );
  });

  test('says when it asks for more than a good day should', () => {
    const usual = { sets: 5, repetitions: 20, effort: 8 };
    show({ ...received, items: [{ exerciseId: 'sit-to-stand', usual }, { exerciseId: 'bridge' }] });
    expect(rowOf('Sit-to-stand')?.textContent).toContain('more than we suggest on a good day');
    expect(rowOf('Bridge')?.textContent).not.toContain('more than we suggest');
  });

  // S13: ask first. S41: crashes after effort, where no clinician's yes opens anything (B2, P1).
  test.each([
    ['and can be kept for later when one should ask first', 'S13', 1],
    ['and is not kept for people who crash after effort', 'S41', 0],
  ])('stays shut while a safety answer says so, %s', (_, answer, keepButtons) => {
    show(received, personWith({ safety: [answer] }));
    expect(document.body.textContent).toContain('Your answers to the safety check come first.');
    expect(screen.queryByRole('link', { name: 'Sit-to-stand' })).toBeNull();
    expect(document.body.textContent).not.toContain('Up the stairs');
    expect(screen.queryAllByRole('button', { name: 'Keep this routine' })).toHaveLength(
      keepButtons,
    );
    screen.getByRole('button', { name: 'No, thank you' });
  });

  test('is shown to somebody who has asked', () => {
    show(received, personWith({ safety: ['S13'], hasAsked: true }));
    screen.getByRole('link', { name: 'Sit-to-stand' });
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '"><svg onload=alert(1)>',
    'javascript:alert(1)',
    '{{constructor.constructor("alert(1)")()}}',
  ])('shows “%s” as the text that it is', (text) => {
    const items = received.items.map((item) => ({ ...item, note: text }));
    show({ ...received, name: text, note: text, items });
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe(text);
    expect(screen.getAllByText(text)).toHaveLength(5);
    expect(document.querySelector('script, svg, [onerror], [onload]')).toBeNull();
    expect(document.querySelectorAll('img')).toHaveLength(3);
    for (const link of screen.getAllByRole('link')) {
      expect(link.getAttribute('href')).toMatch(/^\/(exercises|help-now)\//);
    }
  });

  test('that cannot be read gives the sentence and a way on', () => {
    render(<RefusedPlan sentence={linkRefusals.damaged} heading={null} onDismiss={onDismiss} />);
    expect(screen.getByRole('alert').textContent).toBe(linkRefusals.damaged);
    onDismiss.mockClear();
    fireEvent.click(screen.getByRole('button', { name: 'Build your own' }));
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});
