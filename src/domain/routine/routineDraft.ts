import * as z from 'zod/mini';
import { abilities } from '../body/ability.ts';
import type { AbilityAnswers } from '../body/abilityAnswers.ts';
import { cues } from '../plan/cue.ts';
import { dayKinds } from '../dose/dose.ts';
import { enjoyments } from './enjoyment.ts';
import { goalIds } from './goal.ts';
import { regions } from '../body/region.ts';
import { daysAWeek } from '../plan/routineWeek.ts';
import { ownedThings, sessionMinutes, startStyles, type RoutineWishes } from './routineWishes.ts';
import { safetySteps, type SafetyStep } from '../safety/safetyQuestion.ts';
import { mayHaveRoutine, safetyQuestions, screen } from '../safety/safetyScreen.ts';
import { settings } from '../exercise/setting.ts';
import { startSigns } from './startLevel.ts';
import { slugSchema } from '../vocabulary.ts';

/** The questions of the builder, in the order they are asked. */
export const routineSteps = [
  ...safetySteps,
  'regions',
  'cannot',
  'goal',
  'start',
  'places',
  'things',
  'likes',
  'style',
  'minutes',
  'days',
] as const;
export type RoutineStep = (typeof routineSteps)[number];

const safetyIds = safetyQuestions.map(({ id }) => id);

/**
 * Everything a person has answered so far. A safety answer that we no longer know is refused, and
 * the whole draft with it: dropping one silently could open a routine that was shut.
 */
export const routineDraftSchema = z.object({
  step: z.enum([...routineSteps, 'result']),
  /** The safety check has stopped here; `step` is the question it stopped at. */
  stopped: z.boolean(),
  safety: z.array(z.enum(safetyIds)),
  /** Steps answered with "None of these". */
  none: z.array(z.enum(routineSteps)),
  hasAsked: z.boolean(),
  regions: z.array(z.enum(regions)),
  cannot: z.array(z.enum(abilities)),
  goal: z.nullable(z.enum(goalIds)),
  /** Exercises chosen on their own pages, the latest first. */
  wished: z.array(slugSchema),
  signs: z.array(z.enum(startSigns)),
  places: z.array(z.enum(settings)),
  things: z.array(z.enum(ownedThings)),
  likes: z.array(z.enum(enjoyments)),
  style: z.enum(startStyles),
  minutes: z.literal(sessionMinutes),
  days: z.literal(daysAWeek),
  day: z.nullable(z.enum(dayKinds)),
  cue: z.nullable(z.enum(cues)),
});
export type RoutineDraft = z.infer<typeof routineDraftSchema>;

export const emptyDraft: RoutineDraft = {
  step: 'now',
  stopped: false,
  safety: [],
  none: [],
  hasAsked: false,
  regions: [],
  cannot: [],
  goal: null,
  wished: [],
  signs: [],
  places: [],
  things: [],
  likes: [],
  style: 'mixed',
  minutes: 10,
  days: 3,
  day: null,
  cue: null,
};

export function isSafetyStep(step: RoutineDraft['step']): step is SafetyStep {
  return safetySteps.some((safetyStep) => safetyStep === step);
}

/** The answers ticked at a step that allows several. */
export function ticksAt(draft: RoutineDraft, step: RoutineStep): readonly string[] {
  if (isSafetyStep(step)) {
    const here = safetyQuestions.filter((question) => question.step === step);
    return here.map(({ id }) => id).filter((id) => draft.safety.includes(id));
  }
  if (step === 'regions') return draft.regions;
  if (step === 'cannot') return draft.cannot;
  if (step === 'start') return draft.signs;
  return step === 'places' || step === 'things' || step === 'likes' ? draft[step] : [];
}

/** The steps whose question may be left open: without an answer, anything goes. */
const openSteps: readonly RoutineStep[] = [
  'goal',
  'places',
  'things',
  'likes',
  'style',
  'minutes',
  'days',
];

/** What has to be put right before going on from a step. `null` when nothing has. */
export function problemAt(draft: RoutineDraft, step = draft.step): string | null {
  if (step === 'result' || openSteps.includes(step)) return null;
  if (step === 'regions') {
    const marksNeeded = draft.safety.includes('S40') && draft.regions.length === 0;
    return marksNeeded ? 'Tick the part that has CRPS, so that we can leave it alone.' : null;
  }
  if (ticksAt(draft, step).length > 0 || draft.none.includes(step)) return null;
  return step === 'cannot'
    ? 'Tick what you cannot do today, or “I can do all of these”.'
    : 'Tick what fits you, or “None of these”.';
}

/**
 * True when the safety check has to stop at the end of this step. What cannot wait, and what
 * "I have asked" cannot open, stops at once; the rest is collected until the check is over.
 */
export function stopsAt(draft: RoutineDraft): boolean {
  if (!isSafetyStep(draft.step)) return false;
  const screening = screen(draft.safety);
  const { outcome, staysShut } = screening;
  if (outcome === 'emergency' || outcome === 'same-day' || staysShut) return true;
  return draft.step === safetySteps.at(-1) && !mayHaveRoutine(screening, draft.hasAsked);
}

/** The draft as the wishes that {@link buildRoutine} takes. */
export function wishesOf(draft: RoutineDraft): RoutineWishes {
  const { safety, hasAsked, regions: sore, cannot, goal, wished, signs } = draft;
  const { places, things, likes, style, minutes, days } = draft;
  const answers = { safety, hasAsked, regions: sore, cannot, goal, wished, signs };
  return { ...answers, settings: places, things, likes, style, minutes, days };
}

/**
 * The draft with what the person said about their body anywhere on the site: one answer holds
 * everywhere. Without any answers the draft stays as it is.
 */
export function withAnswers(draft: RoutineDraft, { can, cannot }: AbilityAnswers): RoutineDraft {
  if (can.length + cannot.length === 0) return draft;
  const others = draft.none.filter((step) => step !== 'cannot');
  const canAll = abilities.every((ability) => can.includes(ability));
  return { ...draft, cannot: [...cannot], none: canAll ? [...others, 'cannot'] : others };
}
