import { getCollection } from 'astro:content';
import type { Source } from '#domain/evidence/source.ts';
import { figureFaults } from '#domain/evidence/sourceFigures.ts';
import { requireKnown, type Mention } from './missing.ts';
import { requireNotWithheld } from './withheld.ts';

export type SourceRecord = Source & { id: string };

const folder = 'src/content/sources';

/**
 * Every source we may cite, by id. Stops the build when there is one that must not be printed, or
 * one with a figure for a picture that nobody has read.
 */
export async function loadSources(): Promise<Map<string, SourceRecord>> {
  const entries = await getCollection('sources');
  requireNotWithheld(
    entries.map(({ id }) => ({ file: `${folder}/${id}.yaml`, field: 'the file name', id })),
  );
  const faults = entries.flatMap(({ id, data }) =>
    figureFaults(data).map((fault) => `${folder}/${id}.yaml ${fault}`),
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return new Map(entries.map(({ id, data }) => [id, { ...data, id }]));
}

/** Stops the build when a mention names a source that must not be printed or does not exist. */
export function requireSources(mentions: readonly Mention[], known: ReadonlyMap<string, unknown>) {
  requireNotWithheld(mentions);
  requireKnown(mentions, 'source', folder, new Set(known.keys()));
}

/** The sources with these ids, in that order. Loaders have refused unknown ids before. */
export function pickSources(all: ReadonlyMap<string, SourceRecord>, ids: readonly string[]) {
  return ids.flatMap((id) => all.get(id) ?? []);
}
