import type { KeyValueStore } from './keyValueStore.ts';

/** Damaged texts kept aside for one key. Beyond that the last place is used again. */
const MAX_COPIES = 3;

/** Where damaged texts of a key are kept: `<key>.unreadable`, then `<key>.unreadable-2`, … */
export function copyKeysOf(key: string): readonly string[] {
  return Array.from({ length: MAX_COPIES }, (_, index) =>
    index === 0 ? `${key}.unreadable` : `${key}.unreadable-${String(index + 1)}`,
  );
}

/**
 * Copies a damaged text beside its key, word for word. True when it is safe there; a text that is
 * already there is not copied again. False when the store has no room for it.
 */
export function copyAside(store: KeyValueStore, key: string, text: string): boolean {
  const places = copyKeysOf(key);
  if (places.some((place) => store.read(place) === text)) return true;
  const free = places.find((place) => store.read(place) === null) ?? places.at(-1);
  return free !== undefined && store.write(free, text);
}

/** The copies held for a key, oldest first. */
export function copiesOf(store: KeyValueStore, key: string): readonly string[] {
  return copyKeysOf(key)
    .map((place) => store.read(place))
    .filter((text) => text !== null);
}
