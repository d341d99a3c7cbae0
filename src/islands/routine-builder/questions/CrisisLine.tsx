/** Shown whatever is ticked (evidence/programme S07, C4: nhs111mh). The page holds the whole panel. */
export function CrisisLine() {
  return (
    <p className="routine-crisis">
      <b>Not safe, or thinking of ending your life?</b> Call your emergency number now, or{' '}
      <a href="/help-now/">find somebody to talk to</a>. You do not have to be in crisis to ask.
    </p>
  );
}
