import { useRef } from 'react';
import { afterGap } from '#domain/dose/gapRule.ts';
import '../week/routine-week.css';

interface WelcomeBackProps {
  /** Whole days since the person was last here. */
  days: number;
  onRead: () => void;
}

/** The heading of the plan: the button goes away when it is pressed, and the focus must not. */
function headingNear(card: HTMLElement | null): HTMLElement | null {
  const around = card?.closest('article') ?? card?.closest('main') ?? card?.ownerDocument;
  return around?.querySelector<HTMLElement>('h2[tabindex]') ?? null;
}

/** How to begin again after a week or more (evidence/programme A3, Gaps). Never a word of blame. */
export function WelcomeBack({ days, onRead }: WelcomeBackProps) {
  const card = useRef<HTMLElement>(null);
  const { kind, words } = afterGap(days);
  if (kind === 'resume') return null;
  return (
    <section ref={card} className="card routine-welcome no-print" aria-label="After a break">
      <p className="routine-welcome__words">{words}</p>
      <p>
        That is our rule of thumb. <a href="/articles/after-a-break/">More about breaks</a>
      </p>
      <button
        type="button"
        className="button"
        onClick={() => {
          headingNear(card.current)?.focus();
          onRead();
        }}
      >
        Understood
      </button>
    </section>
  );
}
