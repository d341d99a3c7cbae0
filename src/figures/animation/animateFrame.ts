/**
 * Where the moving shapes are. A clip path counts from the corner of its rectangle and in the steps
 * of a grid, so they have a group of their own, moved to `left`, `top` and enlarged by `grid`.
 */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly grid: number;
  readonly width: number;
  readonly height: number;
}
