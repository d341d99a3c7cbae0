export type Side = 'right' | 'left';

export const sides = ['left', 'right'] as const satisfies readonly Side[];

/** +1 for the right side, -1 for the left: multiplies outward distances into z. */
export function outwardSign(side: Side): 1 | -1 {
  return side === 'right' ? 1 : -1;
}

export function otherSide(side: Side): Side {
  return side === 'right' ? 'left' : 'right';
}
