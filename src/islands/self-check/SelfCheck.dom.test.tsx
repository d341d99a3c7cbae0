// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addDays } from '#domain/calendarDay.ts';
import type { Rating, SelfCheckEntry } from '#domain/check-in/selfCheck.ts';
import { storageKeys } from '#storage/keys.ts';
import { selfCheckHistory } from '#storage/selfCheckHistory.ts';
import { SelfCheck } from './SelfCheck.tsx';
import { outcomeTexts, problemTexts } from './selfCheckTexts.ts';

const today = '2026-11-20';
const pain = 'Pain right now';
const sleep = 'How well did you sleep?';

/** What this browser keeps, and whether it refuses to. */
const browser = { kept: new Map<string, string>(), isForbidden: false };

function refuseWhenForbidden() {
  if (browser.isForbidden) throw new DOMException('No.', 'SecurityError');
}

beforeEach(() => {
  browser.kept.clear();
  browser.isForbidden = false;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => browser.kept.get(key) ?? null,
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
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Pain ratings of the days before today; the last one is yesterday's. `null` leaves a day out. */
function painUntilYesterday(given: readonly (Rating | null)[]): SelfCheckEntry[] {
  return given.flatMap((rating, index) =>
    rating === null
      ? []
      : [{ day: addDays(today, index - given.length), answers: { pain: rating } }],
  );
}

const tile = (question: string, rating: number) =>
  within(screen.getByRole('group', { name: question })).getByRole<HTMLInputElement>('radio', {
    name: String(rating),
  });
const answer = (question: string, rating: number) => fireEvent.click(tile(question, rating));
const chosenIn = (question: string) =>
  within(screen.getByRole('group', { name: question }))
    .getAllByRole<HTMLInputElement>('radio')
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const statusText = () => screen.getByRole('status').textContent;
const stored = () => selfCheckHistory.read().data;

describe('answering', () => {
  test('asks five questions of eleven tiles, with words for both ends', () => {
    render(<SelfCheck />);
    expect(screen.getByText('Friday 20 November')).toBeTruthy();
    const scale = screen.getByRole('group', { name: pain });
    expect(within(scale).getAllByRole('radio')).toHaveLength(11);
    const described = document.getElementById(scale.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe('From 0, none, to 10, worst imaginable.');
    expect(document.querySelectorAll('.rating-scale')).toHaveLength(5);
    expect(document.querySelectorAll('[style]')).toHaveLength(0);
  });

  test('saves each answer as it is given, and says so', () => {
    render(<SelfCheck />);
    expect(statusText()).toBe('');
    answer(pain, 4);
    expect(stored()).toEqual([{ day: today, answers: { pain: 4 } }]);
    expect(statusText()).toBe('Saved on this device.');
    answer(sleep, 6);
    expect(stored()).toEqual([{ day: today, answers: { pain: 4, sleep: 6 } }]);
  });

  test('shows the saved answers after a reload', () => {
    render(<SelfCheck />);
    answer(pain, 0);
    answer(sleep, 10);
    cleanup();
    render(<SelfCheck />);
    expect(chosenIn(pain)).toEqual(['0']);
    expect(chosenIn(sleep)).toEqual(['10']);
  });

  test('takes an answer back, and puts the keyboard on the first tile', () => {
    render(<SelfCheck />);
    answer(pain, 4);
    answer(sleep, 6);
    press(`Clear my answer to “${pain}”`);
    expect(chosenIn(pain)).toEqual([]);
    expect(stored()).toEqual([{ day: today, answers: { sleep: 6 } }]);
    expect(document.activeElement).toBe(tile(pain, 0));
  });

  test('starts empty on the next day, and leaves the day before alone', () => {
    render(<SelfCheck />);
    answer(pain, 4);
    vi.setSystemTime(new Date(2026, 10, 21, 7, 0));
    act(() => {
      window.dispatchEvent(new Event('focus'));
    });
    expect(chosenIn(pain)).toEqual([]);
    answer(pain, 5);
    expect(stored()).toEqual([
      { day: today, answers: { pain: 4 } },
      { day: '2026-11-21', answers: { pain: 5 } },
    ]);
  });
});

describe('two tabs', () => {
  const otherTab: SelfCheckEntry[] = [{ day: today, answers: { mood: 7 } }];
  const otherTabText = JSON.stringify({ version: 0, data: otherTab });

  test('an answer joins what another tab has saved meanwhile', () => {
    render(<SelfCheck />);
    browser.kept.set(storageKeys.selfCheck, otherTabText);
    answer(pain, 4);
    expect(stored()).toEqual([{ day: today, answers: { pain: 4, mood: 7 } }]);
  });

  test('an answer in another tab shows here', () => {
    render(<SelfCheck />);
    browser.kept.set(storageKeys.selfCheck, otherTabText);
    act(() => {
      window.dispatchEvent(new StorageEvent('storage', { key: storageKeys.selfCheck }));
    });
    expect(chosenIn('How is your mood?')).toEqual(['7']);
  });
});

describe('a browser that does not keep', () => {
  test('says so, and the answers stay on the page', () => {
    browser.isForbidden = true;
    render(<SelfCheck />);
    answer(pain, 4);
    answer(sleep, 6);
    expect(statusText()).toBe(outcomeTexts['no-room']);
    expect([chosenIn(pain), chosenIn(sleep)]).toEqual([['4'], ['6']]);
    expect(browser.kept.size).toBe(0);
  });

  test('is tried again when asked, with every answer', () => {
    browser.isForbidden = true;
    render(<SelfCheck />);
    answer(pain, 4);
    answer(sleep, 6);
    browser.isForbidden = false;
    press('Try to save again');
    expect(stored()).toEqual([{ day: today, answers: { pain: 4, sleep: 6 } }]);
    expect(statusText()).toBe('Saved on this device.');
    expect(screen.queryByRole('button', { name: 'Try to save again' })).toBeNull();
  });

  test('says when it does not let us delete', () => {
    render(<SelfCheck />);
    answer(pain, 4);
    browser.isForbidden = true;
    press('Delete all my check-ins');
    press('Yes, delete them');
    expect(statusText()).toBe(outcomeTexts['not-deleted']);
    expect(chosenIn(pain)).toEqual(['4']);
  });
});

describe('check-ins that cannot be read', () => {
  const damaged = '{"version":0,"data":[{"day":"2026-11';
  const copyKey = `${storageKeys.selfCheck}.unreadable`;

  test('are told about, and kept aside when a new answer comes', () => {
    browser.kept.set(storageKeys.selfCheck, damaged);
    render(<SelfCheck />);
    expect(screen.getByText(problemTexts.unreadable)).toBeTruthy();
    expect(browser.kept.get(storageKeys.selfCheck)).toBe(damaged);
    answer(pain, 4);
    expect(browser.kept.get(copyKey)).toBe(damaged);
    expect(stored()).toEqual([{ day: today, answers: { pain: 4 } }]);
    expect(screen.getByText(problemTexts['copied-aside'])).toBeTruthy();
  });

  test('are left alone when a newer version wrote them', () => {
    const newer = JSON.stringify({ version: 5, data: { checkIns: [] } });
    browser.kept.set(storageKeys.selfCheck, newer);
    render(<SelfCheck />);
    expect(screen.getByText(problemTexts.newer)).toBeTruthy();
    answer(pain, 4);
    expect(browser.kept.get(storageKeys.selfCheck)).toBe(newer);
    expect(statusText()).toBe(outcomeTexts.newer);
    expect(chosenIn(pain)).toEqual(['4']);
  });
});

describe('feedback', () => {
  const card = () => screen.getByRole('region', { name: 'How today compares' }).textContent;

  test('waits for five check-ins', () => {
    render(<SelfCheck />);
    expect(card()).toContain('Answer any question');
    answer(pain, 9);
    answer(sleep, 2);
    expect(card()).toContain('Pain, Sleep: After five check-ins we can show your usual.');
  });

  test.each([
    [1, 'Pain: Lower than your usual.'],
    [4, 'Pain: About your usual.'],
    [6, 'Pain: Up a little. Often just a normal up-and-down, so change nothing yet.'],
    [8, 'Pain: Clearly up. Ease off.'],
  ])('usually 4, now %i: “%s”', (rating, sentence) => {
    selfCheckHistory.write(painUntilYesterday([4, 3, 4, 5, 4]));
    render(<SelfCheck />);
    answer(pain, rating);
    expect(card()).toContain(sentence);
  });
});

describe('the last 14 days', () => {
  const given = [2, 3, null, 5, 4, 4, null, 6, 3] as const;
  const chart = () => screen.getByRole('img');

  test('the chart and the table show the same numbers, and leave gaps blank', () => {
    selfCheckHistory.write(painUntilYesterday(given));
    render(<SelfCheck />);
    const shown = [...document.querySelectorAll('.trend-table tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(shown).toHaveLength(14);
    expect(shown.map(([, rating]) => rating)).toEqual([
      ...Array.from({ length: 4 }, () => 'no answer'),
      ...given.map((rating) => (rating === null ? 'no answer' : String(rating))),
      'no answer',
    ]);
    expect(shown.at(-1)?.[0]).toBe('Fri 20 Nov');

    const dots = [...chart().querySelectorAll('circle')].map((dot) => ({
      day: Math.floor(Number(dot.getAttribute('cx')) / 24),
      rating: 10 - (Number(dot.getAttribute('cy')) - 8) / 14,
    }));
    expect(dots).toEqual(
      shown.flatMap(([, rating], day) =>
        rating === 'no answer' ? [] : [{ day, rating: Number(rating) }],
      ),
    );
  });

  test('the middle, the band and the words agree', () => {
    selfCheckHistory.write(painUntilYesterday([1, 3, 3, 3, 5]));
    render(<SelfCheck />);
    expect(chart().getAttribute('aria-label')).toBe(
      'Pain, last 14 days: 5 check-ins, between 1 and 5 out of 10. Middle 3, usual ups and downs 2 to 4.',
    );
    const foot = [...document.querySelectorAll('.trend-table tfoot td')];
    expect(foot.map(({ textContent }) => textContent)).toEqual(['3', '2 to 4']);
    expect(chart().querySelector('.trend-chart__middle')?.getAttribute('y1')).toBe('106');
    expect(chart().querySelectorAll('rect')).toHaveLength(1);
  });

  test('with four check-ins there is neither line nor band', () => {
    selfCheckHistory.write(painUntilYesterday([3, 3, 3, 3]));
    render(<SelfCheck />);
    expect(chart().querySelectorAll('rect, .trend-chart__middle')).toHaveLength(0);
    expect(document.querySelector('.trend-table tfoot')).toBeNull();
    answer(pain, 3);
    expect(chart().querySelectorAll('rect, .trend-chart__middle')).toHaveLength(2);
  });

  test('another measure can be chosen', () => {
    selfCheckHistory.write([{ day: today, answers: { pain: 3, sleep: 8 } }]);
    render(<SelfCheck />);
    fireEvent.click(screen.getByRole('radio', { name: 'Sleep' }));
    expect(chart().getAttribute('aria-label')).toContain('Sleep, last 14 days: 1 check-in, at 8');
    expect(screen.getByText('Sleep, from 0 very badly to 10 very well')).toBeTruthy();
  });
});

describe('taking away and deleting', () => {
  test('deletes only after asking, and can be called off', () => {
    render(<SelfCheck />);
    answer(pain, 4);
    press('Delete all my check-ins');
    expect(screen.getByText(/Delete 1 day of check-ins\?/)).toBeTruthy();
    const keep = screen.getByRole('button', { name: 'Keep them' });
    expect(document.activeElement).toBe(keep);
    fireEvent.click(keep);
    expect(stored()).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Yes, delete them' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Delete all my check-ins');
  });

  test('deletes everything, damaged copies included', () => {
    browser.kept.set(storageKeys.selfCheck, 'damaged');
    render(<SelfCheck />);
    answer(pain, 4);
    press('Delete all my check-ins');
    press('Yes, delete them');
    expect(browser.kept.size).toBe(0);
    expect(chosenIn(pain)).toEqual([]);
    expect(statusText()).toBe('All your check-ins are deleted from this device.');
    expect(document.activeElement?.textContent).toBe('Your check-ins are yours');
  });

  test('offers nothing to delete when nothing is kept', () => {
    render(<SelfCheck />);
    expect(screen.queryByRole('button', { name: 'Delete all my check-ins' })).toBeNull();
    expect(screen.getByText('Nothing is kept yet.')).toBeTruthy();
  });

  test('downloads the check-ins as JSON, also those that could not be saved', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:check-ins';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    selfCheckHistory.write(painUntilYesterday([3]));
    browser.isForbidden = true;
    render(<SelfCheck />);
    answer(pain, 4);
    press('Download my check-ins');
    expect(names).toEqual(['steadily-check-ins-2026-11-20.json']);
    expect(JSON.parse((await made[0]?.text()) ?? '')).toMatchObject({
      checkIns: [
        { day: '2026-11-19', answers: { pain: 3 } },
        { day: '2026-11-20', answers: { pain: 4 } },
      ],
    });
  });
});

describe('on the server', () => {
  test('is empty and takes no answers yet, whatever is stored, and hydrates without a word', async () => {
    selfCheckHistory.write([{ day: today, answers: { pain: 4 } }]);
    const html = renderToString(<SelfCheck />);
    expect(html).toContain('Your check-in</h2>');
    expect(html).not.toContain('checked');
    expect(html.match(/<fieldset[^>]*disabled/g)).toHaveLength(5);

    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const container = document.createElement('div');
    container.innerHTML = html;
    document.body.append(container);
    const root = await act(() => Promise.resolve(hydrateRoot(container, <SelfCheck />)));
    expect(chosenIn(pain)).toEqual(['4']);
    expect(complaints).not.toHaveBeenCalled();
    act(() => {
      root.unmount();
    });
    container.remove();
  });
});

test('no text on the page uses a word that is not allowed', () => {
  selfCheckHistory.write(painUntilYesterday([4, 4, 4, 4, 4]));
  render(<SelfCheck />);
  answer(pain, 6);
  press('Delete all my check-ins');
  const shown = [
    document.body.textContent.replace('a normal up-and-down', ''),
    ...Object.values(outcomeTexts),
    ...Object.values(problemTexts),
  ];
  for (const text of shown) {
    expect(text).not.toMatch(
      /\b(ab)?normal|depress|insomnia|disorder|screen|\brisk|clinical|mild|moderate|severe|positive|negative/i,
    );
  }
});
