import { storageKeys } from './keys.ts';

// No zod and no shared store here: this is part of every page, and should stay below 400 bytes.

export type ThemePreference = 'light' | 'dark' | 'system';

/** `system` when nothing, or nothing that we know, is kept, and when the browser forbids looking. */
export function readThemePreference(): ThemePreference {
  try {
    const kept = localStorage.getItem(storageKeys.theme);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}

/** Keeps a choice; `system` keeps nothing. False when the browser would not keep it. */
export function writeThemePreference(theme: ThemePreference): boolean {
  try {
    if (theme === 'system') localStorage.removeItem(storageKeys.theme);
    else localStorage.setItem(storageKeys.theme, theme);
    return true;
  } catch {
    return false;
  }
}
