import { withImplied, type Ability } from './ability.ts';
import type { CautionFlag } from './cautionFlag.ts';
import { goalOf, type Goal, type GoalId } from './goal.ts';
import type { Region } from './region.ts';
import { screen, type Screening } from './safetyScreen.ts';
import { startLevel, type StartLevel, type StartSign } from './startLevel.ts';

/** How long a session may last. */
export const sessionMinutes = [5, 10, 15] as const;
export type SessionMinutes = (typeof sessionMinutes)[number];

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
  readonly minutes: SessionMinutes;
}

/** The wishes with everything that follows from them. */
export interface Person {
  readonly screening: Screening;
  readonly hasAsked: boolean;
  readonly flags: ReadonlySet<CautionFlag>;
  readonly regions: readonly Region[];
  readonly cannot: ReadonlySet<Ability>;
  readonly goal: Goal;
  readonly wished: readonly string[];
  readonly signs: readonly StartSign[];
  readonly level: StartLevel;
  readonly flare: boolean;
  readonly minutes: SessionMinutes;
}

export function personOf(wishes: RoutineWishes): Person {
  const { safety, hasAsked, regions, cannot, goal, wished, signs, minutes } = wishes;
  const screening = screen(safety);
  const flags = new Set(screening.flags);
  // S56: a sore neck is asked with the regions.
  if (regions.includes('neck')) flags.add('neck-sore');
  return {
    screening,
    hasAsked,
    flags,
    regions,
    cannot: new Set(withImplied(cannot)),
    goal: goalOf(goal),
    wished,
    signs,
    level: startLevel(signs, screening.outcome === 'ask'),
    flare: signs.includes('flare'),
    minutes,
  };
}
