import type { Frequency } from '../dose/dose.ts';
import { weekDays, type WeekDay } from './weekDay.ts';

/** How many days a week a person can choose to give to a routine. */
export const daysAWeek = [2, 3, 5, 7] as const;
export type DaysAWeek = (typeof daysAWeek)[number];

const spread: Record<DaysAWeek, readonly WeekDay[]> = {
  2: ['mo', 'th'],
  3: ['mo', 'we', 'fr'],
  5: ['mo', 'tu', 'we', 'fr', 'sa'],
  7: weekDays,
};

/** So many days, with gaps between them as even as they can be. */
export function spreadOver(count: DaysAWeek): WeekDay[] {
  return [...spread[count]];
}

/**
 * Most days a week, and whether two may follow each other (evidence/programme A2: garber2011 for
 * days; a day between strength sessions is convention, A32).
 */
const limits: Record<Frequency, { most: number; inARow: boolean }> = {
  daily: { most: 7, inARow: true },
  'most-days': { most: 6, inARow: true },
  '3-5-days': { most: 5, inARow: true },
  '2-3-days': { most: 3, inARow: false },
};

/** True for neighbours in the week; Sunday comes before Monday too. */
function areNeighbours(one: WeekDay, other: WeekDay): boolean {
  const apart = Math.abs(weekDays.indexOf(one) - weekDays.indexOf(other));
  return apart === 1 || apart === weekDays.length - 1;
}

/** The largest choice of days without neighbours; of equals, the one that begins earliest. */
function withoutNeighbours(days: readonly WeekDay[], most: number): WeekDay[] {
  let best: WeekDay[] = [];
  for (let choice = 1; choice < 1 << days.length; choice += 1) {
    const chosen = days.filter((_, index) => (choice >> index) & 1);
    const clash = chosen.some((day) => chosen.some((other) => areNeighbours(day, other)));
    if (!clash && chosen.length <= most && chosen.length > best.length) best = chosen;
  }
  return best;
}

/** The days on which an exercise is done, out of the days of the routine. */
export function daysOf(frequency: Frequency, days: readonly WeekDay[]): WeekDay[] {
  const { most, inARow } = limits[frequency];
  return inARow ? days.slice(0, most) : withoutNeighbours(days, most);
}

interface Repeated {
  readonly exerciseId: string;
  readonly frequency: Frequency;
}

/** One day of a week with what is done on it. */
export interface DayOfWeek {
  readonly day: WeekDay;
  readonly exerciseIds: readonly string[];
}

/** The whole week, Monday first; days off have nothing to do. */
export function weekOf(items: readonly Repeated[], days: readonly WeekDay[]): DayOfWeek[] {
  const done = items.map(({ exerciseId, frequency }) => ({
    exerciseId,
    days: daysOf(frequency, days),
  }));
  return weekDays.map((day) => ({
    day,
    exerciseIds: done.filter((one) => one.days.includes(day)).map(({ exerciseId }) => exerciseId),
  }));
}
