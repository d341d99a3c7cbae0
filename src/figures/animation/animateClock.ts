import type { Skeleton } from '../pose/bones.ts';
import type { Drawing } from '../drawing.ts';
import { otherHalf } from './animateMirror.ts';
import { bodyAt } from '../pose/movement.ts';

/** A pose of the movement and when it is shown. */
export interface Sample {
  readonly body: Skeleton;
  /** How far the movement has come. Between two keyframes shapes change evenly with this. */
  readonly progress: number;
  /** When in one run of the animation, in percent. */
  readonly percent: number;
}

export interface Clock {
  readonly samples: readonly Sample[];
  /** The most keyframes that a shape may have. */
  readonly most: number;
  /** The value of CSS `animation`, but for the name. */
  readonly animation: string;
  /** The timing function from one sample to a later one. */
  readonly easing: (from: Sample, to: Sample) => string;
}

/** Seconds from one end of the movement to the other, with the rests, or for a whole round. */
const seconds = 2.6;
/** How long the body rests at each end, in percent of the time. */
const rest = 14;
/** How finely the movement is looked at when its keyframes are chosen. */
const steps = 12;

/** How a movement runs: to and fro with rests, or on and on if it is done on the spot. */
export function animationClock(drawing: Drawing): Clock {
  return drawing.movement === 'on the spot' ? roundAndRound(drawing) : toAndFro(drawing);
}

/** Slow, quick, slow: the pose at a share of the time. */
function eased(time: number): number {
  return time * time * (3 - 2 * time);
}

function toAndFro(drawing: Drawing): Clock {
  const times = Array.from({ length: steps + 1 }, (_, index) => index / steps);
  return {
    samples: times.map((time) => ({
      body: bodyAt(drawing, eased(time)),
      progress: eased(time),
      percent: rest + (100 - 2 * rest) * time,
    })),
    most: 8,
    animation: `${seconds}s ${cubic(0, 1)} infinite alternate`,
    easing: (from, to) => easingBetween(timeOf(from), timeOf(to)),
  };
}

function timeOf({ percent }: Sample): number {
  return (percent - rest) / (100 - 2 * rest);
}

/** The stretch of the eased curve between two times, which is such a curve itself. */
function easingBetween(from: number, to: number): string {
  const rise = (eased(to) - eased(from)) / (to - from);
  const slope = (time: number): number => 6 * time * (1 - time);
  return cubic(slope(from) / (3 * rise), 1 - slope(to) / (3 * rise));
}

function cubic(leaving: number, arriving: number): string {
  return `cubic-bezier(.33,${short(leaving)},.67,${short(arriving)})`;
}

/** Two decimals, without what CSS does not need. */
function short(value: number): string {
  return value
    .toFixed(2)
    .replace(/\.?0+$/, '')
    .replace(/^(-?)0\./, '$1.');
}

/** From start to end and on from there to the start again, as in walking. */
function roundAndRound(drawing: Drawing): Clock {
  const halves = [drawing, otherHalf(drawing)].flatMap((half, which) =>
    Array.from({ length: steps }, (_, index) => ({
      body: bodyAt(half, index / steps),
      progress: which + index / steps,
      percent: (which + index / steps) * 50,
    })),
  );
  const last = { body: bodyAt(drawing, 0), progress: 2, percent: 100 };
  return {
    samples: [...halves, last],
    most: 15,
    animation: `${seconds}s linear infinite`,
    easing: () => 'linear',
  };
}
