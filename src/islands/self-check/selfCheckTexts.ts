import type { SaveResult } from '#storage/versionedRecord.ts';

/** How the latest attempt to keep or delete something went. */
export type Outcome = SaveResult | 'deleted' | 'not-deleted';

export const outcomeTexts: Record<Outcome, string> = {
  saved: 'Saved on this device.',
  'no-room':
    'We could not save this: your browser is full, or does not let this site keep anything. Your answers stay on this page until you close it.',
  newer:
    'We could not save this: a newer version of this page saved your check-ins here. Your answers stay until you reload the page, which gets the newer version.',
  refused: 'We could not save this. Your answers stay on this page until you close it.',
  deleted: 'All your check-ins are deleted from this device.',
  'not-deleted':
    'Your browser did not let us delete your check-ins. You can delete them in its settings, under site data.',
};

/** What is wrong with the check-ins that were found. */
export type Problem = 'unreadable' | 'newer' | 'copied-aside';

export const problemTexts: Record<Problem, string> = {
  unreadable:
    'We could not read your earlier check-ins. They are still on this device, as they were, and part of the download below. New answers start afresh.',
  newer:
    'Your check-ins were saved by a newer version of this page. Please reload the page to get it. Until then we leave them as they are.',
  'copied-aside':
    'We could not read your earlier check-ins. We kept a copy of them on this device, and it is part of the download below.',
};
