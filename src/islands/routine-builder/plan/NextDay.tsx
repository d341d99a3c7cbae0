import { morningColourLabels, morningColours } from '#domain/dose/nextDayRule.ts';

/** The next-day rule in three lines (evidence/programme A3). */
export function NextDay() {
  return (
    <section className="routine-next-day" aria-labelledby="routine-next-day">
      <h3 id="routine-next-day">The morning after</h3>
      <ul>
        {morningColours.map((colour) => {
          const { sign, name, when, meaning, next } = morningColourLabels[colour];
          return (
            <li key={colour} className={`routine-morning routine-morning--${colour}`}>
              <b>
                <span aria-hidden="true">{sign}</span> {name}
              </b>
              : {when}. {meaning} {next}
            </li>
          );
        })}
      </ul>
      <p className="routine-fine">
        Rate your pain from 0 to 10 when you wake. This is a rule of thumb. No trial has tested it.
      </p>
    </section>
  );
}
