import type { CalendarDay } from '../calendarDay.ts';
import type { Cue } from './cue.ts';
import type { Dose } from '../dose/dose.ts';
import type { GoalId } from '../routine/goal.ts';
import type { Routine } from '../routine/routine.ts';
import {
  MOST_PLAN_ITEMS,
  routinePlanSchema,
  type PlanItem,
  type RoutinePlan,
} from './routinePlan.ts';
import { spreadOver, type DaysAWeek } from './routineWeek.ts';
import type { WeekDay } from './weekDay.ts';

/** The plan that a freshly chosen routine makes. */
export function planFrom(
  { title, items }: Pick<Routine, 'title' | 'items'>,
  answers: { goal: GoalId | null; days: DaysAWeek; cue: Cue | null; today: CalendarDay },
): RoutinePlan {
  return {
    name: title,
    goal: answers.goal,
    items: items.map(({ exerciseId }) => ({ exerciseId })),
    days: spreadOver(answers.days),
    cue: answers.cue,
    madeOn: answers.today,
    origin: 'builder',
  };
}

/** Everything that can be done to a plan. Empty text takes a note away. */
export type PlanChange =
  | { type: 'add'; exerciseId: string }
  | { type: 'remove'; exerciseId: string }
  | { type: 'swap'; exerciseId: string; to: string }
  | { type: 'move'; exerciseId: string; by: -1 | 1 }
  | { type: 'dose'; exerciseId: string; usual: Dose | null }
  | { type: 'item-note'; exerciseId: string; note: string }
  | { type: 'note'; note: string }
  | { type: 'rename'; name: string }
  | { type: 'days'; days: readonly WeekDay[] }
  | { type: 'cue'; cue: Cue | null };

function moved(items: readonly PlanItem[], from: number, to: number): PlanItem[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

function withItem(
  plan: RoutinePlan,
  exerciseId: string,
  change: (item: PlanItem) => PlanItem,
): RoutinePlan {
  const items = plan.items.map((item) => (item.exerciseId === exerciseId ? change(item) : item));
  return { ...plan, items };
}

/** Spaces at the ends go, lines and doubled spaces become one space. */
function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

/** A note as it is kept; without words there is none. */
function noteOf(text: string): { note?: string } {
  const note = oneLine(text);
  return note === '' ? {} : { note };
}

function changed(plan: RoutinePlan, change: PlanChange): RoutinePlan {
  switch (change.type) {
    case 'add':
      return { ...plan, items: [...plan.items, { exerciseId: change.exerciseId }] };
    case 'remove':
      return {
        ...plan,
        items: plan.items.filter(({ exerciseId }) => exerciseId !== change.exerciseId),
      };
    case 'swap':
      return withItem(plan, change.exerciseId, () => ({ exerciseId: change.to }));
    case 'move': {
      const from = plan.items.findIndex(({ exerciseId }) => exerciseId === change.exerciseId);
      return { ...plan, items: moved(plan.items, from, from + change.by) };
    }
    case 'dose':
      return withItem(plan, change.exerciseId, ({ exerciseId, note }) => ({
        exerciseId,
        ...(change.usual === null ? {} : { usual: change.usual }),
        ...(note === undefined ? {} : { note }),
      }));
    case 'item-note':
      return withItem(plan, change.exerciseId, ({ exerciseId, usual }) => ({
        exerciseId,
        ...(usual === undefined ? {} : { usual }),
        ...noteOf(change.note),
      }));
    case 'note':
      return { ...plan, note: noteOf(change.note).note };
    case 'rename':
      return { ...plan, name: oneLine(change.name) };
    case 'days':
      return { ...plan, days: [...change.days] };
    case 'cue':
      return { ...plan, cue: change.cue };
  }
}

/** Changes that leave it the builder's own: when, not what. */
const keepsOrigin: readonly PlanChange['type'][] = ['days', 'cue'];

/**
 * The plan after a change. One that would break it (a seventh exercise, one twice, none left, an
 * empty or far too long name) gives the same plan back, so that nothing is lost.
 */
export function changePlan(plan: RoutinePlan, change: PlanChange): RoutinePlan {
  const next = changed(plan, change);
  const origin =
    keepsOrigin.includes(change.type) || plan.origin !== 'builder' ? plan.origin : 'own';
  const read = routinePlanSchema.safeParse({ ...next, origin });
  return read.success ? read.data : plan;
}

/** True when there is room for one more exercise. */
export function hasRoom({ items }: RoutinePlan): boolean {
  return items.length < MOST_PLAN_ITEMS;
}
