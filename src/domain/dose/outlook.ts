import type { CautionFlag } from '../safety/cautionFlag.ts';
import type { Dose } from './dose.ts';
import { type DoseStep, type SteppedExercise, type StepVariable } from './doseSteps.ts';
import { volumeOf } from './doseVolume.ts';
import { isInWords, nextDose } from './nextDose.ts';
import { stepSizes } from './progression.ts';
import { cappedDose } from '../routine/routineDose.ts';

/** Stands beside every outlook, so that none reads as a promise. */
export const outlookCaution =
  'If mornings stay green. Many weeks do not go like this, and staying where you are is fine.';

/** Green mornings running after the same dose, before one step (A2 first change, P10; convention). */
export const greensBeforeStep = { usual: 2, slower: 3 } as const;

/** So many weeks ahead, when the caller does not say. */
export const OUTLOOK_WEEKS = 12;

/** One step on one or two exercises at a time (P10, convention). */
const MOST_STEPS_AT_ONCE = 2;

/**
 * The smallest steps there are. When even one of them is more than a fifth of a tiny week, it may
 * come alone: A4 wants at least one minute, and there is no half repetition. A whole set, or half a
 * kilo, is not small: it waits until it fits.
 */
const tinySteps: readonly StepVariable[] = ['repetitions', 'hold', 'time'];

export interface OutlookEntry extends SteppedExercise {
  readonly id: string;
  readonly perSide: boolean;
}

/** One exercise of a plan: the dose of a usual day now, and on how many days a week. */
export interface OutlookItem {
  readonly entry: OutlookEntry;
  readonly usual: Dose;
  readonly sessionsPerWeek: number;
}

export interface OutlookOptions {
  readonly flags: ReadonlySet<CautionFlag>;
  /** 2, or 3 for bendy joints, fibromyalgia, widespread pain, or from 75 on: `greensBeforeStep`. */
  readonly greensNeeded: number;
  readonly weeks?: number;
}

/** One exercise in one week. `step` says in words what is new this week; `null` when nothing is. */
export interface OutlookDose {
  readonly exerciseId: string;
  readonly dose: Dose;
  readonly step: string | null;
}

/** `total` is the work of the whole week against week 1, which is 1. */
export interface OutlookWeek {
  readonly week: number;
  readonly doses: readonly OutlookDose[];
  readonly total: number;
}

/** Where one exercise stands while the weeks are gone through. */
interface Standing {
  readonly item: OutlookItem;
  readonly dose: Dose;
  readonly stepsTaken: number;
  readonly stepsInWords: number;
  /** Sessions of this exercise since it last changed. */
  readonly sessions: number;
  readonly step: string | null;
}

function workOf(standings: readonly Standing[]): number {
  return standings.reduce((sum, { item, dose }) => {
    const { entry, usual, sessionsPerWeek } = item;
    return sum + volumeOf(dose, entry.perSide, usual.loadKilograms) * sessionsPerWeek;
  }, 0);
}

/**
 * The steps that an exercise could take, the one to prefer first: the usual step, the smallest, and
 * the next thing in place of a whole set. One set is a fair place to stay (fragala2019).
 */
function choicesFor({ item, dose, stepsInWords }: Standing, flags: ReadonlySet<CautionFlag>) {
  const limits = { flags, stepsInWords };
  return [
    nextDose(dose, item.entry, limits),
    nextDose(dose, item.entry, { ...limits, smallest: true }),
    nextDose(dose, item.entry, { ...limits, smallest: true, without: ['sets'] }),
  ].filter((next) => next.kind === 'step');
}

/** All exercises, one of them a step further. */
function withStep(all: readonly Standing[], stepping: Standing, step: DoseStep): Standing[] {
  const stepped = {
    ...stepping,
    dose: step.dose,
    stepsTaken: stepping.stepsTaken + 1,
    stepsInWords: stepping.stepsInWords + (isInWords(step) ? 1 : 0),
    sessions: 0,
    step: step.words,
  };
  return all.map((standing) => (standing === stepping ? stepped : standing));
}

/**
 * All exercises after this week's steps, at most two. The work of the week rises by a fifth at most
 * (A4, convention). Where nothing fits, one of the smallest steps there are may come alone.
 */
