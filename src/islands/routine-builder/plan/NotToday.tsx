import type { PlanChange } from '#domain/plan/planChange.ts';
import type { RoutineItem } from '#domain/routine/routine.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';

interface NotTodayProps {
  /** Exercises of the plan that something keeps out today. */
  items: readonly RoutineItem[];
  /** What each of them may be swapped for, the nearest first. */
  swapsFor: (exerciseId: string) => readonly string[];
  library: readonly RoutineLibraryEntry[];
  onChange: (change: PlanChange) => void;
}

/** What the plan holds and today does not allow, with the reason and what does the same job. */
export function NotToday({ items, swapsFor, library, onChange }: NotTodayProps) {
  if (items.length === 0) return null;
  const nameOf = (id: string) => library.find((entry) => entry.id === id)?.name ?? id;
  return (
    <section className="card routine-not-today no-print" aria-labelledby="routine-not-today">
      <h3 id="routine-not-today">Not for today</h3>
      <ul>
        {items.map(({ exerciseId, barriers }) => {
          const [swap] = swapsFor(exerciseId);
          return (
            <li key={exerciseId}>
              <p>
                <b>{nameOf(exerciseId)}.</b> {barriers[0]?.because}
              </p>
              {swap !== undefined && (
                <button
                  type="button"
                  className="button button--quiet"
                  onClick={() => onChange({ type: 'swap', exerciseId, to: swap })}
                >
                  Put in “{nameOf(swap)}” instead
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <p>They stay in your plan, and come back when your answers change.</p>
    </section>
  );
}
