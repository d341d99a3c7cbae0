// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import decodeQR from 'qr/decode.js';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { exerciseSchema } from '#domain/exercise/exercise.ts';
import { fileRefusals, planFileText } from '#domain/plan/planFile.ts';
import { decodePlan } from '#domain/plan/planLink.ts';
import { routineOf } from '#domain/routine/routine.ts';
import { emptyDraft, wishesOf } from '#domain/routine/routineDraft.ts';
import { routineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import { stairsPlan } from '#domain/plan/routinePlan.fixture.ts';
import { TakeAlong } from './TakeAlong.tsx';

const folder = 'src/content/exercises';
const library = readdirSync(folder).map((file) => {
  const exercise = exerciseSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8')));
  return routineLibraryEntry({ ...exercise, id: file.replace('.yaml', '') });
});
const isKnown = (exerciseId: string) => library.some(({ id }) => id === exerciseId);

/** The files that the browser was asked to save. */
let files: { name: string; text: Promise<string>; type: string }[] = [];
let blob = new Blob();

beforeEach(() => {
  files = [];
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 20, 8, 30) });
  vi.stubGlobal('print', vi.fn());
  vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
    if (made instanceof Blob) blob = made;
    return 'blob:made';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, text: blob.text(), type: blob.type });
  });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function takeAlong(plan: RoutinePlan = stairsPlan, onImport = vi.fn(() => 1)) {
  const routine = routineOf(plan, wishesOf(emptyDraft), library);
  const items = routine.kind === 'routine' ? routine.items : [];
  const rows = items.flatMap((item) => {
    const entry = library.find(({ id }) => id === item.exerciseId);
    return entry === undefined ? [] : [{ item, entry }];
  });
  return <TakeAlong {...{ plan, rows, library, onImport }} />;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const linkField = () => screen.getByRole<HTMLInputElement>('textbox', { name: /Link to this/ });
const says = (line: string | RegExp) => waitFor(() => screen.getByText(line));
const stub = (name: 'clipboard' | 'share', value: unknown) => {
  Object.defineProperty(navigator, name, { value, configurable: true });
};
afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(navigator, 'share');
});

describe('on paper', () => {
  test('prints, and says when the print shall be larger, for as long as it is there', () => {
    render(takeAlong());
    press('Print my routine');
    expect(vi.mocked(print)).toHaveBeenCalledOnce();
    const { dataset } = document.documentElement;
    expect(dataset['print']).toBeUndefined();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Larger print' }));
    expect(dataset['print']).toBe('large');
    cleanup();
    expect(dataset['print']).toBeUndefined();
  });

  test('is itself not for paper', () => {
    render(takeAlong());
    expect(screen.getByRole('region', { name: 'Take it along' }).className).toContain('no-print');
  });
});

describe('the link', () => {
  test('holds the whole plan after “#”', () => {
    render(takeAlong());
    const [page, fragment = ''] = linkField().value.split('#');
    expect(page).toBe(`${location.origin}/routine/`);
    expect(decodePlan(fragment, isKnown, stairsPlan.madeOn)).toEqual({
      kind: 'plan',
      plan: { ...stairsPlan, origin: 'received' },
    });
    expect(document.body.textContent).toContain('whoever has the link can read the plan');
  });

  test('is selected as soon as it has the focus, and cannot be changed', () => {
    render(takeAlong());
    linkField().focus();
    const { selectionStart, selectionEnd, value, readOnly } = linkField();
    expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
    expect(readOnly).toBe(true);
  });

  test('is copied, and that is said until the plan changes', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    stub('clipboard', { writeText });
    const { rerender } = render(takeAlong());
    press('Copy the link');
    await says('Copied.');
    expect(writeText).toHaveBeenCalledWith(linkField().value);
    rerender(takeAlong({ ...stairsPlan, name: 'Another' }));
    expect(screen.queryByText('Copied.')).toBeNull();
  });

  test.each([
    ['has no clipboard', undefined],
    ['refuses', { writeText: () => Promise.reject(new Error('No.')) }],
  ])('is selected where the browser %s', async (_, clipboard) => {
    stub('clipboard', clipboard);
    render(takeAlong());
    press('Copy the link');
    await says(/copy it yourself/);
    expect(document.activeElement).toBe(linkField());
    expect(linkField().selectionEnd).toBe(linkField().value.length);
  });

  test('is shared only where the device can', async () => {
    render(takeAlong());
    expect(screen.queryByRole('button', { name: 'Share…' })).toBeNull();
    cleanup();
    const share = vi.fn(() => Promise.resolve());
    stub('share', share);
    render(takeAlong());
    press('Share…');
    await waitFor(() => {
      expect(share).toHaveBeenCalledWith({ title: 'Up the stairs', url: linkField().value });
    });
  });

  test('says when sharing failed, and nothing when the person thought better of it', async () => {
    const share = vi.fn(() => Promise.reject(new DOMException('No.', 'AbortError')));
    stub('share', share);
    render(takeAlong());
    press('Share…');
    await waitFor(() => {
      expect(share).toHaveBeenCalledOnce();
    });
    expect(document.body.textContent).not.toContain('Sharing did not work');
    share.mockRejectedValue(new DOMException('No.', 'NotAllowedError'));
    press('Share…');
    await says('Sharing did not work. Copy the link instead.');
  });

  test('is not made on the server, where nobody knows the address', () => {
    expect(renderToString(takeAlong())).not.toContain(location.origin);
  });
});

