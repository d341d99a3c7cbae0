import * as z from 'zod/mini';
import { savedRoutineSchema, type SavedRoutine } from '#domain/savedRoutine.ts';
import { storageKeys } from './keys.ts';
import { browserStore, type KeyValueStore } from './keyValueStore.ts';
import { versionedRecord, type VersionedRecord } from './versionedRecord.ts';

export type SavedRoutineRecord = VersionedRecord<SavedRoutine | null>;

/** The answers given to the routine builder, and the routine they led to. `null`: none yet. */
export function savedRoutineRecord(store: KeyValueStore): SavedRoutineRecord {
  return versionedRecord<SavedRoutine | null>(store, {
    key: storageKeys.savedRoutine,
    schema: z.nullable(savedRoutineSchema),
    migrations: [],
    whenMissing: null,
  });
}

export const savedRoutine = savedRoutineRecord(browserStore());
