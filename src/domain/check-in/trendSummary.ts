import { type Measure, selfCheckQuestions } from './selfCheck.ts';
import { givenRatings, type Trend } from './trend.ts';

/** A rating or a middle as people write it, to half a point at the finest: "4", "4.5". */
export function ratingText(rating: number): string {
  return String(Math.round(rating * 2) / 2);
}

/** What a trend shows, in words, for those who do not see the chart. */
export function trendSummary(measure: Measure, { points, usual }: Trend): string {
  const { label } = selfCheckQuestions[measure];
  const given = givenRatings(points);
  const head = `${label}, last ${String(points.length)} days:`;
  if (given.length === 0) return `${head} no check-ins yet.`;

  const lowest = String(Math.min(...given));
  const highest = String(Math.max(...given));
  const count = given.length === 1 ? '1 check-in' : `${String(given.length)} check-ins`;
  const spread = lowest === highest ? `at ${lowest}` : `between ${lowest} and ${highest}`;
  const middle =
    usual === null
      ? ''
      : ` Middle ${ratingText(usual.middle)}, usual ups and downs ` +
        `${ratingText(usual.low)} to ${ratingText(usual.high)}.`;
  return `${head} ${count}, ${spread} out of 10.${middle}`;
}
