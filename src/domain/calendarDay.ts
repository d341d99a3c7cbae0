import * as z from 'zod/mini';

const MILLISECONDS_PER_DAY = 86_400_000;

/** A day without a time or a zone, as `2026-11-20`. */
export const calendarDaySchema = z.iso.date({
  error: ({ input }) => `“${String(input)}” is not a date. Write it as 2026-11-20.`,
});

export type CalendarDay = string;

/**
 * A day as writers type it in YAML: the parser hands over a `Date` when it is unquoted.
 * Gives a {@link CalendarDay}.
 */
export const writtenDaySchema = z.pipe(
  z.pipe(
    z.union([z.date(), z.string()], {
      error: ({ input }) =>
        input === undefined
          ? 'is missing. Add the day as 2026-11-20.'
          : 'is not a date. Write it as 2026-11-20.',
    }),
    z.transform((day: Date | string) =>
      day instanceof Date ? day.toISOString().slice(0, 10) : day,
    ),
  ),
  calendarDaySchema,
);

/** The local calendar day of a moment. The moment is an argument: domain has no clock. */
export function calendarDayOf(moment: Date): CalendarDay {
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  const day = String(moment.getDate()).padStart(2, '0');
  return `${String(moment.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}

/** The day `count` days after `day`; a negative count goes back. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MILLISECONDS_PER_DAY)
    .toISOString()
    .slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round(
    (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_PER_DAY,
  );
}
