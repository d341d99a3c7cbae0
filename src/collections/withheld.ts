import { whyWithheld } from '#domain/evidence/withheldSources.ts';
import type { Mention } from './missing.ts';

/** Stops the build when a mention names a source that must not be printed, and says why. */
export function requireNotWithheld(mentions: readonly Mention[]) {
  const sentences = mentions.flatMap(({ file, field, id }) => {
    const why = whyWithheld(id);
    return why === undefined
      ? []
      : `${file}: ${field} names the source “${id}”, which must not be printed. ${why} ` +
          `Cite another source, or leave the claim out.`;
  });
  if (sentences.length > 0) throw new Error(sentences.join('\n'));
}
