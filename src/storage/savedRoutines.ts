import { noRoutines, savedRoutinesSchema, type SavedRoutines } from '#domain/plan/savedRoutines.ts';
import { storageKeys } from './keys.ts';
import { browserStore, type KeyValueStore } from './keyValueStore.ts';
import { versionedRecord, type VersionedRecord } from './versionedRecord.ts';

export type SavedRoutinesRecord = VersionedRecord<SavedRoutines>;

/** Every routine that a person keeps, and which one is in use. */
export function savedRoutinesRecord(store: KeyValueStore): SavedRoutinesRecord {
  return versionedRecord<SavedRoutines>(store, {
    key: storageKeys.savedRoutines,
    schema: savedRoutinesSchema,
    migrations: [],
    whenMissing: noRoutines,
  });
}

export const savedRoutines = savedRoutinesRecord(browserStore());
