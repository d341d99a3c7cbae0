import * as z from 'zod/mini';
import { calendarDaySchema, type CalendarDay } from '../calendarDay.ts';
import { routinePlanSchema, type RoutinePlan } from './routinePlan.ts';

const FORMAT = 'steadily-routines';
const VERSION = 1;

/** Most routines in one file. */
export const MOST_FILE_PLANS = 50;

/** Above the longest file that we write: 50 routines, each as long as it may be, take about 180,000. */
const LONGEST_FILE = 200_000;

/** What a person reads when a file is refused. Two more name the routine; see below. */
export const fileRefusals = {
  notJson: 'This is not a file that our site has saved.',
  somethingElse: 'This file holds something other than routines.',
  damaged: 'This file of routines was cut off or changed, so please save or ask for it again.',
  newer: 'This file needs a newer version of our site, so load this page again and then open it.',
  empty: 'There is no routine in this file.',
  tooMany: `This file holds more than ${MOST_FILE_PLANS} routines, which is the most that we can open.`,
  tooLong: 'This file is too long to be a file of routines.',
} as const;

/** What came of reading a file: all of its plans, or none and one sentence for the person. */
export type PlanFileReading =
  | { readonly kind: 'plans'; readonly plans: readonly RoutinePlan[] }
  | { readonly kind: 'refused'; readonly sentence: string };

/** What makes a file ours, of whatever version. */
const envelopeSchema = z.looseObject({ format: z.literal(FORMAT), version: z.int() });

/** Version 1. The routines are judged one by one, so that a refusal can say which it is. */
const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  exportedOn: calendarDaySchema,
  routines: z.array(z.unknown()),
});

function refused(sentence: string): PlanFileReading {
  return { kind: 'refused', sentence };
}

/** Each plan, or the sentence that names the first routine that is none. Counted from 1. */
function plansIn(
  routines: readonly unknown[],
  isKnown: (exerciseId: string) => boolean,
): PlanFileReading {
  const plans: RoutinePlan[] = [];
  for (const [index, routine] of routines.entries()) {
    const place = `Routine ${index + 1} in this file`;
    const plan = routinePlanSchema.safeParse(routine).data;
    if (plan === undefined) return refused(`${place} holds something that our site cannot read.`);
    if (!plan.items.every(({ exerciseId }) => isKnown(exerciseId))) {
      return refused(`${place} names an exercise that our library does not have.`);
    }
    plans.push(plan);
  }
  return { kind: 'plans', plans };
}

function readVersion1(value: unknown, isKnown: (exerciseId: string) => boolean): PlanFileReading {
  const file = fileSchema.safeParse(value).data;
  if (file === undefined) return refused(fileRefusals.damaged);
  if (file.routines.length === 0) return refused(fileRefusals.empty);
  if (file.routines.length > MOST_FILE_PLANS) return refused(fileRefusals.tooMany);
  return plansIn(file.routines, isKnown);
}

/**
 * How each version is read: the first is version 1. A new version is added at the end, and gives
 * plans of the present shape; those before it stay, because people keep their files.
 */
const readers: readonly (typeof readVersion1)[] = [readVersion1];

/** The value of a JSON text, or undefined, which no JSON text gives. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Routines as a file to keep or send: JSON that people can read. Takes at most
 * {@link MOST_FILE_PLANS}, because no more are read again.
 */
export function planFileText(plans: readonly RoutinePlan[], exportedOn: CalendarDay): string {
  const file = { format: FORMAT, version: VERSION, exportedOn, routines: plans };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * The plans of a file that {@link planFileText} wrote, with the days and origins that stand there.
 * All of them or none: anything that is not as we wrote it, down to a key that we do not know, is
 * refused with one sentence. Never throws. Texts above 200,000 letters (UTF-16, so up to 600 kB) are
 * refused before any work.
 * `isKnown` says whether our library has an exercise; it is asked only about ids of the right form.
 */
export function readPlanFile(
  text: string,
  isKnown: (exerciseId: string) => boolean,
): PlanFileReading {
  if (text.length > LONGEST_FILE) return refused(fileRefusals.tooLong);
  // Some editors put a mark of the byte order before the text; JSON knows no such mark.
  const value = parsed(text.replace(/^\ufeff/, ''));
  if (value === undefined) {
    return refused(text.includes(`"${FORMAT}"`) ? fileRefusals.damaged : fileRefusals.notJson);
  }
  const envelope = envelopeSchema.safeParse(value).data;
  if (envelope === undefined) return refused(fileRefusals.somethingElse);
  if (envelope.version > readers.length) return refused(fileRefusals.newer);
  const reader = readers[envelope.version - 1];
  return reader === undefined ? refused(fileRefusals.somethingElse) : reader(value, isKnown);
}
