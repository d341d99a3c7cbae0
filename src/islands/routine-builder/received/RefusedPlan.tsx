import type { Ref } from 'react';
import '../take/routine-take.css';

interface RefusedPlanProps {
  /** What is wrong with the link, for the person who opened it. */
  sentence: string;
  heading: Ref<HTMLHeadingElement>;
  onDismiss: () => void;
}

/** A link that could not be read: what is wrong with it, and a way on. */
export function RefusedPlan({ sentence, heading, onDismiss }: RefusedPlanProps) {
  return (
    <section className="routine-received">
      <h2 ref={heading} tabIndex={-1}>
        We cannot show this routine
      </h2>
      <p className="routine-status" role="alert">
        {sentence}
      </p>
      <p>Nothing that you keep here has changed.</p>
      <div className="routine-buttons no-print">
        <button type="button" className="button" onClick={onDismiss}>
          Build your own
        </button>
      </div>
    </section>
  );
}
