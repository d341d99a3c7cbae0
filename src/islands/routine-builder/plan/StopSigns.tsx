import { stopList, stopSignWords } from '#domain/safety/stopList.ts';

/** When to stop at once (evidence/programme B3). Open on paper, folded on the screen. */
export function StopSigns() {
  return (
    <section className="routine-stop-signs" aria-labelledby="routine-stop-signs">
      <h3 id="routine-stop-signs">When to stop</h3>
      {stopList.map(({ urgency, title, signs }) => (
        <p key={urgency}>
          <b>{title}:</b> {signs.map((sign) => stopSignWords[sign]).join('; ')}.
        </p>
      ))}
    </section>
  );
}
