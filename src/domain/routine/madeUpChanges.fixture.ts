import { addDays, type CalendarDay } from '../calendarDay.ts';
import type { Dose, Doses } from '../dose/dose.ts';
import { changePlan, type PlanChange } from '../plan/planChange.ts';
import { addableTo, choicesFor } from '../plan/planChoices.ts';
import type { RoutineLibraryEntry } from './routineLibrary.ts';
import { chanceFrom } from '../plan/routinePlan.fixture.ts';
import type { RoutinePlan } from '../plan/routinePlan.ts';
import { personOf, type RoutineWishes } from './routineWishes.ts';

type Chance = () => number;
type Library = readonly RoutineLibraryEntry[];

const MOST_CHANGES = 6;
/** So many days after a plan was made, somebody comes back to change it. */
const MOST_DAYS_ON = 30;

function oneOf<T>(list: readonly T[], chance: Chance): T | undefined {
  return list[Math.floor(chance() * list.length)];
}

/** An amount that the row of an exercise lets people choose: up to the most of a good day. */
function doseUpTo({ usual, ceiling }: Doses, chance: Chance): Dose {
  const upTo = (most: number) => 1 + Math.floor(chance() * most);
  const { sets, repetitions, holdSeconds, minutes, loadKilograms } = ceiling;
  return {
    ...usual,
    sets: upTo(sets),
    ...(repetitions === undefined ? {} : { repetitions: upTo(repetitions) }),
    ...(holdSeconds === undefined ? {} : { holdSeconds: upTo(holdSeconds) }),
    ...(minutes === undefined || minutes < 1 ? {} : { minutes: upTo(minutes) }),
    ...(loadKilograms === undefined ? {} : { loadKilograms: upTo(loadKilograms * 2) / 2 }),
  };
}

interface Page {
  readonly plan: RoutinePlan;
  /** What the page takes the person for. */
  readonly wishes: RoutineWishes;
  readonly library: Library;
  readonly today: CalendarDay;
}

/** One change that the page offers for a plan, by chance. `null` when it offers none of that kind. */
function changeOf({ plan, wishes, library, today }: Page, chance: Chance): PlanChange | null {
  const person = personOf(wishes);
  const exerciseId = oneOf(plan.items, chance)?.exerciseId ?? '';
  const choices = choicesFor(exerciseId, plan, person, library, today);
  const swapTo = (to: string | null | undefined): PlanChange | null =>
    to === null || to === undefined ? null : { type: 'swap', exerciseId, to };
  switch (Math.floor(chance() * 7)) {
    case 0:
      return swapTo(oneOf(choices.swaps, chance));
    case 1:
      return swapTo(choices.easier);
    case 2:
      return swapTo(choices.harder);
    case 3: {
      const added = oneOf(addableTo(plan, person, library), chance);
      return added === undefined ? null : { type: 'add', exerciseId: added.id };
    }
    case 4:
      return { type: 'move', exerciseId, by: chance() < 0.5 ? -1 : 1 };
    case 5:
      return { type: 'remove', exerciseId };
    default: {
      const entry = library.find(({ id }) => id === exerciseId);
      if (entry === undefined) return null;
      return { type: 'dose', exerciseId, usual: doseUpTo(entry.doses, chance) };
    }
  }
}

/** One change of a plan, with the plan before and after it. */
export interface PlanVisit {
  readonly person: RoutineWishes;
  readonly today: CalendarDay;
  readonly before: RoutinePlan;
  readonly change: PlanChange;
  readonly plan: RoutinePlan;
}

interface Start {
  readonly person: RoutineWishes;
  readonly plan: RoutinePlan;
  /** What the page takes the person for. A planted fault gets it wrong. */
  readonly believed?: RoutineWishes;
}

/** Up to six changes that a page offers, made one after the other on a day of the first month. */
export function madeUpVisits(start: Start, library: Library, seed: number): PlanVisit[] {
  const { person, plan, believed = person } = start;
  const chance = chanceFrom(seed);
  const today = addDays(plan.madeOn, Math.floor(chance() * MOST_DAYS_ON));
  const visits: PlanVisit[] = [];
  let before = plan;
  for (let count = 0; count < MOST_CHANGES; count += 1) {
    const change = changeOf({ plan: before, wishes: believed, library, today }, chance);
    if (change === null) continue;
    const after = changePlan(before, change);
    visits.push({ person, today, before, change, plan: after });
    before = after;
  }
  return visits;
}