describe('the QR code', () => {
  /** What a camera sees: the path drawn at four pixels a module. */
  function scan(svg: Element): string {
    const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]) * 4;
    const data = new Uint8Array(size * size * 4).fill(255);
    const path = svg.querySelector('path')?.getAttribute('d') ?? '';
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
      for (let dy = 0; dy < 4; dy += 1) {
        const start = ((Number(y) * 4 + dy) * size + Number(x) * 4) * 4;
        for (let dx = 0; dx < Number(width) * 4; dx += 1) {
          data.fill(0, start + dx * 4, start + dx * 4 + 3);
        }
      }
    }
    return decodeQR({ width: size, height: size, data });
  }

  const code = () => screen.findByRole('img', { name: 'QR code with the link to “Up the stairs”' });

  test('comes when asked for, is large enough, black on white, and reads as the link', async () => {
    render(takeAlong());
    expect(screen.queryByRole('img')).toBeNull();
    press('Show as a QR code');
    const svg = await code();
    expect(scan(svg)).toBe(linkField().value);
    expect(Number(svg.getAttribute('width'))).toBeGreaterThanOrEqual(240);
    expect(svg.querySelector('rect')?.getAttribute('fill')).toBe('#fff');
    expect(svg.querySelector('path')?.getAttribute('fill')).toBe('#000');
    expect(svg.querySelectorAll('path')).toHaveLength(1);
    expect(document.querySelector('[style]')).toBeNull();
    screen.getByText('Scan it with another phone’s camera.');
    press('Hide the QR code');
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('has four white modules round it', async () => {
    render(takeAlong());
    press('Show as a QR code');
    const svg = await code();
    const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
    const path = svg.querySelector('path')?.getAttribute('d') ?? '';
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number));
    const edges = runs.flatMap(([x = 0, y = 0, width = 0]) => [
      x,
      y,
      size - x - width,
      size - y - 1,
    ]);
    expect(Math.min(...edges)).toBe(4);
  });

  test('follows the plan', async () => {
    const { rerender } = render(takeAlong());
    press('Show as a QR code');
    await code();
    rerender(takeAlong({ ...stairsPlan, days: [] }));
    // Never the old code beside the new link.
    expect(screen.queryByRole('img')).toBeNull();
    expect(scan(await code())).toBe(linkField().value);
  });

  test('is not drawn when phones could hardly read it', () => {
    const note = '膝'.repeat(80);
    const items = stairsPlan.items.map((item) => ({ ...item, note }));
    render(takeAlong({ ...stairsPlan, items, note: '膝'.repeat(200) }));
    press('Show as a QR code');
    expect(screen.queryByRole('img')).toBeNull();
    screen.getByText(/too long for a code/);
  });
});

