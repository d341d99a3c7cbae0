import * as z from 'zod/mini';
import { writtenDaySchema } from '../calendarDay.ts';
import { certainties } from '../evidence/certainty.ts';
import { floorPlaces, isLower } from '../body/floorPlace.ts';
import { helperCardSchema } from './helperCard.ts';
import { slugSchema, textSchema, wordFrom } from '../vocabulary.ts';

const textsSchema = z.array(textSchema).check(z.minLength(1));

/** What to do, how, and what to hold: the same for a rung and for the way round kneeling. */
const practiceShape = {
  /** The name of its figure; on the page also its anchor. */
  id: slugSchema,
  name: textSchema,
  /** What must stand or lie there before one begins. */
  setUp: textSchema,
  holdPoint: textSchema,
  /** For a body that cannot see the drawing; one of them says what to touch or feel. */
  steps: z.array(textSchema).check(z.minLength(3), z.maxLength(6)),
  easier: textSchema,
  /** When it has become easy enough to go on, or to stay. */
  readyWhen: textSchema,
  /** For the person who helps, where this rung asks for something special. */
  helper: z.optional(textSchema),
};

const rungSchema = z.strictObject({
  ...practiceShape,
  /** How low the body goes. Each rung goes lower than the one before. */
  goesTo: wordFrom(floorPlaces, {
    one: 'a place on the way down',
    file: 'src/domain/body/floorPlace.ts',
  }),
  /** The one move that is new here. */
  adds: textSchema,
});
export type SkillRung = z.infer<typeof rungSchema>;

const otherWaySchema = z.strictObject({
  ...practiceShape,
  /** Who goes this way, and whom to ask. */
  forWhom: textsSchema,
});
export type SkillOtherWay = z.infer<typeof otherWaySchema>;

/** Something we claim about the skill, how sure we are, and what that rests on. */
const claimSchema = z.strictObject({
  says: textSchema,
  level: wordFrom(certainties, {
    one: 'a level of certainty',
    file: 'src/domain/evidence/certainty.ts',
  }),
  sources: z.array(slugSchema),
});

/**
 * Being stuck (programme B3 has nothing on it): ordinary first-aid advice for which no reference is
 * held. A clinician must approve it before launch.
 */
const stuckSchema = z.strictObject({
  /** Before anything else. */
  first: textsSchema,
  /** When not to get up, and whom to call. */
  hurt: textsSchema,
  gettingUp: textsSchema,
  /** When it does not go: call, keep warm, keep moving. */
  waiting: textsSchema,
});
export type SkillStuck = z.infer<typeof stuckSchema>;

/** A skill of daily life that is practised in parts, each a little harder than the one before. */
export const skillSchema = z
  .strictObject({
    name: textSchema,
    /** Lay words and misspellings: searched, not shown. */
    searchTerms: z.array(textSchema),
    /** What it is and whom it serves, in one or two plain sentences. */
    summary: textSchema,
    beforeYouStart: z.strictObject({
      have: textsSchema,
      notAlone: textsSchema,
      askFirst: textsSchema,
    }),
    /** How to go about the ladder as a whole. */
    howToUse: textsSchema,
    rungs: z.array(rungSchema).check(z.minLength(3)),
    withoutKneeling: otherWaySchema,
    /** The whole way, once every rung is known. */
    goingDown: textsSchema,
    gettingUp: textsSchema,
    ifStuck: stuckSchema,
    whenToGetHelp: textsSchema,
    /** The card for the person who helps, as on an exercise. */
    helper: helperCardSchema,
    howSure: z.array(claimSchema).check(z.minLength(1)),
    reviewed: writtenDaySchema,
    nextReview: writtenDaySchema,
  })
  .check(z.superRefine(refuseRungsOutOfOrder));
export type Skill = z.infer<typeof skillSchema>;

/** A skill with the id that its file name gives it. */
export type LibrarySkill = Skill & { id: string };

/** Easy to hard, each place once: whoever goes down the page never meets a higher rung again. */
function refuseRungsOutOfOrder({ rungs }: Pick<Skill, 'rungs'>, context: z.core.$RefinementCtx) {
  for (const [index, rung] of rungs.entries()) {
    const above = rungs[index - 1];
    if (above === undefined || isLower(rung.goesTo, above.goesTo)) continue;
    context.addIssue({
      code: 'custom',
      path: ['rungs', index, 'goesTo'],
      message: `is ${rung.goesTo}, which is not below ${above.goesTo} of the rung before. Put the rungs in order, from high to low.`,
    });
  }
}

/** Every source that a skill names, once. */
export function sourcesOf({ howSure }: Pick<Skill, 'howSure'>): string[] {
  return [...new Set(howSure.flatMap(({ sources }) => sources))];
}
