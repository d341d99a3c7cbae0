import type { FoundPage } from './pagefindIndex.ts';
import type { Misfit } from './searchFit.ts';

/** Sub-headings shown under one result. */
const MOST_PARTS = 2;

/** One result as a list item. Built from text, never from markup, so that nothing typed can run. */
export function resultItem(page: FoundPage): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'search-result';
  item.append(
    ...(page.meta.kind === undefined ? [] : [textElement('span', 'search-kind', page.meta.kind)]),
    link(page.url, page.meta.title, 'search-title'),
    excerpt(page.excerpt),
  );
  const parts = page.sub_results.filter(({ url }) => url.includes('#')).slice(0, MOST_PARTS);
  if (parts.length > 0) {
    const list = document.createElement('ul');
    list.className = 'search-parts';
    list.append(
      ...parts.map((part) => {
        const partItem = document.createElement('li');
        partItem.append(link(part.url, part.title, ''));
        return partItem;
      }),
    );
    item.append(list);
  }
  return item;
}

/** What was found and does not fit today's body: why, and what does the same job. */
export function misfitItem({ page, because, swaps }: Misfit): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'search-result';
  const line = document.createElement('p');
  line.append(because);
  if (swaps.length > 0) line.append(' Same job: ');
  for (const [index, { address, name }] of swaps.entries()) {
    line.append(index === 0 ? '' : ', ', link(address, name, ''));
  }
  item.append(link(page.url, page.meta.title, 'search-title'), line);
  return item;
}

function textElement(tag: 'span' | 'mark', className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function link(url: string, text: string, className: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.textContent = text;
  if (className !== '') anchor.className = className;
  return anchor;
}

/** Pagefind marks the found words with `<mark>` in otherwise escaped text. */
function excerpt(marked: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.className = 'search-excerpt';
  const parsed = new DOMParser().parseFromString(marked, 'text/html').body;
  for (const node of parsed.childNodes) {
    const text = node.textContent ?? '';
    paragraph.append(node.nodeName === 'MARK' ? textElement('mark', '', text) : text);
  }
  return paragraph;
}
