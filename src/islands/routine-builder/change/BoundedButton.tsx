import type { ReactNode, Ref } from 'react';

interface BoundedButtonProps {
  /** True where it can do nothing. It stays, and keeps the focus, so that nothing jumps. */
  isOff: boolean;
  /** The id of the words that say why. */
  reasonId: string;
  onPress: () => void;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** A quiet button that says why it does nothing, where it does nothing. */
export function BoundedButton({ isOff, reasonId, onPress, children, ref }: BoundedButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className="button button--quiet routine-bounded"
      aria-disabled={isOff}
      aria-describedby={isOff ? reasonId : undefined}
      onClick={isOff ? undefined : onPress}
    >
      {children}
    </button>
  );
}
