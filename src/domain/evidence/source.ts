import * as z from 'zod/mini';
import { sourceFiguresSchema } from './sourceFigures.ts';
import { textSchema, wordFrom } from '../vocabulary.ts';

/** Kinds of evidence, in the words the site prints. */
export const sourceKinds = [
  'cochrane-review',
  'systematic-review',
  'guideline',
  'position-stand',
  'consensus',
  'randomised-trial',
  'cohort',
  'observational',
  'experiment',
  'measurement',
  'methods',
  'narrative-review',
  'patient-information',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const sourceKindLabels: Record<SourceKind, string> = {
  'cochrane-review': 'Cochrane review',
  'systematic-review': 'Review of many studies',
  guideline: 'Guideline',
  'position-stand': 'Position of a professional body',
  consensus: 'Agreement of experts',
  'randomised-trial': 'Randomised trial',
  cohort: 'Study that followed people over time',
  observational: 'Study that observed people',
  experiment: 'Experiment',
  measurement: 'Study of a measure',
  methods: 'Study of methods',
  'narrative-review': 'Review by its authors’ choice',
  'patient-information': 'Information for patients',
};

/** How the record was checked: only `read` sources may carry a figure into an article. */
export const sourceStatuses = ['read', 'read-recheck-citation', 'recalled'] as const;
export type SourceStatus = (typeof sourceStatuses)[number];

/** How a record was checked, in a word for lists and in a sentence. */
export const sourceStatusLabels: Record<SourceStatus, { word: string; meaning: string }> = {
  read: {
    word: 'Read',
    meaning: 'We read the finding in the source or its summary.',
  },
  'read-recheck-citation': {
    word: 'Read, citation to be re-checked',
    meaning:
      'We read the finding in the source or its summary; some of this reference is from memory.',
  },
  recalled: {
    word: 'Recalled',
    meaning: 'From memory, not read again: we print no figures from it.',
  },
};

/** One study, review or guideline. The file name is its id. */
export const sourceSchema = z.strictObject({
  /** Surname then initials, "Hayden JA". A body's name stands whole. */
  authors: z.array(textSchema).check(z.minLength(1)),
  /** More authors than are listed. */
  andOthers: z.optional(z.boolean()),
  title: textSchema,
  /** Journal, or the body that published it. */
  publishedIn: textSchema,
  year: z.int().check(z.minimum(1950), z.maximum(2100)),
  /** Volume, issue and pages, as far as they are known. */
  locator: z.optional(textSchema),
  doi: z.optional(
    z.string().check(
      z.regex(/^10\.\d{4,}\/\S+$/, {
        error: 'is not a DOI. Write it as 10.1136/bmj.n1: no address before it.',
      }),
    ),
  ),
  url: z.optional(z.url({ error: 'is not a web address. Write it whole, with https://.' })),
  kind: wordFrom(sourceKinds, { one: 'a kind of source', file: 'src/domain/evidence/source.ts' }),
  /** Who was studied. */
  population: z.optional(textSchema),
  /** What it found, in our words, with only the figures that were read. */
  finding: textSchema,
  /**
   * How sure its finding is: the rating of its authors or graders, or what kind of study it is where
   * nobody rated it. `recalled` in it: not read again, so never shown to readers.
   */
  certainty: z.optional(textSchema),
  /** Numbers of the finding that a picture draws. */
  figures: z.optional(sourceFiguresSchema),
  /**
   * What it found, for readers: one plain sentence without figures. It stands beside each citation,
   * so it says no more than the evidence file allows.
   */
  inShort: z.optional(textSchema),
  /** What a reader should bear in mind about it, in plain words. */
  bearInMind: z.optional(textSchema),
  /** What a writer must not do with it. */
  caution: z.optional(textSchema),
  /** Figures that nobody has read at the source: they may not appear beside a cite of it. */
  unverifiedFigures: z.optional(textSchema),
  status: wordFrom(sourceStatuses, { one: 'a status', file: 'src/domain/evidence/source.ts' }),
});
export type Source = z.infer<typeof sourceSchema>;

/** "Not rated; small trials": its rating in words for readers. `null` where it has none, or a recalled one. */
export function ratingForReaders({ certainty }: Pick<Source, 'certainty'>): string | null {
  if (certainty === undefined || certainty.includes('recalled')) return null;
  return certainty
    .replaceAll('Not GRADEd', 'Not rated')
    .replaceAll('not GRADEd', 'not rated')
    .replaceAll('RCT', 'randomised trial')
    .replaceAll(/\bv\b/g, 'against')
    .replaceAll('QoL', 'quality of life');
}

/** Where a source can be read: at its DOI before any other address. */
export function addressOfSource({ doi, url }: Pick<Source, 'doi' | 'url'>): string | undefined {
  return doi === undefined ? url : `https://doi.org/${doi}`;
}
