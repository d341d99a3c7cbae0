import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { usualRangeOf, type UsualRange } from '#domain/check-in/trend.ts';
import { simulatedMornings, type MorningsRecipe } from './simulatedMornings.ts';

/** Days in one half: the first holds the usual, the second may hold a change. */
export const HALF = 14;

/**
 * A person with a day-to-day spread of 1.5 (evidence/programme A3). The seed was chosen for a month
 * that is typical: its spread is near 1.5, and both halves have the same middle.
 */
const nothingChanged: MorningsRecipe = {
  seed: 258,
  days: 2 * HALF,
  usual: 5,
  spread: 1.5,
  correlation: 0.3,
};

export interface Mornings {
  title: string;
  ratings: number[];
  /** The middle and the usual ups and downs of both halves. */
  halves: readonly [UsualRange, UsualRange];
}

function morningsFrom(title: string, recipe: MorningsRecipe): Mornings {
  const ratings = simulatedMornings(recipe);
  return { title, ratings, halves: [halfOf(ratings, 0), halfOf(ratings, HALF)] };
}

function halfOf(ratings: readonly number[], from: number): UsualRange {
  const range = usualRangeOf(ratings.slice(from, from + HALF));
  if (range === null) throw new Error('The made-up month has too few days.');
  return range;
}

/** The same made-up month twice: the same swings, without a change and with one of 2 points. */
export const madeUpMornings: readonly [Mornings, Mornings] = [
  morningsFrom('Nothing changed', nothingChanged),
  morningsFrom('From day 15 on, 2 points less', {
    ...nothingChanged,
    change: { fromDay: HALF + 1, by: 2 },
  }),
];

/** The plot in units of its drawing. */
export const plot = { left: 27.5, right: 279.5, top: 10, bottom: 140 };

const round = (number: number) => Math.round(number * 10) / 10;

/** From the left, the middle of a day; the first day is 1. */
const days = scaleLinear()
  .domain([0.5, 2 * HALF + 0.5])
  .range([plot.left, plot.right]);
export const dayX = (day: number) => round(days(day));

/** From the top, the height of a rating. */
const heights = scaleLinear().domain([0, 10]).range([plot.bottom, plot.top]);
export const ratingY = (rating: number) => round(heights(rating));

/** A thin line from morning to morning. */
export function ratingsLine(ratings: readonly number[]): string {
  const draw = line<number>((_, index) => dayX(index + 1), ratingY).digits(1);
  return draw([...ratings]) ?? '';
}

/** A dot for each morning, as the path of a round pen. */
export function ratingsDots(ratings: readonly number[]): string {
  return ratings.map((rating, index) => `M${dayX(index + 1)} ${ratingY(rating)}z`).join('');
}
