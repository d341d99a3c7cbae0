import {
  type SelfCheckEntry,
  type SelfCheckHistory,
  selfCheckHistorySchema,
  selfCheckQuestions,
} from '#domain/check-in/selfCheck.ts';
import { storageKeys } from './keys.ts';
import { browserStore, type KeyValueStore } from './keyValueStore.ts';
import { versionedRecord, type VersionedRecord } from './versionedRecord.ts';

const nothing: SelfCheckEntry[] = [];

/** The check-ins of one visitor in a given store. Stored as `{"version":0,"data":[…entries]}`. */
export function selfCheckHistoryIn(store: KeyValueStore): VersionedRecord<SelfCheckEntry[]> {
  return versionedRecord(store, {
    key: storageKeys.selfCheck,
    schema: selfCheckHistorySchema,
    migrations: [],
    whenMissing: nothing,
  });
}

/** The check-ins of this browser's visitor. */
export const selfCheckHistory = selfCheckHistoryIn(browserStore());

/**
 * Everything we hold about check-ins, as JSON text that also makes sense without this site. Texts
 * that could not be read go along word for word, so that a download never leaves anything behind.
 */
export function selfCheckExport(
  history: SelfCheckHistory,
  unreadableTexts: readonly string[],
): string {
  const about = {
    from: 'Steadily, self-check',
    scale: 'Ratings from 0 to 10. A question that was not answered is missing.',
    questions: selfCheckQuestions,
    checkIns: history,
  };
  const whole = unreadableTexts.length === 0 ? about : { ...about, unreadableTexts };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
