import { scaleLinear } from 'd3-scale';
import type { Difference } from '#domain/evidence/sourceFigures.ts';

/** The part of a scale from 0 to 100 that holds every difference, and places on it in percent. */
export interface EffectScale {
  from: number;
  to: number;
  ticks: number[];
  /** From the left edge of the drawing, in percent of its width. */
  x: (points: number) => number;
}

export function effectScale(differences: readonly Difference[]): EffectScale {
  const ends = differences.flatMap(({ difference, low, high, counts }) =>
    [difference, low, high, counts].filter((end) => end !== undefined),
  );
  const scale = scaleLinear()
    .domain([Math.min(0, ...ends), Math.max(...ends)])
    .range([0, 100])
    .nice(4);
  const [from = 0, to = 100] = scale.domain();
  return { from, to, ticks: scale.ticks(4), x: (points) => round(scale(points)) };
}

const round = (number: number) => Math.round(number * 100) / 100;

/** "15.2 points better", and its likely range. */
export function differenceText({ difference, scale, low, high }: Difference): string {
  const unit = scale === '0-100' ? 'points' : 'standard units';
  const range = low === undefined || high === undefined ? 'range not known' : `${low} to ${high}`;
  return `${Math.abs(difference)} ${unit} ${difference < 0 ? 'worse' : 'better'} (${range})`;
}

/** Where a difference lies against the smallest one that counts, in words. */
export function againstTheLine({ difference, low, high, counts }: Difference): string {
  if (counts === undefined) return '';
  if (low === undefined || high === undefined) {
    return difference >= counts
      ? 'Past the line on average. We cannot tell how sure that is.'
      : 'Short of the line on average. We cannot tell how sure that is.';
  }
  if (low >= counts) return 'Past the line.';
  if (high < counts) return 'Short of the line.';
  return difference >= counts
    ? 'On the line. The true size may lie to either side.'
    : 'Short of the line on average, but it could reach it.';
}
