import { certaintyLabels, type Certainty } from '#domain/evidence/certainty.ts';
import type { Source } from '#domain/evidence/source.ts';
import { attributesIn, articleBlocks } from './articleText.ts';

/** Levels that nothing has to be cited for: nobody knows, or nobody has tested it. */
const needNoSource: readonly string[] = ['uncertain', 'convention'] satisfies Certainty[];

/** A number as it stands in text: 15.2, 8,70 and 24,486 are one number each. */
const numberPattern = /\d+(?:[.,]\d+)*/g;

/** Numbers worth looking for: "2" or "95" could be anything. */
function tellingNumbers(text: string): string[] {
  return [...new Set(text.match(numberPattern) ?? [])].filter(
    (number) => /[.,]/.test(number) || Number(number) > 100,
  );
}

function faultsOfBlock(block: string, sources: ReadonlyMap<string, Source>): string[] {
  const cited = attributesIn(block, 'Cite', 'id');
  const levels = attributesIn(block, 'HowSure', 'level');
  const start = block
    .replaceAll(/<[^>]*>/g, '')
    .trim()
    .slice(0, 50);
  const unknown = levels.filter((level) => !(level in certaintyLabels));
  const bare = levels.filter((level) => level in certaintyLabels && !needNoSource.includes(level));
  const numbers = tellingNumbers(block.replaceAll(/<[^>]*>/g, ' '));
  return [
    ...unknown.map((level) => `“${start}…” is “${level}”, which is not a level of certainty.`),
    ...(bare.length > 0 && cited.length === 0
      ? [
          `“${start}…” claims to be ${bare.join(' and ')}, but cites no source in the same paragraph.`,
        ]
      : []),
    ...cited.flatMap((id) =>
      tellingNumbers(sources.get(id)?.unverifiedFigures ?? '')
        .filter((figure) => numbers.includes(figure))
        .map((figure) => `“${start}…” prints ${figure}, which nobody has read at ${id}.`),
    ),
  ];
}

/**
 * What is wrong with the claims of an article, as sentences for the writer: a certainty without a
 * source beside it, or a figure that nobody has read at the source.
 */
export function claimFaults(body: string, sources: ReadonlyMap<string, Source>): string[] {
  return articleBlocks(body).flatMap((block) => faultsOfBlock(block, sources));
}
