interface TickGridProps {
  names: readonly string[];
}

const days = Array.from({ length: 14 }, (_, index) => index + 1);

/** For paper only: two weeks to tick. An empty box is just an empty box. */
export function TickGrid({ names }: TickGridProps) {
  return (
    <table className="routine-tick-grid">
      <caption>Two weeks to tick. A missed day makes no real difference.</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          {days.map((day) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...names, 'Pain next morning, 0 to 10'].map((name) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {days.map((day) => (
              <td key={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
