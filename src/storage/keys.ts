/**
 * Every key that we ever write into a visitor's browser. Nothing else on the site may invent one,
 * so that "what do you keep about me" and "delete everything" can be answered from this list.
 * A record that cannot be read is also copied to `<key>.unreadable` (see `versionedRecord.ts`).
 */
export const storageKeys = {
  /** `light` or `dark`; missing means: as the system says. */
  theme: 'steadily.theme',
  /** What the body can do today: a list of what it can and of what it cannot. */
  abilities: 'steadily.abilities',
  /** What was answered to the routine builder. */
  savedRoutine: 'steadily.routine',
  /** The routines themselves. */
  savedRoutines: 'steadily.routines',
  selfCheck: 'steadily.self-check',
} as const;
