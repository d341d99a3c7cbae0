import { useId, useRef } from 'react';
import { type Rating, ratings } from '#domain/check-in/selfCheck.ts';

interface RatingScaleProps {
  question: string;
  /** What 0 and 10 mean. */
  lowest: string;
  highest: string;
  /** Of the radio group; different for each scale on a page. */
  name: string;
  rating: Rating | null;
  /** True until the page can take answers: before that, an answer would be lost. */
  waiting: boolean;
  /** `null` takes the answer back. */
  onRate: (rating: Rating | null) => void;
}

/** One question as eleven tiles from 0 to 10, with words at both ends. */
export function RatingScale(props: RatingScaleProps) {
  const { question, lowest, highest, name, rating, waiting, onRate } = props;
  const endsId = useId();
  const firstTile = useRef<HTMLInputElement>(null);
  return (
    <fieldset className="rating-scale" disabled={waiting} aria-describedby={endsId}>
      <legend>{question}</legend>
      <p id={endsId} className="visually-hidden">
        From 0, {lowest}, to 10, {highest}.
      </p>
      <div className="rating-scale__tiles">
        {ratings.map((value) => (
          <label key={value} className="rating-scale__tile">
            <input
              ref={value === 0 ? firstTile : null}
              type="radio"
              name={name}
              value={value}
              checked={rating === value}
              onChange={() => {
                onRate(value);
              }}
            />
            <span>{value}</span>
          </label>
        ))}
      </div>
      <div className="rating-scale__ends">
        <span aria-hidden="true">0 {lowest}</span>
        {rating !== null && (
          <button
            type="button"
            className="rating-scale__clear"
            onClick={() => {
              onRate(null);
              // The button is about to go; without this, the keyboard would start at the top again.
              firstTile.current?.focus();
            }}
          >
            Clear<span className="visually-hidden"> my answer to “{question}”</span>
          </button>
        )}
        <span aria-hidden="true">10 {highest}</span>
      </div>
    </fieldset>
  );
}
