/**
 * Every number that the self-check decides by. "Convention" means that no study tested it: see
 * evidence/programme A3, C3. All amounts are points on a scale from 0 to 10.
 */
export const selfCheckRules = {
  /** Days in a chart, today included. Convention (A3, C3). */
  trendDays: 14,
  /** Ratings that a "usual" is taken from: the latest ones. Convention (A3). */
  usualRatings: 14,
  /** Ratings needed before we speak of a "usual". Convention (A3). */
  fewestRatings: 5,
  /**
   * A rating older than this many days no longer tells what is usual. Convention: ours, A3 does not
   * say. Eight weeks hold fourteen check-ins at two a week.
   */
  usualMaxAgeDays: 56,
  /**
   * Up to this far from the usual is "about your usual". Convention: ours. A rise in pain is read by
   * the next-day rule instead (nextDayRule.ts).
   */
  aboutUsual: 1,
  /** Share of the own ratings, in per cent, inside the band of usual ups and downs (C3). */
  bandPercent: 80,
  /** A middle mood of the last 14 days at or below this is worth talking about. Convention: ours. */
  lowMood: 3,
  /** Days since the last check-in after which we say "Welcome back". Convention (A3, gaps). */
  welcomeBackDays: 7,
  /** Entries kept: three years of days. Convention: keeps the stored text below 0.1 MB. */
  maxEntries: 1096,
} as const;
