import { Cite, type CSL } from '@citation-js/core';
import type { Source } from '#domain/evidence/source.ts';
import { cslItem } from '#openData/cslItem.ts';

/** A source with the id that it is cited by. */
export type CitableSource = Source & { id: string };

/**
 * Sources as the citation library takes them, in the order given. `change` fits an item to a format.
 * The library is told what it gets: left to guess, it would try to fetch whatever looks like an address.
 */
export function citable(
  sources: readonly CitableSource[],
  change: (item: CSL, source: CitableSource) => CSL,
): Cite {
  const items = sources.map((source) => change(cslItem(source) as unknown as CSL, source));
  return new Cite(items, inputOptions);
}

const inputOptions = {
  forceType: '@csl/list+object',
  target: '@csl/list+object',
  maxChainLength: 1,
  generateGraph: false,
  strict: true,
};

/** An item with one more author, which stands for those that are not listed. */
export function withMoreAuthors(item: CSL, source: CitableSource, sign: string): CSL {
  if (source.andOthers !== true) return item;
  return { ...item, author: [...(item.author ?? []), { literal: sign }] };
}
