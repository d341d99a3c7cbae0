import * as z from 'zod/mini';
import { calendarDaySchema, type CalendarDay } from '../calendarDay.ts';
import { LONGEST_PLAN_NAME, routinePlanSchema, type RoutinePlan } from './routinePlan.ts';

/** Far more than anybody needs, and little enough to read through. */
export const MOST_SAVED_ROUTINES = 20;

const idSchema = z.string().check(z.regex(/^r[1-9]\d{0,5}$/));

/** All routines of a person, and the one that is in use. */
export const savedRoutinesSchema = z.object({
  current: z.nullable(idSchema),
  routines: z
    .array(
      z.object({
        id: idSchema,
        plan: routinePlanSchema,
        /** The last day on which it was open: a gap since then asks for a smaller start (A3). */
        seenOn: calendarDaySchema,
      }),
    )
    .check(
      z.maxLength(MOST_SAVED_ROUTINES),
      z.refine((list) => new Set(list.map(({ id }) => id)).size === list.length),
    ),
});
export type SavedRoutines = z.infer<typeof savedRoutinesSchema>;
export type KeptRoutine = SavedRoutines['routines'][number];

export const noRoutines: SavedRoutines = { current: null, routines: [] };

/** The routine in use; `null` when there is none. */
export function currentOf({ current, routines }: SavedRoutines): KeptRoutine | null {
  return routines.find(({ id }) => id === current) ?? null;
}

/** True when one more can be kept. */
export function canKeepMore({ routines }: SavedRoutines): boolean {
  return routines.length < MOST_SAVED_ROUTINES;
}

/** Ids are never used again while another one stands after them. */
function nextId({ routines }: SavedRoutines): string {
  return `r${String(Math.max(0, ...routines.map(({ id }) => Number(id.slice(1)))) + 1)}`;
}

/** Puts a changed plan in the place of the old one. An id that is not there changes nothing. */
export function withPlan(
  saved: SavedRoutines,
  id: string,
  plan: RoutinePlan,
  today: CalendarDay,
): SavedRoutines {
  const routines = saved.routines.map((kept) =>
    kept.id === id ? { id, plan, seenOn: today } : kept,
  );
  return { ...saved, routines };
}

/** Makes another routine the one in use. */
export function withCurrent(saved: SavedRoutines, id: string): SavedRoutines {
  return saved.routines.some((kept) => kept.id === id) ? { ...saved, current: id } : saved;
}

/** "Stairs", "Stairs 2", "Stairs 3": a name that no other routine has, within the longest allowed. */
export function freeName(name: string, { routines }: SavedRoutines): string {
  const taken = new Set(routines.map(({ plan }) => plan.name));
  if (!taken.has(name)) return name;
  const base = name.replace(/ \d+$/, '');
  for (let count = 2; ; count += 1) {
    const ending = ` ${String(count)}`;
    const candidate = `${base.slice(0, LONGEST_PLAN_NAME - ending.length).trimEnd()}${ending}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/**
 * Adds a routine, with a name that no other has, and makes it the one in use. With no room left,
 * everything stays as it is.
 */
export function withRoutine(
  saved: SavedRoutines,
  plan: RoutinePlan,
  today: CalendarDay,
): SavedRoutines {
  if (!canKeepMore(saved)) return saved;
  const id = nextId(saved);
  const named = { ...plan, name: freeName(plan.name, saved) };
  return { current: id, routines: [...saved.routines, { id, plan: named, seenOn: today }] };
}

/** A copy of a routine, with a name of its own, in use at once. */
export function withCopy(saved: SavedRoutines, id: string, today: CalendarDay): SavedRoutines {
  const original = saved.routines.find((kept) => kept.id === id);
  if (original === undefined) return saved;
  return withRoutine(saved, { ...original.plan, origin: 'own' }, today);
}

/**
 * Without this routine. What was in use stays in use; else the one before it comes into use. To undo,
 * put back the list from before.
 */
export function withoutRoutine(saved: SavedRoutines, id: string): SavedRoutines {
  const index = saved.routines.findIndex((kept) => kept.id === id);
  if (index < 0) return saved;
  const routines = saved.routines.filter((kept) => kept.id !== id);
  const neighbour = routines[Math.max(0, index - 1)]?.id ?? null;
  return { current: saved.current === id ? neighbour : saved.current, routines };
}
