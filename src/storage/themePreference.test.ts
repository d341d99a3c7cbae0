import { afterEach, expect, test, vi } from 'vitest';
import { storageKeys } from './keys.ts';
import { readThemePreference, writeThemePreference } from './themePreference.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function stubLocalStorage(initial: string | null) {
  const kept = new Map<string, string>();
  if (initial !== null) kept.set(storageKeys.theme, initial);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  return kept;
}

test.each(['light', 'dark', 'system'] as const)('gives back the choice “%s”', (theme) => {
  stubLocalStorage('dark');
  expect(writeThemePreference(theme)).toBe(true);
  expect(readThemePreference()).toBe(theme);
});

test('keeps nothing for “system”', () => {
  const kept = stubLocalStorage('dark');
  writeThemePreference('system');
  expect(kept.size).toBe(0);
});

test.each([null, '', 'Dark', '{"theme":"dark"}', '__proto__'])('takes %j as “system”', (raw) => {
  stubLocalStorage(raw);
  expect(readThemePreference()).toBe('system');
});

test('is “system” where localStorage is missing, and says that nothing was kept', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(readThemePreference()).toBe('system');
  expect(writeThemePreference('dark')).toBe(false);
});
