import type { CautionFlag } from './cautionFlag.ts';
import type { Dose, Doses } from './dose.ts';

/** Flags that cap the effort (catalogue, global rules; narloch1995, sharman2015; the 4 is convention). */
const effortCapFlags: readonly CautionFlag[] = ['high-bp', 'heart-condition'];
const EFFORT_CAP = 4;
/** high-bp: no long holds (narloch1995; the 10 seconds are convention). */
const HOLD_CAP_SECONDS = 10;

function cappedDose(dose: Dose, flags: ReadonlySet<CautionFlag>): Dose {
  const capsEffort = effortCapFlags.some((flag) => flags.has(flag));
  const effort = capsEffort ? Math.min(dose.effort, EFFORT_CAP) : dose.effort;
  if (!flags.has('high-bp') || dose.holdSeconds === undefined) return { ...dose, effort };
  return { ...dose, effort, holdSeconds: Math.min(dose.holdSeconds, HOLD_CAP_SECONDS) };
}

/** The three doses, never above what the flags allow. */
export function cappedDoses(doses: Doses, flags: ReadonlySet<CautionFlag>): Doses {
  return {
    flare: doses.flare === null ? null : cappedDose(doses.flare, flags),
    usual: cappedDose(doses.usual, flags),
    ceiling: cappedDose(doses.ceiling, flags),
  };
}
