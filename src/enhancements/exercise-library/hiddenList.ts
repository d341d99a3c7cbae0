import { needsInWords, type Ability } from '#domain/body/ability.ts';
import { missingFor, type HiddenItem } from '#domain/exercise/libraryResult.ts';
import type { Alternative, Card } from './cards.ts';

function linkTo({ id, name }: Alternative): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `/exercises/${id}/`;
  link.textContent = name;
  return link;
}

/** What is hidden, why, and what does the same job for this body. */
function lineFor({ item, missing }: HiddenItem<Card>, cannot: readonly Ability[]): HTMLLIElement {
  const line = document.createElement('li');
  line.append(linkTo(item), ` needs ${needsInWords(missing)}. `);
  const [first, ...others] = item.alternatives.filter(
    ({ needs }) => missingFor(needs, cannot).length === 0,
  );
  if (!first) {
    line.append('No other way to do this job fits you today. Its page says more.');
    return line;
  }
  line.append('Same job: ', linkTo(first));
  for (const other of others) line.append(', ', linkTo(other));
  line.append('.');
  return line;
}

/** Fills the list under "… are hidden". It is not there when nothing is. */
export function showHidden(
  place: HTMLDetailsElement,
  hidden: readonly HiddenItem<Card>[],
  cannot: readonly Ability[],
) {
  place.hidden = hidden.length === 0;
  const summary = place.querySelector('summary');
  const list = place.querySelector('ul');
  const which = hidden.length === 1 ? '1 exercise does' : `${String(hidden.length)} exercises do`;
  if (summary)
    summary.textContent = `${which} not fit your body today: see why, and what to do instead`;
  list?.replaceChildren(...hidden.map((one) => lineFor(one, cannot)));
}
