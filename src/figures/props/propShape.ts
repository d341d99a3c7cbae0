import type { Box } from '../geometry/bounds.ts';

/** One flat shape or line of a prop. */
export interface PropShape {
  readonly className: string;
  readonly path: string;
  readonly strokeWidth?: number;
  readonly box: Box;
}
