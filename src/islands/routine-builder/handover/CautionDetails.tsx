import {
  cautionActions,
  cautionFlagLabels,
  type CautionAction,
} from '#domain/safety/cautionFlag.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';

interface CautionDetailsProps {
  entry: RoutineLibraryEntry;
}

const actionWords: Record<CautionAction, string> = {
  avoid: 'leave it out',
  ask: 'ask first',
  modify: 'change it',
};

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Who should leave an exercise out, ask first, or change it. The strictest come first. */
export function CautionDetails({ entry: { name, cautions } }: CautionDetailsProps) {
  const inOrder = cautionActions.flatMap((action) =>
    cautions.filter((caution) => caution.action === action),
  );
  if (inOrder.length === 0) return <p className="routine-fine">No cautions by condition.</p>;
  return (
    <details>
      <summary>
        Cautions by condition<span className="visually-hidden">: {name}</span>
      </summary>
      <ul className="handover-cautions">
        {inOrder.map(({ flag, action, say }) => (
          <li key={`${flag} ${say}`}>
            <b>
              {capital(cautionFlagLabels[flag])} ({actionWords[action]}):
            </b>{' '}
            {say}
          </li>
        ))}
      </ul>
    </details>
  );
}
