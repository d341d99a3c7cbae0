import * as z from 'zod/mini';
import { emptyDraft } from '#domain/routine/routineDraft.ts';
import { savedRoutineSchema, type SavedRoutine } from '#domain/routine/savedRoutine.ts';
import { storageKeys } from './keys.ts';
import { browserStore, type KeyValueStore } from './keyValueStore.ts';
import { versionedRecord, type VersionedRecord } from './versionedRecord.ts';

/** The same saved answers with more of them; what is not of that shape is left for the schema. */
function withDraft(old: unknown, more: object): unknown {
  if (typeof old !== 'object' || old === null || !('draft' in old)) return old;
  const { draft } = old;
  return typeof draft === 'object' ? { ...old, draft: { ...more, ...draft } } : old;
}

const migrations = [
  /** Version 0 knew no exercises of one's own choice. */
  (old: unknown) => withDraft(old, { wished: [] }),
  /** Version 1 asked less; its routine is made anew from the answers. */
  (old: unknown) => {
    const { places, things, likes, style, days } = emptyDraft;
    return withDraft(old, { places, things, likes, style, days });
  },
];

export type SavedRoutineRecord = VersionedRecord<SavedRoutine | null>;

/** The answers given to the routine builder. `null`: none yet. */
export function savedRoutineRecord(store: KeyValueStore): SavedRoutineRecord {
  return versionedRecord<SavedRoutine | null>(store, {
    key: storageKeys.savedRoutine,
    schema: z.nullable(savedRoutineSchema),
    migrations,
    whenMissing: null,
  });
}

export const savedRoutine = savedRoutineRecord(browserStore());
