import type { Ref } from 'react';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import type { Person } from '#domain/routine/routineWishes.ts';
import { mayHaveRoutine } from '#domain/safety/safetyScreen.ts';
import { daysInWords } from '../take/calendarFileFor.ts';
import { ReceivedItem } from './ReceivedItem.tsx';
import '../take/routine-take.css';

interface ReceivedPlanProps {
  plan: RoutinePlan;
  library: readonly RoutineLibraryEntry[];
  /** `null`: has not answered anything yet. */
  person: Person | null;
  heading: Ref<HTMLHeadingElement>;
  onKeep: () => void;
  onDismiss: () => void;
}

interface ReceivedWordsProps {
  plan: RoutinePlan;
  library: readonly RoutineLibraryEntry[];
  person: Person | null;
}

function StopLink() {
  return <a href="/help-now/">When to stop and get help</a>;
}

/** All that the sender wrote, as text and nothing else. */
function ReceivedWords({ plan, library, person }: ReceivedWordsProps) {
  const { name, note, items, days } = plan;
  return (
    <>
      <p className="routine-label">
        Nobody has checked it against your answers. Do the safety check before you begin.{' '}
        <StopLink />
      </p>
      <h3 className="routine-received__name">
        <bdi>{name}</bdi>
      </h3>
      {note !== undefined && (
        <p className="routine-received__note">
          Their note: <bdi>{note}</bdi>
        </p>
      )}
      {days.length > 0 && <p>Days: {daysInWords(days)}</p>}
      <ol className="routine-rows">
        {items.map((item) => {
          const entry = library.find(({ id }) => id === item.exerciseId);
          return entry && <ReceivedItem key={entry.id} {...{ item, entry, person }} />;
        })}
      </ol>
    </>
  );
}

/** A routine from a link, shown before anything of it is kept. */
export function ReceivedPlan(props: ReceivedPlanProps) {
  const { person, heading, onKeep, onDismiss } = props;
  // A safety answer shuts every routine, whoever made it (evidence/programme B2, P0, P1).
  const isShut = person !== null && !mayHaveRoutine(person.screening, person.hasAsked);
  const canKeep = !isShut || !person.screening.staysShut;
  return (
    <section className="routine-received">
      <h2 ref={heading} tabIndex={-1}>
        Somebody sent you a routine
      </h2>
      {isShut ? (
        <p className="routine-label">
          Your answers to the safety check come first. While they stand, we do not show it.{' '}
          <StopLink />
        </p>
      ) : (
        <ReceivedWords {...props} />
      )}
      <div className="routine-buttons no-print">
        {canKeep && (
          <button type="button" className="button" onClick={onKeep}>
            Keep this routine
          </button>
        )}
        <button type="button" className="button button--quiet" onClick={onDismiss}>
          No, thank you
        </button>
      </div>
    </section>
  );
}