describe('the calendar file', () => {
  const saved = async () => (await files[0]?.text)?.replaceAll('\r\n ', '') ?? '';

  test('has the days of the plan at ten, for four weeks, and is named after the plan', async () => {
    render(takeAlong());
    expect(document.body.textContent).toContain('On Monday, Wednesday and Friday, about');
    press('Save calendar file');
    expect(files[0]).toMatchObject({
      name: 'steadily-up-the-stairs.ics',
      type: 'text/calendar;charset=utf-8',
    });
    const text = await saved();
    // The twentieth is a Friday, and ten is still to come.
    expect(text).toContain('DTSTART:20261120T100000\r\n');
    expect(text).toContain('RRULE:FREQ=WEEKLY;COUNT=12;BYDAY=MO,WE,FR\r\n');
    expect(text).toContain("Sit-to-stand: 2 sets of 8 (Don't rush.)");
    expect(text).toMatch(/UID:[0-9a-f]{32}@localhost\r\n/);
    await says(/on its way to your downloads/);
  });

  test('begins on the next day when the time is over for today', async () => {
    render(takeAlong());
    fireEvent.change(screen.getByLabelText('At what time?'), { target: { value: '08:30' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'For how long?' }), {
      target: { value: '12' },
    });
    press('Save calendar file');
    expect(await saved()).toContain('DTSTART:20261123T083000\r\n');
    expect(await saved()).toContain('COUNT=36;');
  });

  test('says on which days an exercise has a rest', async () => {
    render(takeAlong({ ...stairsPlan, days: ['mo', 'tu', 'we'] }));
    press('Save calendar file');
    expect(await saved()).toContain('Sit-to-stand\\, only on Monday and Wednesday: 2 sets');
  });

  test('has another name for each series', async () => {
    render(takeAlong());
    press('Save calendar file');
    press('Save calendar file');
    const texts = await Promise.all(files.map(({ text }) => text));
    const uids = texts.map((text) => /UID:(.*)/.exec(text)?.[1]);
    expect(new Set(uids).size).toBe(2);
  });

  test('asks for a time when there is none', () => {
    render(takeAlong());
    fireEvent.change(screen.getByLabelText('At what time?'), { target: { value: '' } });
    press('Save calendar file');
    screen.getByText('Set a time first.');
    expect(document.activeElement).toBe(screen.getByLabelText('At what time?'));
    expect(files).toEqual([]);
  });

  test('asks for days before anything else', () => {
    render(takeAlong({ ...stairsPlan, days: [] }));
    screen.getByText(/Choose the days of your week first/);
    expect(screen.queryByRole('button', { name: 'Save calendar file' })).toBeNull();
  });
});

describe('the file', () => {
  const choose = (text: string, size?: number) => {
    const file = new File([text], 'routine.json');
    if (size !== undefined) Object.defineProperty(file, 'size', { value: size });
    const read = vi.spyOn(file, 'text');
    fireEvent.change(screen.getByLabelText('Open a file'), { target: { files: [file] } });
    return read;
  };
  const plans = [stairsPlan, { ...stairsPlan, name: 'Evenings' }];

  test.each([
    ['Up the stairs', 'steadily-up-the-stairs.json'],
    ['Crème & knees!', 'steadily-creme-knees.json'],
    ['膝を伸ばす', 'steadily-routine.json'],
    ['../../x', 'steadily-x.json'],
  ])('saves “%s” as %s', async (name, fileName) => {
    render(takeAlong({ ...stairsPlan, name }));
    press('Save as a file');
    expect(files[0]?.name).toBe(fileName);
    expect(await files[0]?.text).toBe(planFileText([{ ...stairsPlan, name }], '2026-11-20'));
  });

  test('opens, and says how many routines were added', async () => {
    const onImport = vi.fn(() => 2);
    render(takeAlong(stairsPlan, onImport));
    choose(planFileText(plans, '2026-11-20'));
    await says('2 routines were added.');
    expect(onImport).toHaveBeenCalledExactlyOnceWith(plans);
  });

  test.each([
    [1, /^1 routine was added, out of 2\. There is no room/],
    [0, /^No routine was added\. There is no room/],
  ])('says so when there was room for %i only', async (room, line) => {
    render(
      takeAlong(
        stairsPlan,
        vi.fn(() => room),
      ),
    );
    choose(planFileText(plans, '2026-11-20'));
    await says(line);
  });

  test.each([
    ['not json', fileRefusals.notJson],
    ['{"format":"steadily-routines","version":9}', fileRefusals.newer],
    ['[]', fileRefusals.somethingElse],
  ])('is refused with one sentence when it holds %s', async (text, sentence) => {
    const onImport = vi.fn(() => 0);
    render(takeAlong(stairsPlan, onImport));
    choose(text);
    await says(`${sentence} Nothing was added.`);
    expect(onImport).not.toHaveBeenCalled();
  });

  test('is not even read when it is too long', async () => {
    render(takeAlong());
    const read = choose(planFileText(plans, '2026-11-20'), 200_001);
    await says(fileRefusals.tooLong);
    expect(read).not.toHaveBeenCalled();
  });

  test('that the browser cannot read is told', async () => {
    render(takeAlong());
    const file = new File([''], 'gone.json');
    vi.spyOn(file, 'text').mockRejectedValue(new DOMException('No.', 'NotReadableError'));
    fireEvent.change(screen.getByLabelText('Open a file'), { target: { files: [file] } });
    await says(/could not read this file/);
  });
});
