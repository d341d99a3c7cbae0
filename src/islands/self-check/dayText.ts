import type { CalendarDay } from '#domain/calendarDay.ts';

const long = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const short = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

// A calendar day has no zone: it is read as midnight UTC and written in UTC again.
const midnightOf = (day: CalendarDay) => Date.parse(`${day}T00:00:00Z`);

/** "Friday 20 November" */
export function dayInWords(day: CalendarDay): string {
  return long.format(midnightOf(day)).replace(',', '');
}

/** "Fri 20 Nov" */
export function dayInShort(day: CalendarDay): string {
  return short.format(midnightOf(day)).replace(',', '');
}
