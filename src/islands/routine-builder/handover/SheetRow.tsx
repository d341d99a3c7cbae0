import { frequencyLabels } from '#domain/dose/dose.ts';
import { doseLine } from '#domain/dose/doseWords.ts';
import { equipmentLabels } from '#domain/exercise/equipment.ts';
import { dosesAround } from '#domain/routine/routineDose.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { PlanItem } from '#domain/plan/routinePlan.ts';
import { listed } from '#domain/routine/routineReasons.ts';

interface SheetRowProps {
  item: PlanItem;
  entry: RoutineLibraryEntry;
}

/** One exercise on paper: drawing, name, what to have ready, the note, and how much. */
export function SheetRow({ item, entry }: SheetRowProps) {
  const { id, name, things, holdPoint, perSide, frequency } = entry;
  const doses = item.usual === undefined ? entry.doses : dosesAround(item.usual, entry.doses);
  const { flare, usual, ceiling } = doses;
  return (
    <li className="handover-sheet__row">
      <img src={`/figures/${id}-small.svg`} alt="" width={96} height={96} />
      <div>
        <h3>{name}</h3>
        {things.length > 0 && (
          <p>You need {listed(things.map((thing) => equipmentLabels[thing]))}.</p>
        )}
        {holdPoint !== null && <p>{holdPoint}</p>}
        {item.note !== undefined && (
          <p>
            <b>
              Note: <bdi>{item.note}</bdi>
            </b>
          </p>
        )}
      </div>
      <div>
        <p>
          Usual day: <b className="handover-sheet__dose">{doseLine(usual, perSide)}</b>
        </p>
        <p>
          Effort {usual.effort} out of 10. {frequencyLabels[frequency]}.
        </p>
        <p>Bad day: {flare === null ? 'leave it out' : doseLine(flare, perSide)}.</p>
        <p>Good day, stop at: {doseLine(ceiling, perSide)}.</p>
      </div>
    </li>
  );
}
