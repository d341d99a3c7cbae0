import { abilities } from '../body/ability.ts';
import { enjoyments } from './enjoyment.ts';
import { goalIds } from './goal.ts';
import { regions } from '../body/region.ts';
import { chanceFrom } from '../plan/routinePlan.fixture.ts';
import { daysAWeek } from '../plan/routineWeek.ts';
import { ownedThings, sessionMinutes, startStyles, type RoutineWishes } from './routineWishes.ts';
import { safetyQuestions } from '../safety/safetyScreen.ts';
import { settings } from '../exercise/setting.ts';
import { startSigns } from './startLevel.ts';

/** One who ticks nothing: no limits, no goal, ten minutes on three days. */
export const nobody: RoutineWishes = {
  safety: [],
  hasAsked: false,
  regions: [],
  cannot: [],
  goal: null,
  wished: [],
  signs: [],
  settings: [],
  things: [],
  likes: [],
  style: 'mixed',
  minutes: 10,
  days: 3,
};

/**
 * Person number `seed`: always the same one. One in four may tick any question of the safety check,
 * the others only those that change a routine; some wish for up to four of these exercises.
 */
function madeUpPerson(seed: number, exerciseIds: readonly string[]): RoutineWishes {
  const chance = chanceFrom(seed);
  const some = <T>(list: readonly T[], share: number) => list.filter(() => chance() < share);
  const one = <T>(list: readonly [T, ...T[]]) =>
    list[Math.floor(chance() * list.length)] ?? list[0];
  const isIll = chance() < 0.25;
  const answers = isIll ? safetyQuestions : safetyQuestions.filter((q) => q.outcome === 'modify');
  const cannotShare = chance() * 0.9;
  return {
    safety: some(answers, chance() * 0.3).map(({ id }) => id),
    hasAsked: chance() < 0.4,
    regions: some(regions, chance() * 0.6),
    cannot: some(abilities, cannotShare),
    goal: one([null, ...goalIds]),
    wished: chance() < 0.3 ? some(exerciseIds, 0.03).slice(0, 4) : [],
    signs: some(startSigns, chance() * 0.5),
    settings: chance() < 0.3 ? some(settings, 0.5) : [],
    things: some(ownedThings, 0.3),
    likes: some(enjoyments, 0.2),
    style: one(startStyles),
    minutes: one(sessionMinutes),
    days: one(daysAWeek),
  };
}

/** So many different people, the same in every run. */
export function madeUpPeople(count: number, exerciseIds: readonly string[]): RoutineWishes[] {
  return Array.from({ length: count }, (_, index) => madeUpPerson(index + 1, exerciseIds));
}
