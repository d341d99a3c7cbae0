import { addDays, calendarDaySchema, type CalendarDay } from '../calendarDay.ts';
import { calendarLine, calendarValue } from './calendarLine.ts';
import type { RoutinePlan } from './routinePlan.ts';
import { weekDays, type WeekDay } from './weekDay.ts';

const MINUTES_PER_DAY = 24 * 60;

/** As far ahead as the outlook of a routine looks. Convention: then it is time for a new look. */
export const MOST_CALENDAR_WEEKS = 12;

export interface CalendarWishes {
  readonly plan: Pick<RoutinePlan, 'name' | 'days'>;
  /** One line for each exercise, as the person reads it: “Bridge: 1 set of 6”. */
  readonly exerciseLines: readonly string[];
  /** Where the routine can be opened: the whole address. */
  readonly address: string;
  /** The first day that is wanted. The first session is on it, or on the first chosen day after it. */
  readonly firstDay: CalendarDay;
  /** On the clock of wherever the person is: “08:00”. */
  readonly time: string;
  /** How long a session takes: 1 to 240, whole. */
  readonly minutes: number;
  /** For how many weeks: 1 to {@link MOST_CALENDAR_WEEKS}, whole. */
  readonly weeks: number;
  /** Names this series and no other in the world, as “…@steadily.example”. */
  readonly uid: string;
  /** The moment at which the file is made. */
  readonly stamp: Date;
}

const isWhole = (number: number, most: number) =>
  Number.isInteger(number) && number >= 1 && number <= most;

function isPossible({ plan, firstDay, time, minutes, weeks, stamp }: CalendarWishes): boolean {
  return (
    plan.days.length > 0 &&
    calendarDaySchema.safeParse(firstDay).success &&
    // Years have four digits there, and a series must end before they run out.
    firstDay < '9999' &&
    /^([01]\d|2[0-3]):[0-5]\d$/.test(time) &&
    isWhole(minutes, 240) &&
    isWhole(weeks, MOST_CALENDAR_WEEKS) &&
    !Number.isNaN(stamp.getTime())
  );
}

function weekDayOf(day: CalendarDay): WeekDay | undefined {
  // Sunday is 0 there and last here.
  return weekDays.at(new Date(`${day}T00:00:00Z`).getUTCDay() - 1);
}

/** The day itself, or the first after it that is among these days of the week. */
function firstOf(days: readonly WeekDay[], from: CalendarDay): CalendarDay {
  const week = weekDays.map((_, later) => addDays(from, later));
  return week.find((day) => days.some((wanted) => wanted === weekDayOf(day))) ?? from;
}

/** A day and the minutes since its midnight, as a time without a zone. More than a day goes on. */
function localTime(day: CalendarDay, minutes: number): string {
  const date = addDays(day, Math.floor(minutes / MINUTES_PER_DAY)).replaceAll('-', '');
  const left = minutes % MINUTES_PER_DAY;
  const [hour, minute] = [Math.floor(left / 60), left % 60];
  return `${date}T${String(hour).padStart(2, '0')}${String(minute).padStart(2, '0')}00`;
}

/** When it is: the first session, and how it comes again. */
function timing({ plan: { days }, firstDay, time, minutes, weeks }: CalendarWishes): string[] {
  const start = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const first = firstOf(days, firstDay);
  const chosen = weekDays.filter((day) => days.includes(day)).join(',');
  return [
    `DTSTART:${localTime(first, start)}`,
    `DTEND:${localTime(first, start + minutes)}`,
    `RRULE:FREQ=WEEKLY;COUNT=${weeks * days.length};BYDAY=${chosen.toUpperCase()}`,
  ];
}

/**
 * A routine as a calendar file (iCalendar, RFC 5545): one series on the days of the plan, with a
 * reminder when it begins. Null when there is nothing to write: no days are chosen, or a wish is out
 * of its range. Ask for days before offering the file.
 *
 * Times have no zone (“floating”): eight in the morning is eight in the morning wherever the person
 * is, also after a flight or when the clocks change. A zone would move the session with the place
 * where the file was made. The series is counted, so that its last week is as whole as its first.
 * Nobody is invited: there are no names and no addresses of people in it.
 */
export function calendarText(wishes: CalendarWishes): string | null {
  if (!isPossible(wishes)) return null;
  const { plan, exerciseLines, address, uid, stamp } = wishes;
  const name = calendarValue(plan.name);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Steadily//Routine//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${calendarValue(uid)}`,
    `DTSTAMP:${stamp.toISOString().replaceAll(/-|:|\.\d+/g, '')}`,
    ...timing(wishes),
    `SUMMARY:${name}`,
    `DESCRIPTION:${calendarValue([...exerciseLines, '', address].join('\n'))}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${name}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(calendarLine).join('');
}
