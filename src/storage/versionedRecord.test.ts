import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { type KeyValueStore, memoryStore } from './keyValueStore.ts';
import { versionedRecord } from './versionedRecord.ts';

const KEY = 'test.notes';
const notesSchema = z.array(z.strictObject({ day: z.string(), pain: z.int() }));
const nothing: z.infer<typeof notesSchema> = [];
const good = [
  { day: '2026-11-19', pain: 4 },
  { day: '2026-11-20', pain: 6 },
];
const goodText = JSON.stringify({ version: 2, data: good });

/** Version 0 called the rating `score`; version 1 had no list around a single note. */
const migrations = [
  (old: unknown) => {
    const { day, score } = z.object({ day: z.string(), score: z.number() }).parse(old);
    return { day, pain: score };
  },
  (old: unknown) => [old],
];

function notesIn(store: KeyValueStore, maxCharacters?: number) {
  return versionedRecord(store, {
    key: KEY,
    schema: notesSchema,
    migrations,
    whenMissing: nothing,
    ...(maxCharacters === undefined ? {} : { maxCharacters }),
  });
}

describe('reading and writing', () => {
  test('gives back what was written, under the current version', () => {
    const store = memoryStore();
    const notes = notesIn(store);
    expect(notes.write(good)).toBe('saved');
    expect(store.read(KEY)).toBe(goodText);
    expect(notes.read()).toEqual({ data: good, problem: null });
  });

  test('says what is there when nothing was ever saved', () => {
    expect(notesIn(memoryStore()).read()).toEqual({ data: [], problem: null });
  });

  test('brings old versions up to date, one step after the other', () => {
    const first = JSON.stringify({ version: 0, data: { day: '2026-01-02', score: 3 } });
    const second = JSON.stringify({ version: 1, data: { day: '2026-01-02', pain: 3 } });
    const expected = { data: [{ day: '2026-01-02', pain: 3 }], problem: null };
    expect(notesIn(memoryStore({ [KEY]: first })).read()).toEqual(expected);
    expect(notesIn(memoryStore({ [KEY]: second })).read()).toEqual(expected);
  });

  test('stays the same object until the stored text changes', () => {
    const store = memoryStore({ [KEY]: goodText });
    const notes = notesIn(store);
    const before = notes.read();
    expect(notes.read()).toBe(before);
    store.write(KEY, JSON.stringify({ version: 2, data: [] }));
    expect(notes.read()).not.toBe(before);
    expect(notes.read().data).toEqual([]);
  });

  test('tells listeners about writes and deletes, until they leave', () => {
    const notes = notesIn(memoryStore());
    const listener = vi.fn();
    const leave = notes.subscribe(listener);
    notes.write(good);
    notes.remove();
    expect(listener).toHaveBeenCalledTimes(2);
    leave();
    notes.write(good);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  test('refuses to write what it could not read again', () => {
    const store = memoryStore({ [KEY]: goodText });
    const notes = notesIn(store);
    expect(notes.write([{ day: '2026-11-20', pain: Number.NaN }])).toBe('refused');
    expect(notesIn(store, 20).write(good)).toBe('refused');
    expect(store.read(KEY)).toBe(goodText);
  });
});

/** Every way that we could think of in which a stored text can be wrong. */
const corruptions: readonly { name: string; raw: string }[] = [
  ...Array.from({ length: goodText.length - 1 }, (_, length) => ({
    name: `cut off after ${String(length)} characters`,
    raw: goodText.slice(0, length),
  })),
  ...[
    'undefined',
    'null',
    'true',
    '7',
    '"text"',
    '[]',
    '{}',
    'hello',
    '<html></html>',
    '\u0000',
    '\uD800',
    '[object Object]',
    "{'version':2,'data':[]}",
    `${goodText}${goodText}`,
    `\uFEFF${goodText}`,
    JSON.stringify(goodText),
  ].map((raw) => ({ name: `not a record: ${JSON.stringify(raw).slice(0, 40)}`, raw })),
  ...[-1, 1.5, '2', null, true, [], {}, undefined, 1e300].map((version) => ({
    name: `version ${JSON.stringify(version)}`,
    raw: JSON.stringify({ version, data: good }),
  })),
  ...[
    null,
    {},
    'x',
    0,
    [null],
    [[]],
    [{}],
    [{ day: 1, pain: 1 }],
    [{ day: 'a', pain: '1' }],
    [{ day: 'a', pain: 1.5 }],
    [{ day: 'a', pain: 1, more: true }],
    [...good, undefined],
  ].map((data) => ({
    name: `data ${JSON.stringify(data)}`,
    raw: JSON.stringify({ version: 2, data }),
  })),
  { name: 'no data at all', raw: '{"version":2}' },
  { name: 'old data that its migration throws on', raw: '{"version":0,"data":{"score":"x"}}' },
  { name: 'old data that turns out wrong', raw: '{"version":1,"data":{"day":5}}' },
  { name: 'a prototype beside the version', raw: '{"__proto__":{"a":1},"version":2,"data":[]}' },
  {
    name: 'a prototype in a note',
    raw: '{"version":2,"data":[{"__proto__":{"polluted":1},"day":"a","pain":1}]}',
  },
  {
    name: 'a constructor in a note',
    raw: '{"version":2,"data":[{"constructor":{"prototype":{"polluted":1}},"day":"a","pain":1}]}',
  },
  { name: 'a huge text', raw: `"${'x'.repeat(600_000)}"` },
  {
    name: 'a record of the right shape, but far too long',
    raw: JSON.stringify({ version: 2, data: [{ day: 'x'.repeat(600_000), pain: 1 }] }),
  },
  { name: 'brackets ten thousand deep', raw: '['.repeat(10_000) + ']'.repeat(10_000) },
];

describe('damaged text', () => {
  test('there are enough ways to be wrong', () => {
    expect(new Set(corruptions.map(({ raw }) => raw)).size).toBeGreaterThan(100);
  });

  test.each(corruptions)('$name: is told, left in place, then copied aside', ({ raw }) => {
    const store = memoryStore({ [KEY]: raw });
    const notes = notesIn(store);
    expect(notes.read()).toEqual({ data: [], problem: 'unreadable' });
    expect(store.read(KEY)).toBe(raw);
    expect(store.read(`${KEY}.unreadable`)).toBeNull();

    expect(notes.write(good)).toBe('saved');
    expect(store.read(`${KEY}.unreadable`)).toBe(raw);
    expect(notes.read()).toEqual({ data: good, problem: null });
    expect(notes.unreadableTexts()).toEqual([raw]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('a second damage does not push out the copy of the first', () => {
    const store = memoryStore({ [KEY]: 'first' });
    const notes = notesIn(store);
    notes.write(good);
    store.write(KEY, 'second');
    notes.write(good);
    store.write(KEY, 'second');
    notes.write(good);
    expect(notes.unreadableTexts()).toEqual(['first', 'second']);
    expect(store.read(`${KEY}.unreadable-3`)).toBeNull();
  });

  test('a readable record is never copied aside', () => {
    const store = memoryStore({ [KEY]: goodText });
    notesIn(store).write([]);
    expect(store.read(`${KEY}.unreadable`)).toBeNull();
  });

  test('what cannot be copied is not overwritten', () => {
    const raw = 'x'.repeat(60);
    const store = memoryStore({ [KEY]: raw }, 100);
    expect(notesIn(store).write([])).toBe('no-room');
    expect(store.read(KEY)).toBe(raw);
  });

  test('deleting takes the copies along', () => {
    const store = memoryStore({ [KEY]: 'first' });
    const notes = notesIn(store);
    notes.write(good);
    expect(notes.remove()).toBe(true);
    expect(store.read(KEY)).toBeNull();
    expect(store.read(`${KEY}.unreadable`)).toBeNull();
    expect(notes.read()).toEqual({ data: [], problem: null });
  });
});

describe('data of a newer version', () => {
  const newer = JSON.stringify({ version: 3, data: { anything: 1 }, also: 'new' });

  test('is told, and not overwritten', () => {
    const store = memoryStore({ [KEY]: newer });
    const notes = notesIn(store);
    expect(notes.read()).toEqual({ data: [], problem: 'newer' });
    expect(notes.write(good)).toBe('newer');
    expect(store.read(KEY)).toBe(newer);
    expect(notes.unreadableTexts()).toEqual([newer]);
  });

  test('can still be deleted, because that is asked for', () => {
    const notes = notesIn(memoryStore({ [KEY]: newer }));
    notes.remove();
    expect(notes.write(good)).toBe('saved');
  });
});

describe('a store that does not keep', () => {
  test('full: says so, and the old data stays', () => {
    const store = memoryStore({ [KEY]: goodText }, goodText.length);
    const notes = notesIn(store);
    expect(notes.write([...good, ...good])).toBe('no-room');
    expect(notes.read().data).toEqual(good);
  });

  test('forbidden: reads as empty, and says that nothing was kept', () => {
    const forbidden = { read: () => null, write: () => false, remove: () => false };
    const notes = notesIn(forbidden);
    expect(notes.read()).toEqual({ data: [], problem: null });
    expect(notes.write(good)).toBe('no-room');
    expect(notes.remove()).toBe(false);
  });
});
