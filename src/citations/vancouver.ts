import '@citation-js/plugin-csl';
import { addressOfSource } from '#domain/evidence/source.ts';
import { cslLocator } from '#openData/cslLocator.ts';
import { citable, withMoreAuthors, type CitableSource } from './citable.ts';

/** A printed reference: plain text, and the address at its end, which becomes a link. */
export interface Reference {
  words: string;
  address?: { shown: string; href: string };
  /** Where the journal corrected it, for which the style has no place. */
  correction?: string;
}

/**
 * References in Vancouver style (the official style of Citing Medicine, as the citation library
 * carries it), by source. They are text and not HTML, so that components can escape them.
 */
export function vancouver(sources: readonly CitableSource[]): Map<string, Reference> {
  const entries = citable(sources, (item, source) => withMoreAuthors(item, source, 'et al')).format(
    'bibliography',
    { style: 'vancouver', lang: 'en-GB', format: 'text', nosort: true, asEntryArray: true },
  );
  const printed = new Map(entries);
  return new Map(
    sources.map((source) => [source.id, referenceOf(source, printed.get(source.id) ?? '')]),
  );
}

/** Takes off the number, which the list gives, and finds the address at the end. */
function referenceOf(source: CitableSource, printed: string): Reference {
  const text = printed.trim().replace(/^\d+\.\s*/, '');
  const href = addressOfSource(source);
  const { correction } = cslLocator(source);
  const corrected = correction === undefined ? {} : { correction };
  if (href === undefined) return { words: text, ...corrected };
  const shown = source.doi === undefined ? href : `doi:${source.doi}`;
  if (!text.endsWith(shown)) {
    throw new Error(`The reference of ${source.id} does not end with ${shown}: ${text}`);
  }
  const words = text.slice(0, -shown.length).trimEnd();
  return { words, address: { shown, href }, ...corrected };
}
