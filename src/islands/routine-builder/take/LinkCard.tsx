import { useId, useRef, useState, useSyncExternalStore } from 'react';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import { addressOfPlan } from '../planAddress.ts';
import { QrCode } from './QrCode.tsx';

interface LinkCardProps {
  plan: RoutinePlan;
}

const neverChanges = () => () => undefined;

/** The address of this site, and whether the device can share. Neither is known on the server. */
function useBrowser() {
  const origin = useSyncExternalStore(
    neverChanges,
    () => location.origin,
    () => '',
  );
  const canShare = useSyncExternalStore(
    neverChanges,
    () => 'share' in navigator,
    () => false,
  );
  return { origin, canShare };
}

/** True for somebody who closed the list of apps without choosing one. */
function isChangeOfMind(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError';
}

/** The whole plan as a link and as a QR code. Both are made here, and nothing is sent. */
export function LinkCard({ plan }: LinkCardProps) {
  const id = useId();
  const { origin, canShare } = useBrowser();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState({ address: '', line: '' });
  const [showsCode, setShowsCode] = useState(false);
  const address = addressOfPlan(origin, plan);
  const say = (line: string) => setSaid({ address, line });

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      say('Copied.');
    } catch {
      // No clipboard outside of https, and some browsers ask and are told no.
      // The focus marks the link.
      field.current?.focus();
      say('Your browser does not let us copy. The link is marked, so you can copy it yourself.');
    }
  };
  const share = async () => {
    try {
      await navigator.share({ title: plan.name, url: address });
    } catch (reason) {
      if (!isChangeOfMind(reason)) say('Sharing did not work. Copy the link instead.');
    }
  };

  return (
    <section className="card routine-take__way" aria-labelledby={`${id}-heading`}>
      <h4 id={`${id}-heading`}>As a link</h4>
      <p id={`${id}-who`}>
        What stands after # never reaches our server, but whoever has the link can read the plan.
      </p>
      <p className="routine-take__field">
        <label htmlFor={id}>Link to this routine</label>
        <input
          ref={field}
          id={id}
          type="text"
          readOnly
          value={address}
          aria-describedby={`${id}-who`}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </p>
      <div className="routine-buttons">
        <button type="button" className="button" onClick={() => void copy()}>
          Copy the link
        </button>
        {canShare && (
          <button type="button" className="button button--quiet" onClick={() => void share()}>
            Share…
          </button>
        )}
        <button
          type="button"
          className="button button--quiet"
          onClick={() => setShowsCode(!showsCode)}
        >
          {showsCode ? 'Hide the QR code' : 'Show as a QR code'}
        </button>
      </div>
      {/* A line about a link that has changed since would be wrong. */}
      <p role="status">{said.address === address ? said.line : ''}</p>
      {showsCode && <QrCode text={address} label={`QR code with the link to “${plan.name}”`} />}
    </section>
  );
}
