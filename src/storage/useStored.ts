import { useCallback, useSyncExternalStore } from 'react';
import type { StoredReading, VersionedRecord } from './versionedRecord.ts';

/**
 * What a record holds, kept up to date: after our own writes, after another tab's (`storage`), and
 * when a page comes back from the browser's memory (`pageshow`), which misses other tabs' writes.
 * On the server and while hydrating it is the empty state, so that both make the same HTML.
 */
export function useStored<T>(record: VersionedRecord<T>): StoredReading<T> {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const onOtherTab = (event: StorageEvent) => {
        // A `null` key says that everything was cleared.
        if (event.key === null || event.key === record.key) onChange();
      };
      const unsubscribe = record.subscribe(onChange);
      window.addEventListener('storage', onOtherTab);
      window.addEventListener('pageshow', onChange);
      return () => {
        unsubscribe();
        window.removeEventListener('storage', onOtherTab);
        window.removeEventListener('pageshow', onChange);
      };
    },
    [record],
  );
  return useSyncExternalStore(subscribe, record.read, record.readOnServer);
}
