import type { BodyNeeds } from '../body/bodyNeeds.ts';
import type { Dose } from '../dose/dose.ts';
import type { Exercise } from './exercise.ts';

/**
 * What each field of a record means, in one or two sentences: a text, or a text with the meanings
 * of the fields inside. Shown on /developers/ and published in the JSON Schema of the open data.
 */
export type FieldMeanings<Field extends string = string> = Readonly<
  Record<Field, string | MeaningWithParts>
>;

interface MeaningWithParts {
  readonly means: string;
  readonly parts: FieldMeanings;
}

const needs: FieldMeanings<keyof BodyNeeds> = {
  kneeling: 'Weight on the knees.',
  floor: 'Getting down to the floor and up again. False when a bed or a chair does as well.',
  lyingFlat: 'Lying flat on the back.',
  lyingFront: 'Lying on the front.',
  lyingSide: 'Lying on one side.',
  standingMinutes:
    'Minutes on the feet without sitting down. 0 when it can be done sitting or lying.',
  balance: 'holding: steady with a hand on support. free: steady without.',
  overhead: 'Hands above the shoulders.',
  grip: 'How firmly the hands must hold.',
  handWeight: 'Body weight through the hands, with the wrists bent back.',
  bending: 'Bending forward. full is down to the shins.',
  twisting: 'Turning the trunk.',
  neckMovement: 'Moving the neck.',
  singleLeg: 'Standing on one leg.',
  water: 'Being in water.',
};

const dose: FieldMeanings<keyof Dose> = {
  sets: 'How many times the whole is done, with a rest in between.',
  repetitions: 'Repetitions in one set; on each side if perSide is true.',
  holdSeconds: 'Seconds that each repetition, or each set without repetitions, is held.',
  minutes: 'Minutes in one set, for what is counted in time.',
  loadKilograms: 'What is held or carried, in kilograms.',
  effort: 'How hard it should feel, from 0 (nothing) to 10 (everything).',
};

const feeling: FieldMeanings<'feeling' | 'whatToDo'> = {
  feeling: 'What may be felt.',
  whatToDo: 'What to do about it.',
};

/** Every field of an exercise. The compiler and src/openData/describedSchema.ts miss none. */
export const exerciseFields: FieldMeanings<keyof Exercise> = {
  name: 'Its name, as the site prints it.',
  aliases: 'Other names that people use.',
  searchTerms: 'Lay words and misspellings: searched, not shown.',
  summary: 'What it is, in one plain sentence.',
  everydayGain:
    'What it is good for in daily life: “Getting out of a chair, off the toilet and out of a car.”',
  elements: 'What it builds. The first is what it mainly builds.',
  regions: 'Parts of the body. The first is where the site lists it.',
  muscles: {
    means: 'Muscles that work, by their English anatomical names.',
    parts: { primary: 'Those that do most of it.', secondary: 'Those that help.' },
  },
  movements: 'Patterns of movement.',
  settings: 'Where it can be done.',
  startPositions: 'How it can begin. The first is how the steps describe it.',
  needs: {
    means: 'What it asks of a body, in its easiest setting. Every need is answered.',
    parts: needs,
  },
  equipment: 'What one holds, wears or works against. Empty: nothing.',
  setUp: 'What must stand there.',
  substitutes: 'Things from the house that do instead.',
  level:
    '1: lying, sitting or fully supported. 5: whole body weight on one limb, or the largest loads.',
  easier: 'The exercise below it on its ladder, by id. Null: this is the lowest step.',
  harder: 'The exercise above it on its ladder, by id. Null: this is the highest step.',
  sameJob: 'Exercises, by id, that do the same job without something this one needs.',
  noSameJob:
    'By ability: where nothing in sameJob does without it, a sentence that says so, and what comes nearest.',
  doses: {
    means:
      'How much, for three kinds of day. No measure of flare is above usual, and none of usual above ceiling. JSON Schema cannot say that; the build of the site refuses what breaks it.',
    parts: {
      flare: { means: 'A bad day. Null: leave this one out on a bad day.', parts: dose },
      usual: { means: 'A usual day, and the place to start.', parts: dose },
      ceiling: { means: 'A good day: the most, however good it is.', parts: dose },
    },
  },
  perSide: 'Whether the dose is done on each side.',
  frequency: 'How often.',
  restSeconds: 'Seconds of rest between sets.',
  minutes: 'Minutes that a usual dose takes, with its rests: for planning a session.',
  progression: {
    means: 'How it grows: one step at a time, as stepRule says.',
    parts: {
      rule: 'Which one thing changes, and in which order.',
      workUpTo: 'A good place to stop growing.',
    },
  },
  startPosition: 'How the body is before the first step.',
  steps: 'What to do, in order. They can be followed without a picture.',
  breathing: 'When to breathe in and out.',
  commonFaults: 'What often goes astray, and what helps.',
  makeEasier: 'What makes it easier today.',
  makeHarder: 'What comes next when it has become easy.',
  feel: {
    means: 'How it should feel. Show all three, each with what to do.',
    parts: {
      should: { means: 'Right as it is.', parts: feeling },
      may: { means: 'Common, and all right if it settles.', parts: feeling },
      notOk: { means: 'A reason to stop.', parts: feeling },
    },
  },
  stopSigns:
    'Those of stopList that matter most here, worst first. The whole list always holds: show it.',
  cautions: {
    means: 'What changes for people with certain conditions. Do not leave them out.',
    parts: {
      flag: 'The condition, as a word of labels.cautionFlags.',
      action:
        'avoid: leave it out. ask: leave it out until a clinician has agreed. modify: allow it, and show the note.',
      say: 'The note for the person.',
    },
  },
  fallRisk:
    'How likely a fall is. none: sitting or lying all through. higher: on one leg, narrow or moving. Never none where needs.standingMinutes is above 0.',
  holdPoint: 'Where to hold on. Always there unless fallRisk is none.',
  helper: {
    means: 'For a person who helps: a partner, a carer, a friend.',
    parts: {
      stand: 'Where to stand.',
      hold: 'What to hold.',
      avoid: 'What not to do.',
      say: 'What to say.',
    },
  },
  evidence: {
    means: 'What it rests on.',
    parts: {
      level: 'What the cited studies tested, from nearest to farthest.',
      note: 'What that evidence says and does not say.',
      sources: 'Ids of items in sources.json.',
    },
  },
  reviewed: 'The day on which it was last checked against its sources. Not by a clinician.',
  nextReview: 'The day by which it must be checked again.',
};
