import { topicWords } from '#domain/searchQuery.ts';
import { find, loadIndex, type Findings } from './pagefindIndex.ts';
import { abilitiesIn, partByFit, type Misfit } from './searchFit.ts';
import { misfitItem, resultItem } from './searchResult.ts';

const MOST_RESULTS = 12;
const TYPING_PAUSE_MILLISECONDS = 120;

/**
 * Makes a search panel work: the element must hold a search input, a list for the results and a
 * status line. Calling it again on the same element only puts the cursor back. Settles when what
 * the input held at first has been looked up.
 */
export async function attachSearch(panel: HTMLElement): Promise<void> {
  const input = panel.querySelector<HTMLInputElement>('input[type=search]');
  const list = panel.querySelector<HTMLElement>('[data-search-results]');
  const status = panel.querySelector<HTMLElement>('[data-search-status]');
  if (!input || !list || !status) return;
  input.focus();
  if (panel.dataset['searchReady'] === 'yes') return;
  panel.dataset['searchReady'] = 'yes';

  let latest = 0;
  const look = async () => {
    const typed = input.value.trim();
    const turn = ++latest;
    if (typed === '') {
      show(list, status, null);
      return;
    }
    try {
      const found = await find(typed);
      // A slower answer to an older question must not replace a newer one.
      if (turn === latest) show(list, status, { ...found, typed });
    } catch {
      if (turn === latest) {
        list.replaceChildren();
        status.textContent =
          'Search could not be loaded. Check your connection, or use the lists below.';
      }
    }
  };

  let pause: number | undefined;
  input.addEventListener('input', () => {
    window.clearTimeout(pause);
    pause = window.setTimeout(() => void look(), TYPING_PAUSE_MILLISECONDS);
  });
  panel.addEventListener('keydown', (event) => {
    moveWithArrows(event, input, list);
  });
  void loadIndex().catch(() => undefined);
  await look();
}

function show(
  list: HTMLElement,
  status: HTMLElement,
  found: (Findings & { typed: string }) | null,
) {
  // The head's script wrote it there, and the library keeps it true.
  const cannot = abilitiesIn(document.documentElement.dataset['cannot'] ?? '');
  const { fitting, misfits } = partByFit(found?.pages ?? [], cannot);
  list.replaceChildren(
    ...fitting.slice(0, MOST_RESULTS).map(resultItem),
    ...(misfits.length === 0 ? [] : [hiddenItem(misfits)]),
  );
  status.textContent = found === null ? '' : statusLine(found, misfits.length);
}

/** What does not fit today's body, folded; one press shows it. */
function hiddenItem(misfits: readonly Misfit[]): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'search-result search-hidden';
  const folded = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent =
    misfits.length === 1
      ? '1 exercise is hidden, because it does not fit your body today. Show it'
      : `${String(misfits.length)} exercises are hidden, because they do not fit your body today. Show them`;
  const list = document.createElement('ul');
  list.append(...misfits.map(misfitItem));
  folded.append(summary, list);
  item.append(folded);
  return item;
}

function statusLine({ total, query, typed }: Findings & { typed: string }, hidden: number): string {
  if (total === 0) return `Nothing found for “${typed}”. Try one word, such as knee or sleep.`;
  const count = total === 1 ? '1 page' : `${total} pages`;
  const left = hidden === 0 ? '' : ` ${String(hidden)} hidden: not for your body today.`;
  return topicWords(typed).join(' ') === query
    ? `${count} found.${left}`
    : `No page has all of these words. ${count} found for “${query}”.${left}`;
}

/** Up and down move between the input and the results, as in a list. */
function moveWithArrows(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [input, ...list.querySelectorAll<HTMLElement>('a, summary')].filter((stop) =>
    stop.checkVisibility(),
  );
  const current = stops.findIndex((stop) => stop === document.activeElement);
  if (current === -1) return;
  event.preventDefault();
  stops[Math.max(0, Math.min(stops.length - 1, current + step))]?.focus();
}
