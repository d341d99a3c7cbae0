import { addDays, daysBetween, type CalendarDay } from '../calendarDay.ts';
import type { Rating } from '../check-in/selfCheck.ts';
import { selfCheckRules } from '../check-in/selfCheckRules.ts';
import { median } from '../check-in/trend.ts';
import { ratingText } from '../check-in/trendSummary.ts';

/**
 * Slow drift (evidence/programme A3). The numbers are convention: with no true change, two checks
 * running reach this at some point in 3 to 12 of 100 people within 12 weeks (a seeded simulation).
 */
export const driftRules = {
  /** Days of a window. */
  windowDays: 14,
  /** Days from one check to the next. */
  everyDays: 7,
  /** Points from 0 to 10 by which the later middle is higher. */
  riseAtLeast: 2,
  /** Ratings needed in each window: as many as for a usual (A3, U). */
  fewestRatings: selfCheckRules.fewestRatings,
} as const;

/** One rated morning. Days without a rating are left out: a blank, never a 0. */
export interface RatedMorning {
  readonly day: CalendarDay;
  readonly rating: Rating;
}

/** What the two latest weekly checks say together. */
export const driftKinds = ['not-known', 'no-drift', 'up-once', 'drift'] as const;

export interface Drift {
  readonly kind: (typeof driftKinds)[number];
  /** Points by which the latest middle is above the first; `null` when not known. */
  readonly rise: number | null;
  /** No step up while this is true. */
  readonly pausesIncreases: boolean;
  /** For the person; `null` when there is nothing to say. */
  readonly words: string | null;
}

function ratingsIn(mornings: readonly RatedMorning[], firstDay: CalendarDay): Rating[] {
  return mornings
    .filter(({ day }) => {
      const place = daysBetween(firstDay, day);
      return place >= 0 && place < driftRules.windowDays;
    })
    .map(({ rating }) => rating);
}

/** The middle of a window of 14 days; `null` with fewer than five ratings. */
function middleFrom(mornings: readonly RatedMorning[], firstDay: CalendarDay): number | null {
  const given = ratingsIn(mornings, firstDay);
  return given.length < driftRules.fewestRatings ? null : median(given);
}

/**
 * The day on which the first window begins: the earliest rated day whose 14 days hold enough ratings.
 * One rating long ago is no beginning.
 */
function firstWindowDay(mornings: readonly RatedMorning[]): CalendarDay | undefined {
  const days = mornings.map(({ day }) => day).toSorted();
  return days.find((day) => ratingsIn(mornings, day).length >= driftRules.fewestRatings);
}

/** How much higher the 14 days up to `checkDay` are than the first 14. */
function riseAt(
  mornings: readonly RatedMorning[],
  firstDay: CalendarDay,
  checkDay: CalendarDay,
): number | null {
  const first = middleFrom(mornings, firstDay);
  const last = middleFrom(mornings, addDays(checkDay, 1 - driftRules.windowDays));
  return first === null || last === null ? null : last - first;
}

const notKnown: Drift = { kind: 'not-known', rise: null, pausesIncreases: false, words: null };

function driftWords(rise: number): string {
  return `For two weeks running, your mornings have been about ${ratingText(rise)} points higher than when you began. Add nothing for now. Think about an easier routine for a while, and talk to a doctor or physiotherapist.`;
}

/**
 * Whether mornings drift up slowly. There is one check a week, counted from the first rated day, so
 * that looking every day does not find more: from each check to the next the answer stays the same.
 * Two checks running at 2 points or more pause every increase (evidence/programme A3, convention).
 * Nothing is said about the cause. Ratings after `today` lie outside both windows; the order of the
 * ratings does not matter.
 */
export function driftOf(mornings: readonly RatedMorning[], today: CalendarDay): Drift {
  const firstDay = firstWindowDay(mornings);
  if (firstDay === undefined) return notKnown;
  const { windowDays, everyDays, riseAtLeast } = driftRules;
  const daysPast = daysBetween(addDays(firstDay, windowDays - 1), today);
  if (daysPast < 0) return notKnown;
  const checkDay = addDays(today, -(daysPast % everyDays));
  const rise = riseAt(mornings, firstDay, checkDay);
  if (rise === null) return notKnown;
  if (rise < riseAtLeast) return { kind: 'no-drift', rise, pausesIncreases: false, words: null };
  const before = riseAt(mornings, firstDay, addDays(checkDay, -everyDays));
  if (before === null || before < riseAtLeast) {
    return { kind: 'up-once', rise, pausesIncreases: false, words: null };
  }
  return { kind: 'drift', rise, pausesIncreases: true, words: driftWords(rise) };
}
