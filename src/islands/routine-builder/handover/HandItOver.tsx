import { useId } from 'react';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import { LinkCard } from '../take/LinkCard.tsx';
import { WhatToSay } from './WhatToSay.tsx';

interface HandItOverProps {
  plan: RoutinePlan;
}

/** The words to go with it, and the ways to hand it over: link, QR code, paper. */
export function HandItOver({ plan }: HandItOverProps) {
  const id = useId();
  return (
    <section className="handover-part" aria-labelledby={id}>
      <h2 id={id}>4. Hand it over</h2>
      <WhatToSay />
      <section className="handover-part" aria-labelledby={`${id}-ways`}>
        <h3 id={`${id}-ways`}>Link, QR code or paper</h3>
        <div className="routine-take__ways">
          <LinkCard plan={plan} />
          <section className="card routine-take__way" aria-labelledby={`${id}-paper`}>
            <h4 id={`${id}-paper`}>On paper</h4>
            <p>
              One sheet of A4, with when to stop, two weeks to tick and the QR code. Your print
              window can save it as a PDF.
            </p>
            <div className="routine-buttons">
              <button type="button" className="button" onClick={() => window.print()}>
                Print for the client
              </button>
            </div>
          </section>
        </div>
      </section>
    </section>
  );
}
