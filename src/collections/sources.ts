import { getCollection } from 'astro:content';
import type { Source } from '#domain/source.ts';

export type SourceRecord = Source & { id: string };

/** Every source we may cite, by id. */
export async function loadSources(): Promise<Map<string, SourceRecord>> {
  const entries = await getCollection('sources');
  return new Map(entries.map(({ id, data }) => [id, { ...data, id }]));
}

/** The sources with these ids, in that order. Loaders have refused unknown ids before. */
export function pickSources(all: ReadonlyMap<string, SourceRecord>, ids: readonly string[]) {
  return ids.flatMap((id) => all.get(id) ?? []);
}
