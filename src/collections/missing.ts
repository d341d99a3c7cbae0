/** One place in a content file that names something which may not exist. */
export interface Mention {
  /** The file it stands in: "src/content/articles/flare-up.mdx". */
  file: string;
  /** Where in the file: "harder", "evidence.sources", "<Cite>". */
  field: string;
  /** The id it names. */
  id: string;
}

/**
 * Stops the build when a mention names something that is not in the collection. Astro only logs a
 * dangling reference; a site whose promise is its sources must not be published with one.
 */
export function requireKnown(
  mentions: readonly Mention[],
  kind: string,
  folder: string,
  known: ReadonlySet<string>,
) {
  const wrong = mentions.filter(({ id }) => !known.has(id));
  if (wrong.length === 0) return;
  const sentences = wrong.map(
    ({ file, field, id }) =>
      `${file}: ${field} names the ${kind} “${id}”, which does not exist. ` +
      `Mend the id, or add ${folder}/${id}.`,
  );
  throw new Error(sentences.join('\n'));
}
