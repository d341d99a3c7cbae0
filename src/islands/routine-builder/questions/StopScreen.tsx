import type { Ref } from 'react';
import type { NoRoutine } from '#domain/routine/routine.ts';
import type { RoutineDraft } from '#domain/routine/routineDraft.ts';
import type { DraftChange } from '#domain/routine/routineDraftChange.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import { screen, type Screening } from '#domain/safety/safetyScreen.ts';
import { AskedForm } from './AskedForm.tsx';
import { CrisisLine } from './CrisisLine.tsx';
import { MessageList } from './MessageList.tsx';
import { OfferList } from './OfferList.tsx';
import { WhoToCall } from './WhoToCall.tsx';

interface StopScreenProps {
  draft: RoutineDraft;
  result: NoRoutine;
  library: readonly RoutineLibraryEntry[];
  heading: Ref<HTMLHeadingElement>;
  onChange: (change: DraftChange) => void;
}

function headingFor({ outcome, staysShut, flags }: Screening): string {
  if (outcome === 'emergency') return 'Please get help now';
  if (outcome === 'same-day') return 'Please speak to a doctor today';
  if (!staysShut) return 'Please ask first';
  return flags.includes('pem') ? 'Our routines are not for you' : 'This page is for adults';
}

/** Where the safety check stops: what to do, who to call, what to say. No routine. */
export function StopScreen({ draft, result, library, heading, onChange }: StopScreenProps) {
  const screening = screen(draft.safety);
  const { outcome, messages, notes, staysShut } = screening;
  return (
    <section className={`routine-stop routine-stop--${outcome}`}>
      <h2 ref={heading} tabIndex={-1}>
        {headingFor(screening)}
      </h2>
      <p>{result.why}</p>
      <WhoToCall outcome={outcome} />
      <MessageList messages={messages} />
      {notes.length > 0 && outcome !== 'modify' && (
        <details>
          <summary>What else you told us</summary>
          <MessageList messages={notes} />
        </details>
      )}
      <OfferList offer={result.offer} library={library} />
      {outcome === 'ask' && !staysShut && <AskedForm draft={draft} onChange={onChange} />}
      <CrisisLine />
      <div className="routine-buttons">
        <button
          type="button"
          className="button button--quiet"
          onClick={() => onChange({ type: 'back' })}
        >
          Back to my answers
        </button>
      </div>
    </section>
  );
}
