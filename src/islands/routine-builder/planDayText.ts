import type { CalendarDay } from '#domain/calendarDay.ts';

const dayAndMonth = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const withYear = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

// A calendar day has no zone: it is read as midnight UTC and written in UTC again.
const midnightOf = (day: CalendarDay) => Date.parse(`${day}T00:00:00Z`);

/** "4 December": for a day within the year to come. */
export function dayOfMonth(day: CalendarDay): string {
  return dayAndMonth.format(midnightOf(day));
}

/** "20 November 2026" */
export function dayOfYear(day: CalendarDay): string {
  return withYear.format(midnightOf(day));
}
