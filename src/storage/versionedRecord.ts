import type { KeyValueStore } from './keyValueStore.ts';
import { copiesOf, copyAside, copyKeysOf } from './unreadableCopies.ts';

/** Far above what any of our records needs, far below what a browser gives a site (5 million). */
const DEFAULT_MAX_CHARACTERS = 500_000;

/** Knows one shape of data: gives it back checked, or throws. Every zod schema is one. */
export interface Shape<T> {
  parse: (value: unknown) => T;
}

interface RecordOptions<T> {
  key: string;
  /** The current shape. Anything else is refused, on reading and on writing. */
  schema: Shape<T>;
  /**
   * Step `n` turns the data of version `n` into version `n + 1`. The current version is the number
   * of steps, so it cannot be forgotten. Steps are only ever added at the end.
   */
  migrations: readonly ((old: unknown) => unknown)[];
  /** What a visitor without saved data has. */
  whenMissing: T;
  maxCharacters?: number;
}

/** What was found. With a problem, `data` is `whenMissing` and the stored text is left in place. */
export interface StoredReading<T> {
  readonly data: T;
  /**
   * `unreadable`: damaged, too long, or of a shape we never wrote. `newer`: saved by a later version
   * of the site, in another tab or before a rollback.
   */
  readonly problem: null | 'unreadable' | 'newer';
}

/**
 * `no-room`: the store is full or forbidden, or the damaged text could not be copied first.
 * `newer`: a later version of the site saved here, and its data is not ours to overwrite.
 * `refused`: the data is not of the record's own shape, or is too long. In all three nothing changed.
 */
export type SaveResult = 'saved' | 'no-room' | 'newer' | 'refused';

export interface VersionedRecord<T> {
  readonly key: string;
  /** The same object for as long as the stored text is the same. Never writes. */
  read: () => StoredReading<T>;
  /** What a page knows before it can look: nothing saved, no problem. */
  readOnServer: () => StoredReading<T>;
  write: (data: T) => SaveResult;
  /** Deletes the data, and the damaged copies with it. False when the browser forbids it. */
  remove: () => boolean;
  /** Damaged texts that we still hold for this key, word for word. */
  unreadableTexts: () => readonly string[];
  /** Calls back after each write and delete through this record. Gives the way to stop that. */
  subscribe: (listener: () => void) => () => void;
}

const foreignKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Throws on text that is not JSON, and on keys that could reach an object's prototype. */
function parseJson(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => {
    if (foreignKeys.includes(key)) throw new Error(`“${key}” is not a key we write.`);
    return value;
  });
}

/** The version and the data of a stored text. Throws when it is not one of ours. */
function opened(raw: string): { version: number; data: unknown } {
  const envelope = parseJson(raw);
  if (typeof envelope !== 'object' || envelope === null || !('version' in envelope)) {
    throw new Error('The stored text is not a record.');
  }
  const { version } = envelope;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 0) {
    throw new Error('The stored text has no version.');
  }
  return { version, data: 'data' in envelope ? envelope.data : undefined };
}

/** Reads one stored text. Throws when any step of it fails. */
function understand<T>(raw: string, options: RecordOptions<T>): StoredReading<T> {
  const { schema, migrations, whenMissing, maxCharacters = DEFAULT_MAX_CHARACTERS } = options;
  if (raw.length > maxCharacters) throw new Error('The stored text is too long.');
  const { version, data } = opened(raw);
  if (version > migrations.length) return { data: whenMissing, problem: 'newer' };
  const migrated = migrations.slice(version).reduce((old, migrate) => migrate(old), data);
  return { data: schema.parse(migrated), problem: null };
}

/** The text to store. `null` when the data is not of the record's shape, or is too long. */
function storedTextOf<T>(data: T, options: RecordOptions<T>): string | null {
  const { schema, migrations, maxCharacters = DEFAULT_MAX_CHARACTERS } = options;
  try {
    const text = JSON.stringify({ version: migrations.length, data: schema.parse(data) });
    return text.length > maxCharacters ? null : text;
  } catch {
    return null;
  }
}

/** Reads a record, and keeps the last reading so that unchanged text stays the same object. */
function readerOf<T>(store: KeyValueStore, options: RecordOptions<T>) {
  const missing: StoredReading<T> = { data: options.whenMissing, problem: null };
  let last: { raw: string | null; reading: StoredReading<T> } = { raw: null, reading: missing };

  const readingOf = (raw: string): StoredReading<T> => {
    try {
      return understand(raw, options);
    } catch {
      return { data: options.whenMissing, problem: 'unreadable' };
    }
  };

  const look = () => {
    const raw = store.read(options.key);
    if (raw !== last.raw) last = { raw, reading: raw === null ? missing : readingOf(raw) };
    return last;
  };

  return { missing, look };
}

/** Writes unless that would lose something: see {@link SaveResult}. */
function save<T>(
  found: { raw: string | null; reading: StoredReading<T> },
  data: T,
  { store, options }: { store: KeyValueStore; options: RecordOptions<T> },
): SaveResult {
  if (found.reading.problem === 'newer') return 'newer';
  const text = storedTextOf(data, options);
  if (text === null) return 'refused';
  const atStake = found.reading.problem === 'unreadable' ? found.raw : null;
  if (atStake !== null && !copyAside(store, options.key, atStake)) return 'no-room';
  return store.write(options.key, text) ? 'saved' : 'no-room';
}

/**
 * One value in the visitor's browser that outlives changes to its own shape. It never throws, and
 * never loses what it cannot understand: damaged text is copied aside before the first overwrite,
 * data of a newer version is left alone.
 */
export function versionedRecord<T>(
  store: KeyValueStore,
  options: RecordOptions<T>,
): VersionedRecord<T> {
  const { key } = options;
  const { missing, look } = readerOf(store, options);
  const listeners = new Set<() => void>();
  const tellListeners = () => {
    for (const listener of listeners) listener();
  };

  return {
    key,
    read: () => look().reading,
    readOnServer: () => missing,
    write(data) {
      const result = save(look(), data, { store, options });
      tellListeners();
      return result;
    },
    remove() {
      const allGone = [key, ...copyKeysOf(key)].map((place) => store.remove(place)).every(Boolean);
      tellListeners();
      return allGone;
    },
    unreadableTexts() {
      const { raw, reading } = look();
      const current = reading.problem === null || raw === null ? [] : [raw];
      return [...new Set([...copiesOf(store, key), ...current])];
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
