import { type Measure, selfCheckQuestions } from '#domain/check-in/selfCheck.ts';
import type { Trend, TrendPoint, UsualRange } from '#domain/check-in/trend.ts';
import { trendSummary } from '#domain/check-in/trendSummary.ts';

interface TrendChartProps {
  measure: Measure;
  trend: Trend;
}

/** Sizes in units of the drawing; each day has its own slot, with the dot in the middle of it. */
const SLOT = 24;
const DOT = 6;
const POINT_HEIGHT = 14;
const EDGE = 8;
const HEIGHT = 10 * POINT_HEIGHT + 2 * EDGE;

/** From the top of the drawing down to a rating. */
function topOf(rating: number): number {
  return EDGE + (10 - rating) * POINT_HEIGHT;
}

/** A band has some height also when all ratings in it are the same. */
function UsualBand({ usual, width }: { usual: UsualRange; width: number }) {
  const top = topOf(usual.high) - DOT;
  const middle = topOf(usual.middle);
  return (
    <>
      <rect
        className="trend-chart__band"
        x={0}
        y={top}
        width={width}
        height={topOf(usual.low) + DOT - top}
        rx={6}
      />
      <line className="trend-chart__middle" x1={0} x2={width} y1={middle} y2={middle} />
    </>
  );
}

function Dots({ points }: { points: readonly TrendPoint[] }) {
  return points.map(({ day, rating }, index) =>
    rating === null ? null : (
      <circle
        key={day}
        className="trend-chart__dot"
        cx={(index + 0.5) * SLOT}
        cy={topOf(rating)}
        r={DOT}
      />
    ),
  );
}

/** Dots, a middle line and a band. No zones and no verdicts: it is a person's own record. */
export function TrendChart({ measure, trend }: TrendChartProps) {
  const { lowest, highest } = selfCheckQuestions[measure];
  const width = trend.points.length * SLOT;
  return (
    <div className="trend-chart">
      <p aria-hidden="true">10 {highest}</p>
      <svg
        viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`}
        role="img"
        aria-label={trendSummary(measure, trend)}
      >
        {[0, 5, 10].map((rating) => (
          <line
            key={rating}
            className="trend-chart__grid"
            x1={0}
            x2={width}
            y1={topOf(rating)}
            y2={topOf(rating)}
          />
        ))}
        {trend.usual !== null && <UsualBand usual={trend.usual} width={width} />}
        <Dots points={trend.points} />
      </svg>
      <p aria-hidden="true">0 {lowest}</p>
      <p className="trend-chart__days" aria-hidden="true">
        <span>14 days ago</span>
        <span>today</span>
      </p>
    </div>
  );
}
