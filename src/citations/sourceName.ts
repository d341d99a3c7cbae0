import type { Source } from '#domain/evidence/source.ts';
import { cslName } from '#openData/cslName.ts';

/** What people call a source: "Hayden 2021", or a body's name and the year. */
export function sourceName({ authors, year }: Pick<Source, 'authors' | 'year'>): string {
  const [first = 'Unknown'] = authors;
  const name = cslName(first);
  return `${'literal' in name ? name.literal : name.family} ${year}`;
}
