import { type Outcome, outcomeTexts } from './selfCheckTexts.ts';

interface SaveStatusProps {
  /** `null` before anything was saved on this visit. */
  outcome: Outcome | null;
  /** `null` when there is nothing to try again. */
  onRetry: (() => void) | null;
}

/** Says politely how saving went. It stays in the page while empty, so that changes are read out. */
export function SaveStatus({ outcome, onRetry }: SaveStatusProps) {
  const isGood = outcome === null || outcome === 'saved' || outcome === 'deleted';
  return (
    <div className={isGood ? 'save-status' : 'save-status save-status--failed'}>
      <p role="status">{outcome === null ? '' : outcomeTexts[outcome]}</p>
      {onRetry !== null && (
        <button type="button" className="button button--quiet" onClick={onRetry}>
          Try to save again
        </button>
      )}
    </div>
  );
}
