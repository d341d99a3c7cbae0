import * as z from 'zod/mini';
import { abilities } from '../body/ability.ts';
import { bodyNeedsSchema } from '../body/bodyNeeds.ts';
import { writtenDaySchema } from '../calendarDay.ts';
import { cautionActions, cautionFlags } from '../safety/cautionFlag.ts';
import { dosesSchema, frequencies, measuresThatExceed, progressionSchema } from '../dose/dose.ts';
import { elements } from './element.ts';
import { equipment, setUpItems } from './equipment.ts';
import { helperCardSchema } from './helperCard.ts';
import { movements } from './movement.ts';
import { muscles } from '../body/muscle.ts';
import { positions } from '../body/position.ts';
import { regions } from '../body/region.ts';
import { settings } from './setting.ts';
import { stopSigns } from '../safety/stopList.ts';
import { slugSchema, textSchema, wordFrom } from '../vocabulary.ts';

/** What the cited studies tested, from nearest to farthest. */
export const evidenceLevels = ['direct', 'class', 'indirect'] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];

export const evidenceLevelLabels: Record<EvidenceLevel, string> = {
  direct: 'A trial tested this exercise, or nearly this one.',
  class: 'Studies tested programmes of this kind, not this exercise by itself.',
  indirect: 'No study of this exercise in people with pain. It rests on general guidance.',
};

const muscleSchema = wordFrom(muscles, { one: 'a muscle', file: 'src/domain/body/muscle.ts' });

/** Something one may feel, and what to do about it. */
const feelingSchema = z.strictObject({ feeling: textSchema, whatToDo: textSchema });

const cautionSchema = z.strictObject({
  flag: wordFrom(cautionFlags, { one: 'a caution flag', file: 'src/domain/safety/cautionFlag.ts' }),
  action: wordFrom(cautionActions, { one: 'an action', file: 'src/domain/safety/cautionFlag.ts' }),
  say: textSchema,
});
export type Caution = z.infer<typeof cautionSchema>;

/** How likely a fall is. `none`: sitting or lying all through. `higher`: on one leg, narrow or moving. */
const fallRisks = ['none', 'some', 'higher'] as const;
const identityShape = {
  name: textSchema,
  aliases: z.array(textSchema),
  searchTerms: z.array(textSchema),
  summary: textSchema,
  everydayGain: textSchema,
};

const kindShape = {
  elements: z
    .array(wordFrom(elements, { one: 'an element', file: 'src/domain/exercise/element.ts' }))
    .check(z.minLength(1)),
  regions: z
    .array(wordFrom(regions, { one: 'a region', file: 'src/domain/body/region.ts' }))
    .check(z.minLength(1)),
  muscles: z.strictObject({
    primary: z.array(muscleSchema).check(z.minLength(1)),
    secondary: z.array(muscleSchema),
  }),
  movements: z
    .array(wordFrom(movements, { one: 'a movement', file: 'src/domain/exercise/movement.ts' }))
    .check(z.minLength(1)),
  settings: z
    .array(wordFrom(settings, { one: 'a setting', file: 'src/domain/exercise/setting.ts' }))
    .check(z.minLength(1)),
  startPositions: z
    .array(wordFrom(positions, { one: 'a start position', file: 'src/domain/body/position.ts' }))
    .check(z.minLength(1)),
  needs: bodyNeedsSchema,
  equipment: z.array(
    wordFrom(equipment, { one: 'equipment', file: 'src/domain/exercise/equipment.ts' }),
  ),
  setUp: z.array(
    wordFrom(setUpItems, { one: 'a set-up', file: 'src/domain/exercise/equipment.ts' }),
  ),
  substitutes: z.array(textSchema),
  level: z.int().check(z.minimum(1), z.maximum(5)),
  easier: z.nullable(slugSchema),
  harder: z.nullable(slugSchema),
  sameJob: z.array(slugSchema),
  noSameJob: z.partialRecord(z.enum(abilities), textSchema),
};

const doseShape = {
  doses: dosesSchema,
  perSide: z.boolean(),
  frequency: wordFrom(frequencies, { one: 'a frequency', file: 'src/domain/dose/dose.ts' }),
  restSeconds: z.int().check(z.minimum(0), z.maximum(300)),
  minutes: z.int().check(z.minimum(1), z.maximum(30)),
  progression: progressionSchema,
};

const howShape = {
  startPosition: textSchema,
  steps: z.array(textSchema).check(z.minLength(2), z.maxLength(7)),
  breathing: textSchema,
  commonFaults: z.array(textSchema).check(z.minLength(1)),
  makeEasier: textSchema,
  makeHarder: textSchema,
  /** All three, each with what to do: "stop if it hurts" helps nobody who always hurts. */
  feel: z.strictObject({ should: feelingSchema, may: feelingSchema, notOk: feelingSchema }),
  stopSigns: z
    .array(wordFrom(stopSigns, { one: 'a stop sign', file: 'src/domain/safety/stopList.ts' }))
    .check(z.minLength(1), z.maxLength(5)),
  cautions: z.array(cautionSchema),
  fallRisk: z.enum(fallRisks),
  holdPoint: z.optional(textSchema),
  helper: helperCardSchema,
};

const trustShape = {
  evidence: z.strictObject({
    level: z.enum(evidenceLevels),
    note: textSchema,
    sources: z.array(slugSchema).check(z.minLength(1)),
  }),
  reviewed: writtenDaySchema,
  nextReview: writtenDaySchema,
};

/**
 * One exercise. The file name is its id, and the name of its figure. What each field means stands in
 * exerciseFields.ts.
 */
export const exerciseSchema = z
  .strictObject({ ...identityShape, ...kindShape, ...doseShape, ...howShape, ...trustShape })
  .check(z.superRefine(refuseRisingFlare), z.superRefine(refuseUnheldFall));
export type Exercise = z.infer<typeof exerciseSchema>;

type Refusals = z.core.$RefinementCtx;

/** A bad day never asks for more than a usual one, nor that for more than a good one. */
function refuseRisingFlare({ doses }: Pick<Exercise, 'doses'>, context: Refusals) {
  for (const [less, more] of [
    ['flare', 'usual'],
    ['usual', 'ceiling'],
  ] as const) {
    const dose = doses[less];
    const exceeded = dose === null ? [] : measuresThatExceed(dose, doses[more]);
    for (const measure of exceeded) {
      context.addIssue({
        code: 'custom',
        path: ['doses', less, measure],
        message: `is more than on the ${more} day. Lower it, or raise doses.${more}.${measure}.`,
      });
    }
  }
}

/** Whoever stands can fall; whoever can fall is told where to hold on. */
function refuseUnheldFall(
  { needs, fallRisk, holdPoint }: Pick<Exercise, 'needs' | 'fallRisk' | 'holdPoint'>,
  context: Refusals,
) {
  if (needs.standingMinutes > 0 && fallRisk === 'none') {
    context.addIssue({
      code: 'custom',
      path: ['fallRisk'],
      message: 'is none, but one stands. Use “some” or “higher”.',
    });
  }
  if (fallRisk !== 'none' && holdPoint === undefined) {
    context.addIssue({
      code: 'custom',
      path: ['holdPoint'],
      message: 'is missing. Say where to hold on, or set fallRisk to none.',
    });
  }
}

/** An exercise with the id that its file name gives it. */
export type LibraryExercise = Exercise & { id: string };
