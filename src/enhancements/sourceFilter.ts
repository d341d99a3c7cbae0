/** Letters as people type them: "Häuser" is found by "hauser". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** What is chosen in a form of words, kind and status; empty means all. */
function choicesIn(form: HTMLFormElement) {
  const data = new FormData(form);
  const chosen = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    words: plain(chosen('words')).split(/\s+/).filter(Boolean),
    kind: chosen('kind'),
    status: chosen('status'),
  };
}

/** Shows those of a list's items that have every word, the kind and the status that are chosen. */
export function attachSourceFilter(form: HTMLFormElement, list: HTMLElement) {
  const count = form.querySelector('[data-source-count]');
  const items = [...list.children]
    .filter((item) => item instanceof HTMLElement)
    .map((element) => ({ element, text: plain(element.textContent) }));

  function look() {
    const { words, kind, status } = choicesIn(form);
    let shown = 0;
    for (const { element, text } of items) {
      const fits =
        (kind === '' || element.dataset['kind'] === kind) &&
        (status === '' || element.dataset['status'] === status) &&
        words.every((word) => text.includes(word));
      element.hidden = !fits;
      if (fits) shown += 1;
    }
    if (count) count.textContent = `${String(shown)} of ${String(items.length)} sources`;
  }

  form.addEventListener('input', look);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  look();
}
