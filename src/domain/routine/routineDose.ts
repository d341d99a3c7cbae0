import type { CautionFlag } from '../safety/cautionFlag.ts';
import { measures, type Dose, type Doses } from '../dose/dose.ts';

/** Flags that cap effort and holds (A4, catalogue's global rules; narloch1995, sharman2015). */
const capFlags: readonly CautionFlag[] = ['high-bp', 'heart-condition'];
/** Convention, both: effort out of 10, and what counts as a long hold. */
const EFFORT_CAP = 4;
const HOLD_CAP_SECONDS = 10;
/** The shortest time that a dose can say. */
const LEAST_MINUTES = 0.5;

/** A dose, never above what the flags allow. */
export function cappedDose(dose: Dose, flags: ReadonlySet<CautionFlag>): Dose {
  if (!capFlags.some((flag) => flags.has(flag))) return dose;
  const effort = Math.min(dose.effort, EFFORT_CAP);
  const { holdSeconds } = dose;
  return holdSeconds === undefined
    ? { ...dose, effort }
    : { ...dose, effort, holdSeconds: Math.min(holdSeconds, HOLD_CAP_SECONDS) };
}

/** The three doses, never above what the flags allow. */
export function cappedDoses(doses: Doses, flags: ReadonlySet<CautionFlag>): Doses {
  return {
    flare: doses.flare === null ? null : cappedDose(doses.flare, flags),
    usual: cappedDose(doses.usual, flags),
    ceiling: cappedDose(doses.ceiling, flags),
  };
}

/** Each measure of a dose that the other has too, by the smaller or the larger of both. */
function bounded(dose: Dose, by: Dose, choose: (one: number, other: number) => number): Dose {
  const result = { ...dose };
  for (const measure of measures) {
    const [own, other] = [dose[measure], by[measure]];
    if (own !== undefined && other !== undefined) result[measure] = choose(own, other);
  }
  return result;
}

/**
 * The three doses when a plan asks for another usual day than the exercise does: a bad day never asks
 * for more than that, a good day never for less (evidence/programme A2, convention).
 */
export function dosesAround(usual: Dose, own: Doses): Doses {
  const flare = own.flare === null ? null : bounded(usual, own.flare, Math.min);
  return {
    flare: flare && withShareOfTime(flare, usual, own),
    usual,
    ceiling: bounded(usual, own.ceiling, Math.max),
  };
}

/** Time on a bad day keeps its share of the usual time: a walk 30 to 50 % of one's own (P2). */
function withShareOfTime(flare: Dose, usual: Dose, own: Doses): Dose {
  const [bad, most] = [own.flare?.minutes, own.usual.minutes];
  if (flare.minutes === undefined || usual.minutes === undefined) return flare;
  if (bad === undefined || most === undefined) return flare;
  const share = Math.floor(((usual.minutes * bad) / most) * 4) / 4;
  return { ...flare, minutes: Math.min(flare.minutes, Math.max(LEAST_MINUTES, share)) };
}
