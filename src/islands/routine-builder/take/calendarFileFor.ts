import { addDays, calendarDayOf } from '#domain/calendarDay.ts';
import { calendarText } from '#domain/plan/calendarFile.ts';
import { doseLine } from '#domain/dose/doseWords.ts';
import type { RoutineItem } from '#domain/routine/routine.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import { listed } from '#domain/routine/routineReasons.ts';
import { daysOf } from '#domain/plan/routineWeek.ts';
import { weekDayLabels, type WeekDay } from '#domain/plan/weekDay.ts';

/** An exercise of the routine, as it is for this person and as the library has it. */
export interface TakenRow {
  readonly item: RoutineItem;
  readonly entry: RoutineLibraryEntry;
}

interface CalendarChoice {
  /** On the visitor's clock: "10:00". */
  readonly time: string;
  readonly weeks: number;
}

/** "Monday, Wednesday and Friday". */
export function daysInWords(days: readonly WeekDay[]): string {
  return listed(days.map((day) => weekDayLabels[day].name));
}

/** How long a session takes, in whole minutes. */
export function minutesOf(rows: readonly TakenRow[]): number {
  return Math.ceil(rows.reduce((sum, { item }) => sum + item.minutes, 0));
}

/** "Bridge: 1 set of 6", and the days where they are fewer than those of the routine. */
function lineFor({ item, entry }: TakenRow, { days }: RoutinePlan): string {
  const own = daysOf(entry.frequency, days);
  const only = own.length < days.length ? `, only on ${daysInWords(own)}` : '';
  const note = item.note === null ? '' : ` (${item.note})`;
  return `${entry.name}${only}: ${doseLine(item.doses.usual, entry.perSide)}${note}`;
}

/** A name for the series that no other has. `randomUUID` would need https. */
function newUid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const letters = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${letters}@${location.hostname || 'steadily'}`;
}

function clockTimeOf(moment: Date): string {
  return [moment.getHours(), moment.getMinutes()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/**
 * The calendar file for a routine, from now on: today counts while its time is still to come. `null`
 * when it has no days or the time is none. It leads to the page and not to the plan in it: by then,
 * the person may have changed the plan.
 */
export function calendarFileFor(
  plan: RoutinePlan,
  rows: readonly TakenRow[],
  { time, weeks }: CalendarChoice,
): string | null {
  const now = new Date();
  const today = calendarDayOf(now);
  return calendarText({
    plan,
    exerciseLines: rows.map((row) => lineFor(row, plan)),
    address: `${location.origin}/routine/`,
    firstDay: time <= clockTimeOf(now) ? addDays(today, 1) : today,
    time,
    minutes: minutesOf(rows),
    weeks,
    uid: newUid(),
    stamp: now,
  });
}
