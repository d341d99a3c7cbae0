import { addDays, type CalendarDay, daysBetween } from '../calendarDay.ts';
import type { Measure, Rating, SelfCheckHistory } from './selfCheck.ts';
import { selfCheckRules } from './selfCheckRules.ts';

/** One day of a trend. `null` when the question was not answered: a gap, never a 0. */
export interface TrendPoint {
  day: CalendarDay;
  rating: Rating | null;
}

/** Where somebody's own ratings usually lie, in points from 0 to 10. */
export interface UsualRange {
  /** The median. */
  middle: number;
  /** The band that holds the middle 80 % of the ratings. */
  low: number;
  high: number;
}

/** The last 14 days of one measure, oldest first, today last. */
export interface Trend {
  points: readonly TrendPoint[];
  /** `null` with fewer than five ratings among the points. */
  usual: UsualRange | null;
}

/**
 * The value below which a share of the numbers lies, from 0 to 1, with a straight line between
 * neighbours. `null` without numbers.
 */
function quantile(numbers: readonly number[], share: number): number | null {
  const sorted = numbers.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}

/** The middle of the numbers; halfway between the middle two of an even count. */
export function median(numbers: readonly number[]): number | null {
  return quantile(numbers, 0.5);
}

/** Ratings that were given, blanks left out. */
export function givenRatings(points: readonly TrendPoint[]): Rating[] {
  return points.map(({ rating }) => rating).filter((rating) => rating !== null);
}

/** The usual range of some ratings. `null` with fewer than five. */
export function usualRangeOf(numbers: readonly number[]): UsualRange | null {
  if (numbers.length < selfCheckRules.fewestRatings) return null;
  const tail = (100 - selfCheckRules.bandPercent) / 200;
  const middle = median(numbers);
  const low = quantile(numbers, tail);
  const high = quantile(numbers, 1 - tail);
  return middle === null || low === null || high === null ? null : { middle, low, high };
}

/** The trend of one measure that ends on `today`. Days after it are left out. */
export function trendOf(history: SelfCheckHistory, measure: Measure, today: CalendarDay): Trend {
  const ratingOn = new Map(history.map(({ day, answers }) => [day, answers[measure] ?? null]));
  const points = Array.from({ length: selfCheckRules.trendDays }, (_, index) => {
    const day = addDays(today, index + 1 - selfCheckRules.trendDays);
    return { day, rating: ratingOn.get(day) ?? null };
  });
  return { points, usual: usualRangeOf(givenRatings(points)) };
}

/**
 * The ratings that a rating of `day` is held against: the latest 14 before it. `day` itself stays
 * out, so that a bad morning cannot raise the usual it is measured by.
 */
export function ratingsBefore(
  history: SelfCheckHistory,
  measure: Measure,
  day: CalendarDay,
): Rating[] {
  return history
    .filter((entry) => {
      const age = daysBetween(entry.day, day);
      return age > 0 && age <= selfCheckRules.usualMaxAgeDays;
    })
    .toSorted((one, other) => one.day.localeCompare(other.day))
    .map(({ answers }) => answers[measure])
    .filter((rating) => rating !== undefined)
    .slice(-selfCheckRules.usualRatings);
}

/** `U` of evidence/programme A3: the median of those ratings. `null` with fewer than five. */
export function usualBefore(
  history: SelfCheckHistory,
  measure: Measure,
  day: CalendarDay,
): number | null {
  const earlier = ratingsBefore(history, measure, day);
  return earlier.length < selfCheckRules.fewestRatings ? null : median(earlier);
}
