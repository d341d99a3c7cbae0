import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';

interface OfferListProps {
  offer: readonly string[];
  library: readonly RoutineLibraryEntry[];
}

/** What can be done here while there is no routine. */
export function OfferList({ offer, library }: OfferListProps) {
  const calm = library.filter(({ id }) => offer.includes(id));
  return (
    <section aria-labelledby="routine-offer">
      <h3 id="routine-offer">What you can still do here</h3>
      <ul className="routine-offer">
        {calm.map(({ id, name }) => (
          <li key={id}>
            <a href={`/exercises/${id}/`}>{name}</a>
          </li>
        ))}
        <li>
          Read anything: <a href="/articles/">how pain and movement go together</a>, and{' '}
          <a href="/help-now/">when to get help</a>.
        </li>
      </ul>
    </section>
  );
}
