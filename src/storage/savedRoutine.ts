import * as z from 'zod/mini';
import { savedRoutineSchema, type SavedRoutine } from '#domain/savedRoutine.ts';
import { storageKeys } from './keys.ts';
import { browserStore, type KeyValueStore } from './keyValueStore.ts';
import { versionedRecord, type VersionedRecord } from './versionedRecord.ts';

/** Version 0 knew no exercises of one's own choice. */
function withWishes(old: unknown): unknown {
  if (typeof old !== 'object' || old === null || !('draft' in old)) return old;
  const { draft } = old;
  return typeof draft === 'object' ? { ...old, draft: { ...draft, wished: [] } } : old;
}

export type SavedRoutineRecord = VersionedRecord<SavedRoutine | null>;

/** The answers given to the routine builder, and the routine they led to. `null`: none yet. */
export function savedRoutineRecord(store: KeyValueStore): SavedRoutineRecord {
  return versionedRecord<SavedRoutine | null>(store, {
    key: storageKeys.savedRoutine,
    schema: z.nullable(savedRoutineSchema),
    migrations: [withWishes],
    whenMissing: null,
  });
}

export const savedRoutine = savedRoutineRecord(browserStore());
