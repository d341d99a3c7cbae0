import type { PlanChoices } from '#domain/plan/planChoices.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import { PickButton } from './PickButton.tsx';
import { dayOfMonth } from '../planDayText.ts';

interface SwapChoicesProps {
  name: string;
  choices: PlanChoices;
  library: readonly RoutineLibraryEntry[];
  onSwap: (to: string) => void;
}

/** What an exercise may be swapped for: an easier one, a harder one, others that do its job. */
export function SwapChoices({ name, choices, library, onSwap }: SwapChoicesProps) {
  const { swaps, easier, harder, later } = choices;
  const entryOf = (id: string | undefined) => library.find((entry) => entry.id === id);
  const others = swaps.filter((id) => ![easier, harder, later?.exerciseId].includes(id));
  const picks = [
    ...(easier === null ? [] : [{ id: easier, verb: 'Easier:' }]),
    ...(harder === null ? [] : [{ id: harder, verb: 'Harder:' }]),
    ...others.map((id) => ({ id })),
  ].flatMap(({ id, ...rest }) => {
    const entry = entryOf(id);
    return entry === undefined ? [] : [{ entry, ...rest }];
  });
  const laterName = entryOf(later?.exerciseId)?.name;
  return (
    <fieldset>
      <legend>Swap {name} for</legend>
      {picks.length > 0 && (
        <ul className="routine-picks">
          {picks.map((pick) => (
            <li key={pick.entry.id}>
              <PickButton {...pick} onPress={() => onSwap(pick.entry.id)} />
            </li>
          ))}
        </ul>
      )}
      {others.length === 0 && <p>Nothing else fits today.</p>}
      {later !== null && laterName !== undefined && (
        <p className="routine-fine">
          A later step: {laterName}. We offer it from {dayOfMonth(later.from)}, if mornings stay
          green.
        </p>
      )}
    </fieldset>
  );
}
