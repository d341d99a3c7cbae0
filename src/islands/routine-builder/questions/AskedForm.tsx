import type { RoutineDraft } from '#domain/routine/routineDraft.ts';
import type { DraftChange } from '#domain/routine/routineDraftChange.ts';
import { Tile } from './Tile.tsx';

interface AskedFormProps {
  draft: RoutineDraft;
  onChange: (change: DraftChange) => void;
}

/** The way on for those who have asked somebody who can look at them. */
export function AskedForm({ draft, onChange }: AskedFormProps) {
  return (
    <form
      className="routine-asked"
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ type: 'next' });
      }}
    >
      <Tile
        kind="many"
        name="asked"
        option={{ value: 'asked', label: 'I have asked a clinician and may go on' }}
        checked={draft.hasAsked}
        onChange={() => onChange({ type: 'say-asked', hasAsked: !draft.hasAsked })}
      />
      <button type="submit" className="button" disabled={!draft.hasAsked}>
        Go on
      </button>
    </form>
  );
}
