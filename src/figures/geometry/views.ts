import type { ViewAngles } from './view.ts';

/** Viewpoints that most drawings share. */
export const views = {
  /** From the side and a little in front: the best for most upright exercises. */
  side: { yaw: 24, pitch: 7 },
  /** From the side, for lying and kneeling. */
  mat: { yaw: 14, pitch: 8 },
  /** From the side and a little behind, so that the front of a wall or door is seen. */
  towardsWall: { yaw: -20, pitch: 6 },
  /** Mostly from behind. */
  back: { yaw: -64, pitch: 7 },
} as const satisfies Record<string, ViewAngles>;
