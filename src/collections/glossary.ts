import { getCollection } from 'astro:content';
import type { GlossaryTerm } from '#domain/evidence/glossaryTerm.ts';
import { requireKnown } from './missing.ts';

export type GlossaryEntry = GlossaryTerm & { id: string };

/** Every glossary term, by its word. Stops the build when one points at an unknown article. */
export async function loadGlossary(): Promise<GlossaryEntry[]> {
  const entries = await getCollection('glossary');
  const terms = entries.map(({ id, data }) => ({ ...data, id }));
  const articleIds = new Set((await getCollection('articles')).map(({ id }) => id));
  requireKnown(
    terms.flatMap(({ id, readMore }) =>
      readMore === undefined
        ? []
        : { file: `src/content/glossary/${id}.yaml`, field: 'readMore', id: readMore },
    ),
    'article',
    'src/content/articles',
    articleIds,
  );
  return terms.sort((a, b) => a.term.localeCompare(b.term, 'en-GB'));
}

/** The same terms by id. */
export async function loadGlossaryMap(): Promise<Map<string, GlossaryEntry>> {
  return new Map((await loadGlossary()).map((term) => [term.id, term]));
}
