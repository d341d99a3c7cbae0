import { measuresThatExceed, type Dose } from '#domain/dose/dose.ts';
import { doseLine } from '#domain/dose/doseWords.ts';
import {
  greensBeforeStep,
  planOutlook,
  type OutlookEntry,
  type OutlookWeek,
} from '#domain/dose/outlook.ts';
import type { RoutineItem } from '#domain/routine/routine.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import { daysOf, spreadOver } from '#domain/plan/routineWeek.ts';
import type { Person } from '#domain/routine/routineWishes.ts';

/** One exercise of the plan, with all that an outlook has to know of it. */
export interface OutlookRow {
  readonly item: Pick<RoutineItem, 'doses'>;
  readonly entry: OutlookEntry & Pick<RoutineLibraryEntry, 'name' | 'frequency'>;
}

export type OutlookPerson = Pick<Person, 'flags' | 'flare' | 'regions' | 'days'>;

/**
 * Three green mornings for bendy joints and pain all over, two for everybody else
 * (evidence/programme P10). From 75 on it would be three as well, but we do not ask for an age.
 */
function greensFor({ flags, regions }: OutlookPerson): number {
  const isSlower = flags.has('hypermobility') || regions.includes('whole-body');
  return isSlower ? greensBeforeStep.slower : greensBeforeStep.usual;
}

/**
 * The weeks ahead, if mornings stay green. Empty in a flare-up and for people who crash after
 * effort: no word of more for them (evidence/programme P1, P2; niceng206).
 */
export function weeksAhead(
  rows: readonly OutlookRow[],
  plan: Pick<RoutinePlan, 'days'>,
  person: OutlookPerson,
): OutlookWeek[] {
  const { flags, flare } = person;
  if (flare || flags.has('pem')) return [];
  const days = plan.days.length > 0 ? plan.days : spreadOver(person.days);
  const items = rows.map(({ item, entry }) => ({
    entry,
    usual: item.doses.usual,
    sessionsPerWeek: daysOf(entry.frequency, days).length,
  }));
  return planOutlook(items, { flags, greensNeeded: greensFor(person) });
}

/** True for a step that the numbers of a dose do not show: less support, a stronger band. */
function isOnlyInWords(before: Dose, after: Dose): boolean {
  return measuresThatExceed(after, before).length === 0;
}

/** The dose of an exercise in one of the weeks, with the latest step that its numbers do not show. */
export function outlookLine(
  weeks: readonly OutlookWeek[],
  week: number,
  { id, perSide }: Pick<OutlookEntry, 'id' | 'perSide'>,
): string {
  const doses = weeks.slice(0, week).flatMap((one) => one.doses);
  const own = doses.filter(({ exerciseId }) => exerciseId === id);
  const last = own.at(-1);
  if (last === undefined) return '';
  const inWords = own.findLast(({ step, dose }, index) => {
    const before = own[index - 1];
    return step !== null && before !== undefined && isOnlyInWords(before.dose, dose);
  });
  const line = `${doseLine(last.dose, perSide)}.`;
  const step = inWords?.step ?? '';
  return step === '' ? line : `${line} Also ${step.charAt(0).toLowerCase()}${step.slice(1)}.`;
}
