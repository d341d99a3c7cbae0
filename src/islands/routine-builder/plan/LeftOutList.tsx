import type { DraftChange } from '#domain/routine/routineDraftChange.ts';
import type { LeftOut } from '#domain/routine/routineLeftOut.ts';
import { postureLabels, type RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';

interface LeftOutListProps {
  leftOut: readonly LeftOut[];
  library: readonly RoutineLibraryEntry[];
  onChange: (change: DraftChange) => void;
}

/** The same reason once, with all that it keeps out. */
function byReason(leftOut: readonly LeftOut[]): Map<string, LeftOut[]> {
  const groups = new Map<string, LeftOut[]>();
  for (const one of leftOut) groups.set(one.reason, [...(groups.get(one.reason) ?? []), one]);
  return groups;
}

/** What would have suited the wishes, why it is not there, and what does the same job. */
export function LeftOutList({ leftOut, library, onChange }: LeftOutListProps) {
  if (leftOut.length === 0) return null;
  const nameOf = (id: string) => library.find((entry) => entry.id === id)?.name ?? id;
  return (
    <details className="routine-left-out">
      <summary>What we left out, and why ({leftOut.length})</summary>
      <ul>
        {[...byReason(leftOut)].map(([reason, group]) => (
          <li key={reason}>
            <b>{reason}</b>
            <ul>
              {group.map(({ exerciseId, instead }) => (
                <li key={exerciseId}>
                  {nameOf(exerciseId)}.
                  {instead !== null && (
                    <>
                      {' '}
                      Same job, {postureLabels[instead.posture]}:{' '}
                      <a href={`/exercises/${instead.exerciseId}/`}>{nameOf(instead.exerciseId)}</a>
                      .
                    </>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {leftOut.some(({ askable }) => askable) && (
        <>
          <p>Has a clinician told you that you may do those that say “ask”?</p>
          <button
            type="button"
            className="button button--quiet"
            onClick={() => onChange({ type: 'say-asked', hasAsked: true })}
          >
            Yes, I have asked and may do them
          </button>
        </>
      )}
    </details>
  );
}
