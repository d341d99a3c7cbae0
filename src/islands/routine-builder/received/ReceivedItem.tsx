import { needsInWords } from '#domain/body/ability.ts';
import { measuresThatExceed } from '#domain/dose/dose.ts';
import { doseLine } from '#domain/dose/doseWords.ts';
import { cappedDoses, dosesAround } from '#domain/routine/routineDose.ts';
import { cautionsToShow } from '#domain/routine/routineGates.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { PlanItem } from '#domain/plan/routinePlan.ts';
import type { Person } from '#domain/routine/routineWishes.ts';

interface ReceivedItemProps {
  item: PlanItem;
  entry: RoutineLibraryEntry;
  person: Person | null;
}

/** What the sender asks for on a usual day, never above what this person's answers allow. */
function usualDose({ usual }: PlanItem, { doses }: RoutineLibraryEntry, person: Person | null) {
  const asked = usual === undefined ? doses : dosesAround(usual, doses);
  return (person === null ? asked : cappedDoses(asked, person.flags)).usual;
}

/** What this person's answers say to it: what it needs that they cannot do, what to take care of. */
function careLines(entry: RoutineLibraryEntry, person: Person): string[] {
  const missing = entry.abilities.filter((ability) => person.cannot.has(ability));
  const needs = `It needs ${needsInWords(missing)}. You told us that you cannot do that today.`;
  const cautions = cautionsToShow(entry, person).map(({ say }) => say);
  return missing.length === 0 ? cautions : [needs, ...cautions];
}

/** One exercise that somebody sent: drawing, name, how much, their note, and what speaks against it. */
export function ReceivedItem({ item, entry, person }: ReceivedItemProps) {
  const { id, name, doses, perSide } = entry;
  const dose = usualDose(item, entry, person);
  const isMuch = measuresThatExceed(dose, doses.ceiling).length > 0;
  return (
    <li className="card routine-row">
      <img src={`/figures/${id}.svg`} alt="" width={200} height={150} loading="lazy" />
      <div className="routine-row__words">
        <h4>
          <a href={`/exercises/${id}/`}>{name}</a>
        </h4>
        <p>
          On a usual day: <b>{doseLine(dose, perSide)}</b>, effort {dose.effort} out of 10
        </p>
        {isMuch && (
          <p>
            That is more than we suggest on a good day: {doseLine(doses.ceiling, perSide)}, effort{' '}
            {doses.ceiling.effort} out of 10.
          </p>
        )}
        {item.note !== undefined && (
          <p className="routine-received__note">
            Their note: <bdi>{item.note}</bdi>
          </p>
        )}
        {person !== null &&
          careLines(entry, person).map((line) => (
            <p key={line} className="routine-care">
              <b>Take care:</b> {line}
            </p>
          ))}
      </div>
    </li>
  );
}
