/** Somewhere to keep text by key. None of the three ever throws. */
export interface KeyValueStore {
  /** The text kept under a key. `null` when there is none, or when reading is forbidden. */
  read: (key: string) => string | null;
  /** False when the text was not kept: the store is full, forbidden or absent. */
  write: (key: string, value: string) => boolean;
  /** True when the key is gone afterwards, even if it was never there. */
  remove: (key: string) => boolean;
}

/**
 * The browser's own store. It is looked up at each call, inside the `try`: with cookies blocked the
 * mere mention of `localStorage` throws, and on the server there is none.
 */
export function browserStore(): KeyValueStore {
  return {
    read(key) {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        localStorage.setItem(key, value);
        return true;
      } catch {
        return false;
      }
    },
    remove(key) {
      try {
        localStorage.removeItem(key);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** A store for tests. It holds at most `maxCharacters` of values, and is full beyond that. */
export function memoryStore(
  initial: Readonly<Record<string, string>> = {},
  maxCharacters = Number.POSITIVE_INFINITY,
): KeyValueStore {
  const kept = new Map(Object.entries(initial));
  const charactersBeside = (key: string) =>
    [...kept].reduce((sum, [other, value]) => (other === key ? sum : sum + value.length), 0);
  return {
    read: (key) => kept.get(key) ?? null,
    write(key, value) {
      if (charactersBeside(key) + value.length > maxCharacters) return false;
      kept.set(key, value);
      return true;
    },
    remove(key) {
      kept.delete(key);
      return true;
    },
  };
}
