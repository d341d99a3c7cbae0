import { measures, type Dose } from './dose.ts';
import { less } from './lessDose.ts';

/** How one comes back after a gap (evidence/programme A3, Gaps). */
export const gapKinds = ['resume', 'ease', 'half', 'start-again'] as const;
export type GapKind = (typeof gapKinds)[number];

/** Days away, from the fewest to the most, and what they mean (A3, convention). */
const gapRows = [
  { atMostDays: 6, kind: 'resume' },
  { atMostDays: 14, kind: 'ease' },
  { atMostDays: 28, kind: 'half' },
] as const satisfies readonly { atMostDays: number; kind: GapKind }[];

/** Per cent of the dose before the gap. A3 says 20 to 30 % less: we take the middle, a quarter. */
const percentByKind: Record<GapKind, number | null> = {
  resume: 100,
  ease: 75,
  half: 50,
  'start-again': null,
};

const wordsByKind: Record<GapKind, string> = {
  resume: 'Welcome back. Go on as before.',
  ease: 'Welcome back. Do about a quarter less to begin with.',
  half: 'Welcome back. Do about half to begin with.',
  'start-again': 'Welcome back. Begin again with the starting amounts.',
};

export interface GapAdvice {
  readonly kind: GapKind;
  /** Per cent of the dose before. `null`: the starting amounts of level 1 or 2 instead. */
  readonly percent: number | null;
  /** For the person; never a word of blame. */
  readonly words: string;
}

/**
 * How to come back after a gap. `days` are whole days from the last session to today; fewer than
 * none (a clock set back) count as none. Under 7: go on; 7 to 14: a quarter less; 15 to 28: half;
 * over 28: start again (evidence/programme A3, Gaps; convention).
 */
export function afterGap(days: number): GapAdvice {
  const kind = gapRows.find(({ atMostDays }) => days <= atMostDays)?.kind ?? 'start-again';
  return { kind, percent: percentByKind[kind], words: wordsByKind[kind] };
}

/**
 * The dose to come back with. `start` is the exercise's own first dose: after more than 28 days the
 * smaller of both holds, measure by measure, so that nobody comes back to more than they did.
 */
export function doseAfterGap(usual: Dose, days: number, start: Dose): Dose {
  const { percent } = afterGap(days);
  if (percent !== null) return less(usual, 100 - percent);
  const result = { ...usual };
  for (const measure of measures) {
    const [own, first] = [usual[measure], start[measure]];
    if (own !== undefined && first !== undefined) result[measure] = Math.min(own, first);
  }
  return result;
}
