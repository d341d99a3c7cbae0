import type { Source } from '#domain/evidence/source.ts';
import type { Difference } from '#domain/evidence/sourceFigures.ts';
import type { EffectBar, EffectPicture, EffectWords } from './effectPictures.ts';
import { againstTheLine, differenceText } from './effectScale.ts';
import { requireFigure, requireSource } from './pictureSource.ts';

type Sources = ReadonlyMap<string, Source>;

/** A row ready to draw. Without a difference it has words in the place of its bar. */
export interface DrawnRow {
  label: string;
  comparison: string;
  says: string;
  /** The size in words, as it stands in the table. */
  size: string;
  /** The smallest difference that counts, as it stands in the table. */
  line: string;
  difference?: Difference;
}

/** What stands in the table for a size that is missing. The caption says why. */
export function sizeMissing({ status }: Source): string {
  return status === 'read' ? 'not given' : 'not printed';
}

function barRow({ label, source, figure }: EffectBar, sources: Sources): DrawnRow {
  const difference = requireFigure(sources, source, 'differences', figure);
  return {
    label,
    comparison: `against ${difference.against}`,
    says: againstTheLine(difference),
    size: differenceText(difference),
    line: difference.counts === undefined ? 'not given' : `${difference.counts}`,
    difference,
  };
}

function wordsRow(row: EffectWords, sources: Sources): DrawnRow {
  const { label, source, comparison, says, figureElsewhere } = row;
  const size =
    figureElsewhere === undefined
      ? sizeMissing(requireSource(sources, source))
      : differenceText(requireFigure(sources, source, 'differences', figureElsewhere));
  return { label, comparison, says, size, line: 'not on this scale' };
}

/** The rows of a picture with the numbers of their sources. */
export function drawnRows({ rows }: EffectPicture, sources: Sources): DrawnRow[] {
  return rows.map((row) => ('figure' in row ? barRow(row, sources) : wordsRow(row, sources)));
}

/** A picture's rows as one text, for those who do not see it. */
export function rowsInWords(rows: readonly DrawnRow[]): string {
  return rows
    .map(({ label, comparison, difference, size, says, line }) =>
      difference === undefined
        ? `${label}, ${comparison}: ${says}`
        : `${label}, ${comparison}: ${size}. Counts from ${line}. ${says}`,
    )
    .join(' ');
}
