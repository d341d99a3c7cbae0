import type { CautionFlag } from '#domain/safety/cautionFlag.ts';
import { doseLine } from '#domain/dose/doseWords.ts';
import type { PlanChange } from '#domain/plan/planChange.ts';
import { dosesAround } from '#domain/routine/routineDose.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import { LONGEST_ITEM_NOTE, type PlanItem, type RoutinePlan } from '#domain/plan/routinePlan.ts';
import { AmountEditor } from '../change/AmountEditor.tsx';
import { NoteField } from '../change/NoteField.tsx';
import { CautionDetails } from './CautionDetails.tsx';
import { ChosenPlace } from './ChosenPlace.tsx';
import { levelAndPlace, needsLine } from './exerciseFacts.ts';
import { chosenHeadingId } from './handoverIds.ts';

interface ChosenRowProps {
  item: PlanItem;
  entry: RoutineLibraryEntry;
  plan: RoutinePlan;
  onChange: (change: PlanChange) => void;
}

/** Nothing is known of the client here: nothing caps a dose but what a dose can say. */
const noFlags: ReadonlySet<CautionFlag> = new Set();

/** What the client is told for the other kinds of day, worked out from the usual one. */
function otherDays({ usual }: PlanItem, { doses, perSide }: RoutineLibraryEntry): string {
  const { flare, ceiling } = usual === undefined ? doses : dosesAround(usual, doses);
  const bad = flare === null ? 'leave it out' : doseLine(flare, perSide);
  return `Bad day: ${bad}. Good day, stop at: ${doseLine(ceiling, perSide)}.`;
}

/** Drawing, name and what it asks. The drawing is the one of the list: no request tells what is picked. */
function ChosenHead({ entry }: Pick<ChosenRowProps, 'entry'>) {
  const { id, name } = entry;
  return (
    <div className="handover-chosen__head">
      <img src={`/figures/${id}-small.svg`} alt="" width={96} height={96} />
      <div>
        <h3 id={chosenHeadingId(id)} tabIndex={-1}>
          {name}
        </h3>
        <p className="routine-fine">
          {levelAndPlace(entry)} {needsLine(entry)}{' '}
          {/* Another page in this tab would lose the plan. */}
          <a href={`/exercises/${id}/`} target="_blank">
            Steps<span className="visually-hidden"> of {name}</span> (opens a new tab)
          </a>
        </p>
      </div>
    </div>
  );
}

/** One exercise of the plan: how much, a note, its cautions, and its place. */
export function ChosenRow({ item, entry, plan, onChange }: ChosenRowProps) {
  const { id, name } = entry;
  return (
    <li className="card handover-chosen">
      <ChosenHead entry={entry} />
      <div className="routine-change routine-change__parts">
        <AmountEditor
          item={item}
          entry={entry}
          flags={noFlags}
          limit="any-dose"
          onChange={(usual) => onChange({ type: 'dose', exerciseId: id, usual })}
        />
        <div className="handover-chosen__words">
          <NoteField
            label={
              <>
                A note for your client<span className="visually-hidden"> about {name}</span>
              </>
            }
            note={item.note ?? ''}
            longest={LONGEST_ITEM_NOTE}
            onSave={(note) => onChange({ type: 'item-note', exerciseId: id, note })}
          />
          <p className="routine-fine">{otherDays(item, entry)}</p>
          <CautionDetails entry={entry} />
        </div>
      </div>
      <ChosenPlace entry={entry} plan={plan} onChange={onChange} />
    </li>
  );
}
