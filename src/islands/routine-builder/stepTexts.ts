import { abilities, abilityLabels } from '#domain/ability.ts';
import { goals } from '#domain/goal.ts';
import { regionLabels, regions } from '#domain/region.ts';
import type { Cue, RoutineStep } from '#domain/routineDraft.ts';
import { sessionMinutes } from '#domain/routineWishes.ts';
import { safetyQuestions } from '#domain/safetyScreen.ts';
import { startSignLabels, startSigns } from '#domain/startLevel.ts';

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
};

/** Things that happen anyway, as the "if" of an if-then line. */
export const cueLabels: Record<Cue, string> = {
  breakfast: 'I have finished breakfast',
  kettle: 'the kettle is on',
  midday: 'it is nearly lunchtime',
  programme: 'my evening programme starts',
  bedtime: 'I get ready for bed',
};