function stepped(all: readonly Standing[], options: OutlookOptions): Standing[] {
  const { flags, greensNeeded } = options;
  const ready = all
    .filter(({ sessions }) => sessions >= greensNeeded)
    .toSorted((one, other) => one.stepsTaken - other.stepsTaken);
  const most = workOf(all) * (1 + stepSizes.wholeWeek.mostPercent / 100);
  let result = [...all];
  let count = 0;
  for (const standing of ready) {
    if (count === MOST_STEPS_AT_ONCE) break;
    const fitting = choicesFor(standing, flags)
      .map((step) => withStep(result, standing, step))
      .find((after) => workOf(after) <= most + 1e-9);
    if (fitting === undefined) continue;
    result = fitting;
    count += 1;
  }
  return count > 0 ? result : withTinyStep(all, ready, flags);
}

function withTinyStep(
  all: readonly Standing[],
  ready: readonly Standing[],
  flags: ReadonlySet<CautionFlag>,
): Standing[] {
  for (const standing of ready) {
    const tiny = choicesFor(standing, flags).at(-1);
    if (tiny !== undefined && tinySteps.includes(tiny.variable)) {
      return withStep(all, standing, tiny);
    }
  }
  return [...all];
}

/** The most sessions that any exercise of the plan has in a week: as many mornings are rated. */
function mostSessions(items: readonly OutlookItem[]): number {
  return Math.max(0, ...items.map(({ sessionsPerWeek }) => sessionsPerWeek));
}

function weekOf(week: number, standings: readonly Standing[], firstWork: number): OutlookWeek {
  const doses = standings.map(({ item, dose, step }) => ({
    exerciseId: item.entry.id,
    dose,
    step,
  }));
  return { week, doses, total: firstWork === 0 ? 1 : workOf(standings) / firstWork };
}

/** The plan as it is in week 1, within what the flags allow. */
function firstStandings(items: readonly OutlookItem[], { flags }: OutlookOptions): Standing[] {
  return items.map((item) => ({
    item,
    dose: cappedDose(item.usual, flags),
    stepsTaken: 0,
    stepsInWords: 0,
    sessions: 0,
    step: null,
  }));
}

/** A week of doing the same: the sessions count, and what was new is new no more. */
function afterWeek(standings: readonly Standing[]): Standing[] {
  return standings.map((standing) => ({
    ...standing,
    sessions: standing.sessions + standing.item.sessionsPerWeek,
    step: null,
  }));
}

/**
 * The weeks ahead if every morning stays green: an outlook, never a promise; show
 * {@link outlookCaution} beside it. Week 1 is the plan as it is. A step comes only after
 * `greensNeeded` sessions of the same dose, and as many mornings since anything changed; it changes
 * one thing, on one or two exercises, and the whole week grows by a fifth at most (A2, A4, P10;
 * convention). With `pem` there is none: an empty list (P1, niceng206).
 */
export function planOutlook(items: readonly OutlookItem[], options: OutlookOptions): OutlookWeek[] {
  const { flags, greensNeeded, weeks = OUTLOOK_WEEKS } = options;
  if (flags.has('pem') || items.length === 0) return [];
  let standings = firstStandings(items, options);
  const firstWork = workOf(standings);
  const result: OutlookWeek[] = [];
  // A morning belongs to the whole day before it, so any change makes all of them wait (A3).
  let mornings = 0;
  for (let week = 1; week <= weeks; week += 1) {
    if (mornings >= greensNeeded) standings = stepped(standings, options);
    if (standings.some(({ step }) => step !== null)) mornings = 0;
    result.push(weekOf(week, standings, firstWork));
    mornings += mostSessions(items);
    standings = afterWeek(standings);
  }
  return result;
}

/** The outlook of one exercise by itself: its dose week by week; see {@link planOutlook}. */
export function outlookOf(
  options: OutlookItem & OutlookOptions,
): (OutlookDose & { week: number })[] {
  return planOutlook([options], options).flatMap(({ week, doses }) =>
    doses.map((dose) => ({ week, ...dose })),
  );
}
