interface NotesProps {
  title: string;
  lines: readonly string[];
}

/** A short list under a heading. Nothing when there is nothing to say. */
export function Notes({ title, lines }: NotesProps) {
  if (lines.length === 0) return null;
  return (
    <section className="routine-notes">
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
