import type { CautionFlag } from '#domain/safety/cautionFlag.ts';
import { measures, type Dose } from '#domain/dose/dose.ts';
import { cappedDoses } from '#domain/routine/routineDose.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { PlanItem } from '#domain/plan/routinePlan.ts';

/** What a person may set by hand. How hard it should feel is not among it. */
const amountMeasures = ['sets', 'repetitions', 'holdSeconds', 'minutes', 'loadKilograms'] as const;
export type AmountMeasure = (typeof amountMeasures)[number];

/**
 * How far up the buttons lead: for a person to the good-day dose, for a clinician to the end of what
 * any dose can say.
 */
export const amountLimits = ['good-day', 'any-dose'] as const;
export type AmountLimit = (typeof amountLimits)[number];

/** One number of a dose that can be changed, with the numbers next to it. */
export interface AmountField {
  readonly measure: AmountMeasure;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** One step down; `null` at the least. */
  readonly less: number | null;
  /** One step up; `null` at the most. */
  readonly more: number | null;
  /** The good-day amount where the value is above it and may be; `null` elsewhere. */
  readonly aboveGoodDay: number | null;
}

/** The ends that a dose may have (`doseSchema`): half a minute and half a kilo at the least. */
const LEAST_MINUTES = 0.5;
const WEIGHT_STEP = 0.5;
const largest: Record<AmountMeasure, number> = {
  sets: 5,
  repetitions: 20,
  holdSeconds: 60,
  minutes: 60,
  loadKilograms: 40,
};

function leastOf(measure: AmountMeasure): number {
  if (measure === 'minutes') return LEAST_MINUTES;
  return measure === 'loadKilograms' ? WEIGHT_STEP : 1;
}

/** Up to a minute it goes in quarters, up to five in halves, and then in whole minutes (convention). */
function minuteStep(from: number, by: -1 | 1): number {
  const isWithin = (end: number) => (by === 1 ? from < end : from <= end);
  if (isWithin(1)) return 0.25;
  return isWithin(5) ? 0.5 : 1;
}

function stepOf(measure: AmountMeasure, from: number, by: -1 | 1): number {
  if (measure === 'minutes') return minuteStep(from, by);
  return measure === 'loadKilograms' ? WEIGHT_STEP : 1;
}

/** The next number on the grid, down or up. One that stands between two goes to either of them. */
function stepped(measure: AmountMeasure, from: number, by: -1 | 1): number {
  const step = stepOf(measure, from, by);
  const place = by === 1 ? Math.floor(from / step) : Math.ceil(from / step);
  return (place + by) * step;
}

function fieldOf(
  measure: AmountMeasure,
  value: number,
  ceiling: Dose,
  limit: AmountLimit,
): AmountField {
  const least = Math.min(value, leastOf(measure));
  const goodDay = ceiling[measure] ?? value;
  const isOpen = limit === 'any-dose' || measure === 'loadKilograms';
  // What is above the ceiling already (steps up, a clinician's plan) may stay, and only go down.
  const most = isOpen ? largest[measure] : Math.max(value, goodDay);
  return {
    measure,
    value,
    least,
    most,
    less: value > least ? Math.max(least, stepped(measure, value, -1)) : null,
    more: value < most ? Math.min(most, stepped(measure, value, 1)) : null,
    aboveGoodDay: limit === 'any-dose' && value > goodDay ? goodDay : null,
  };
}

/** The amount of one exercise of a plan, as this person may change it. */
interface Amounts {
  /** The dose of a usual day as it is now. */
  readonly usual: Dose;
  /** The dose that the library suggests for a usual day. */
  readonly suggested: Dose;
  readonly isSuggested: boolean;
  /** The numbers that can be changed; those with one value only are left out. */
  readonly fields: readonly AmountField[];
}

/**
 * What can be changed in the amount of an exercise: between the least that a dose can say and the
 * good-day dose, and never above what the flags allow (evidence/programme A2 and A4; convention).
 * With the limit `any-dose` it goes past the good day, and each field says where it does.
 */
export function amountsOf(
  item: PlanItem,
  entry: RoutineLibraryEntry,
  flags: ReadonlySet<CautionFlag>,
  limit: AmountLimit = 'good-day',
): Amounts {
  const { usual: suggested, ceiling } = cappedDoses(entry.doses, flags);
  const own = item.usual ?? entry.doses.usual;
  const { usual } = cappedDoses({ ...entry.doses, usual: own }, flags);
  const fields = amountMeasures.flatMap((measure) => {
    const value = usual[measure];
    return value === undefined ? [] : [fieldOf(measure, value, ceiling, limit)];
  });
  return {
    usual,
    suggested,
    isSuggested: isSame(usual, suggested),
    fields: fields.filter(({ less, more }) => less !== null || more !== null),
  };
}

function isSame(one: Dose, other: Dose): boolean {
  return measures.every((measure) => one[measure] === other[measure]);
}

/** The usual day with one number changed; `null` where that is what the library suggests. */
export function usualWith(
  { usual, suggested }: Amounts,
  measure: AmountMeasure,
  value: number,
): Dose | null {
  const next = { ...usual };
  next[measure] = value;
  return isSame(next, suggested) ? null : next;
}
