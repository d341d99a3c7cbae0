import { withImplied, type Ability } from '../body/ability.ts';
import type { CautionFlag } from '../safety/cautionFlag.ts';
import type { Enjoyment } from './enjoyment.ts';
import { goalOf, type Goal, type GoalId } from './goal.ts';
import type { Region } from '../body/region.ts';
import type { DaysAWeek } from '../plan/routineWeek.ts';
import { screen, type Screening } from '../safety/safetyScreen.ts';
import type { Setting } from '../exercise/setting.ts';
import { startLevel, type StartLevel, type StartSign } from './startLevel.ts';

/** How long a session may last. */
export const sessionMinutes = [5, 10, 15] as const;
export type SessionMinutes = (typeof sessionMinutes)[number];

/** Things that change what is chosen: some exercises cannot be done without, others are better with. */
export const ownedThings = ['dumbbell', 'resistance-band', 'exercise-bike'] as const;
export type OwnedThing = (typeof ownedThings)[number];

/**
 * In which way to begin. Easy movement and balance first is a matter of taste: no study shows that
 * this order is better (evidence/programme A16: afonso2021, acsm2026).
 */
export const startStyles = ['mixed', 'easy-first'] as const;
export type StartStyle = (typeof startStyles)[number];

/** What a person has told the builder. */
export interface RoutineWishes {
  /** Ids of the ticked safety questions. */
  readonly safety: readonly string[];
  /** "I have asked and may go on." */
  readonly hasAsked: boolean;
  readonly regions: readonly Region[];
  /** What the person cannot do today. */
  readonly cannot: readonly Ability[];
  readonly goal: GoalId | null;
  /** Exercises that the person chose, the latest first. */
  readonly wished: readonly string[];
  readonly signs: readonly StartSign[];
  /** Where the person wants to do it; empty: anywhere on land. */
  readonly settings: readonly Setting[];
  readonly things: readonly OwnedThing[];
  readonly likes: readonly Enjoyment[];
  readonly style: StartStyle;
  readonly minutes: SessionMinutes;
  readonly days: DaysAWeek;
}

/** The wishes with everything that follows from them. */
export interface Person extends Omit<RoutineWishes, 'safety' | 'cannot' | 'goal'> {
  readonly screening: Screening;
  readonly flags: ReadonlySet<CautionFlag>;
  readonly cannot: ReadonlySet<Ability>;
  readonly goal: Goal;
  readonly level: StartLevel;
  readonly flare: boolean;
  /** Balance and strength come first, whatever the style: falls, or thin bones. */
  readonly steadyFirst: boolean;
}

/** People at risk of falls or of a spinal fracture (A16, S44: brookewavell2022, sherrington2019). */
const steadyFirstFlags: readonly CautionFlag[] = ['dizzy-or-falls', 'spine-fragile'];

/** Works out what the answers mean together: outcome, flags, level (evidence/programme A2, B2). */
export function personOf(wishes: RoutineWishes): Person {
  const { safety, cannot, goal, ...kept } = wishes;
  const screening = screen(safety);
  const flags = new Set(screening.flags);
  // S56: a sore neck is asked with the regions.
  if (kept.regions.includes('neck')) flags.add('neck-sore');
  return {
    ...kept,
    screening,
    flags,
    cannot: new Set(withImplied(cannot)),
    goal: goalOf(goal),
    level: startLevel(kept.signs, screening.outcome === 'ask'),
    flare: kept.signs.includes('flare'),
    steadyFirst: steadyFirstFlags.some((flag) => flags.has(flag)),
  };
}
