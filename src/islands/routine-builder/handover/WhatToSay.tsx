import { useId } from 'react';

/** Words for both: what to say, and what the client will read. */
export function WhatToSay() {
  const id = useId();
  return (
    <div className="handover-words">
      <section aria-labelledby={`${id}-say`}>
        <h3 id={`${id}-say`}>What to say</h3>
        <ul>
          <li>&ldquo;This is a small plan to start from, and you may stop at any time.&rdquo;</li>
          <li>
            &ldquo;Let the next morning decide: about as usual, do the same again; clearly worse, do
            less.&rdquo;
          </li>
          <li>
            &ldquo;The plan is in the link itself: nothing about you is sent to the website.&rdquo;
          </li>
        </ul>
      </section>
      <section aria-labelledby={`${id}-read`}>
        <h3 id={`${id}-read`}>What your client reads</h3>
        <p>
          The plan, with your amounts and notes. It says that nobody has checked it against their
          answers, and asks them to do the safety check first. Then they keep it on their own
          device, or not.
        </p>
      </section>
    </div>
  );
}
