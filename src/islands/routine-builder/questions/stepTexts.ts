import { abilities, abilityLabels } from '#domain/body/ability.ts';
import type { Cue } from '#domain/plan/cue.ts';
import { enjoymentLabels, enjoyments } from '#domain/routine/enjoyment.ts';
import { goals } from '#domain/routine/goal.ts';
import { regionLabels, regions } from '#domain/body/region.ts';
import type { RoutineStep } from '#domain/routine/routineDraft.ts';
import { daysAWeek, type DaysAWeek } from '#domain/plan/routineWeek.ts';
import {
  ownedThings,
  sessionMinutes,
  startStyles,
  type OwnedThing,
  type StartStyle,
} from '#domain/routine/routineWishes.ts';
import { safetyQuestions } from '#domain/safety/safetyScreen.ts';
import { settingLabels, settings } from '#domain/exercise/setting.ts';
import { startSignLabels, startSigns } from '#domain/routine/startLevel.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly examples?: readonly string[];
  readonly group?: string;
  /** Shown only while this other option is ticked. */
  readonly follows?: string;
}

export interface StepText {
  readonly question: string;
  readonly hint?: string;
  /** Answer to "Why we ask". */
  readonly why: string;
  /** Many ticks, or one choice. */
  readonly kind: 'many' | 'one';
  readonly options: readonly Option[];
  /** The tile that says that nothing on the list fits. */
  readonly none?: string;
  readonly canSkip?: true;
}

const safetyOptions = (step: RoutineStep): Option[] =>
  safetyQuestions
    .filter((question) => question.step === step)
    .map(({ id, ask, examples, group, follows }) => ({
      value: id,
      label: ask,
      ...(examples === undefined ? {} : { examples }),
      ...(group === undefined ? {} : { group }),
      ...(follows === undefined ? {} : { follows }),
    }));

const none = 'None of these';

const thingLabels: Record<OwnedThing, string> = {
  dumbbell: 'Small weights',
  'resistance-band': 'A resistance band',
  'exercise-bike': 'An exercise bike or pedals',
};

const styleLabels: Record<StartStyle, string> = {
  mixed: 'A mix from the start',
  'easy-first': 'Easy movement and balance first',
};

const daysLabels: Record<DaysAWeek, string> = {
  2: '2 days',
  3: '3 days',
  5: '5 days',
  7: 'Every day',
};

/** Every question as it is put, in plain words. */
export const stepTexts: Record<RoutineStep, StepText> = {
  now: {
    question: 'Do you have any of these right now?',
    hint: 'Tick all that fit.',
    why: 'Some signs need help before any exercise. We can only tell you where to go. This page cannot tell you that you are fine.',
    kind: 'many',
    options: safetyOptions('now'),
    none,
  },
  recent: {
    question: 'Is any of this new in the last few weeks?',
    hint: 'Tick all that fit.',
    why: 'One sign alone often means little. Signs that are new or growing are worth a talk with someone who can look at you.',
    kind: 'many',
    options: safetyOptions('recent'),
    none,
  },
  conditions: {
    question: 'Do you live with any of these?',
    hint: 'Tick all that fit. Most of them only change what we pick.',
    why: 'We leave out what may not suit you, and say what to take care of. For a few, we ask you to talk to your team first.',
    kind: 'many',
    options: safetyOptions('conditions'),
    none,
  },
  everyday: {
    question: 'Do any of these fit you?',
    hint: 'Tick all that fit.',
    why: 'Some medicines make people unsteady. Some moves bring pain on. We pick around both.',
    kind: 'many',
    options: safetyOptions('everyday'),
    none,
  },
  regions: {
    question: 'Where does it hurt?',
    hint: 'Tick all that fit.',
    why: 'One of the three exercises is a gentle start for a part you mark.',
    kind: 'many',
    options: regions.map((value) => ({ value, label: regionLabels[value] })),
    canSkip: true,
  },
  cannot: {
    question: 'What can you not do today?',
    hint: 'Tick it too if you are not sure. We then leave it out.',
    why: 'Nothing in your routine will ask for what you tick here. You can change it on another day.',
    kind: 'many',
    options: abilities.map((value) => ({ value, label: abilityLabels[value].can })),
    none: 'I can do all of these',
  },
  goal: {
    question: 'What would you like to be able to do?',
    hint: 'Choose one to begin with.',
    why: 'We start with a move that practises it. In studies of the general public, people with a goal became more active. It was not shown for people with pain.',
    kind: 'one',
    options: goals.flatMap(({ id, label }) => (id === null ? [] : [{ value: id, label }])),
    canSkip: true,
  },
  start: {
    question: 'How are things now?',
    hint: 'Tick all that fit.',
    why: 'If one of these fits, you begin at the very first step. That is a rule of thumb, not a test.',
    kind: 'many',
    options: startSigns.map((value) => ({ value, label: startSignLabels[value].ask })),
    none,
  },
  places: {
    question: 'Where would you like to do it?',
    hint: 'Tick all that suit you. Tick none, and we choose any place on land.',
    why: 'A plan that fits your home is easier to begin. Water is only used if you tick it.',
    kind: 'many',
    options: settings.map((value) => ({ value, label: settingLabels[value] })),
    canSkip: true,
  },
  things: {
    question: 'Do you have any of these?',
    hint: 'You need none of them. A bottle of water does for a weight, strong tights for a band.',
    why: 'We like exercises that need nothing bought. With these, a few more are open.',
    kind: 'many',
    options: ownedThings.map((value) => ({ value, label: thingLabels[value] })),
    canSkip: true,
  },
  likes: {
    question: 'What do you enjoy?',
    hint: 'Tick all that fit.',
    why: 'People who feel good while they exercise tend to do more of it later. No kind is clearly best for pain.',
    kind: 'many',
    options: enjoyments.map((value) => ({ value, label: enjoymentLabels[value] })),
    canSkip: true,
  },
  style: {
    question: 'How would you like to begin?',
    hint: 'Both are fine. It is a matter of taste.',
    why: 'You do not have to get flexible or balanced before you get stronger. No study shows that one order is better. If you may be unsteady, balance and strength come first.',
    kind: 'one',
    options: startStyles.map((value) => ({ value, label: styleLabels[value] })),
    canSkip: true,
  },
  minutes: {
    question: 'How much time do you want to give it?',
    hint: 'For one session. Less is fine.',
    why: 'Nobody knows the best amount of exercise for long-lasting pain. An amount that fits your day is a good one to begin with.',
    kind: 'one',
    options: sessionMinutes.map((value) => ({
      value: String(value),
      label: `${String(value)} minutes`,
    })),
  },
  days: {
    question: 'On how many days a week?',
    hint: 'Choose what you could keep up in a poor week.',
    why: 'Nobody knows the best number of days. Strength work gets a day of rest in between, which is a rule of thumb.',
    kind: 'one',
    options: daysAWeek.map((value) => ({ value: String(value), label: daysLabels[value] })),
  },
};

/** Things that happen anyway, as the "if" of an if-then line. */
export const cueLabels: Record<Cue, string> = {
  breakfast: 'I have finished breakfast',
  kettle: 'the kettle is on',
  midday: 'it is nearly lunchtime',
  programme: 'my evening programme starts',
  bedtime: 'I get ready for bed',
};
