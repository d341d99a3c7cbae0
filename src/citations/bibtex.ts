import '@citation-js/plugin-bibtex';
import { plugins, type CSL } from '@citation-js/core';
import { citable, withMoreAuthors, type CitableSource } from './citable.ts';

// Our ids are the keys, so that they stay when a title is mended.
plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** All sources as a BibTeX file, by id. */
export function bibtexFile(sources: Iterable<CitableSource>): string {
  const byId = [...sources].sort((a, b) => (a.id < b.id ? -1 : 1));
  const text = citable(byId, bibtexItem).format('bibtex');
  // The word that BibTeX knows. The library takes it for somebody's name.
  return (
    text
      .replaceAll(' and {others}', ' and others')
      .replaceAll(/\n{2,}/g, '\n')
      .trim() + '\n'
  );
}

/** Our note goes to `annote`: most styles print a `note` in the reference. */
function bibtexItem({ note, ...item }: CSL, source: CitableSource): CSL {
  return withMoreAuthors(
    { ...item, ...(note === undefined ? {} : { annote: note }) },
    source,
    'others',
  );
}
