import { afterEach, expect, test, vi } from 'vitest';
import { browserStore, memoryStore } from './keyValueStore.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Replaces `localStorage` by a property whose mere mention throws, as with cookies blocked. */
function forbidLocalStorage() {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  return () => {
    if (before === undefined) Reflect.deleteProperty(globalThis, 'localStorage');
    else Object.defineProperty(globalThis, 'localStorage', before);
  };
}

test('the browser store passes text on to localStorage', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  const store = browserStore();
  expect(store.read('a')).toBeNull();
  expect(store.write('a', 'one')).toBe(true);
  expect(store.read('a')).toBe('one');
  expect(store.remove('a')).toBe(true);
  expect(kept.size).toBe(0);
});

test('the browser store stays calm where localStorage is forbidden', () => {
  const allowAgain = forbidLocalStorage();
  const store = browserStore();
  expect(store.read('a')).toBeNull();
  expect(store.write('a', 'one')).toBe(false);
  expect(store.remove('a')).toBe(false);
  allowAgain();
});

test('the browser store stays calm on the server, where there is no localStorage', () => {
  vi.stubGlobal('localStorage', undefined);
  const store = browserStore();
  expect(store.read('a')).toBeNull();
  expect(store.write('a', 'one')).toBe(false);
  expect(store.remove('a')).toBe(false);
});

test('the browser store says when localStorage is full', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => 'old',
    setItem: () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    },
  });
  const store = browserStore();
  expect(store.write('a', 'new')).toBe(false);
  expect(store.read('a')).toBe('old');
});

test('the memory store keeps, replaces and removes', () => {
  const store = memoryStore({ a: 'one' });
  expect(store.read('a')).toBe('one');
  expect(store.write('a', 'two')).toBe(true);
  expect(store.read('a')).toBe('two');
  expect(store.remove('a')).toBe(true);
  expect(store.read('a')).toBeNull();
});

test('a full memory store keeps what it had', () => {
  const store = memoryStore({ a: '12345', b: '123' }, 8);
  expect(store.write('b', '1234')).toBe(false);
  expect(store.read('b')).toBe('123');
  expect(store.write('b', '12')).toBe(true);
});
