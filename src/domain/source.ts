import * as z from 'zod/mini';
import { textSchema, wordFrom } from './vocabulary.ts';

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
  kind: wordFrom(sourceKinds, { one: 'a kind of source', file: 'src/domain/source.ts' }),
  /** Who was studied. */
  population: z.optional(textSchema),
  /** What it found, in our words, with only the figures that were read. */
  finding: textSchema,
  /** What a writer must not do with it. */
  caution: z.optional(textSchema),
  status: wordFrom(sourceStatuses, { one: 'a status', file: 'src/domain/source.ts' }),
});
export type Source = z.infer<typeof sourceSchema>;

/** "Hayden JA, Ellis J, et al." */
function authorLine(source: Source): string {
  return source.andOthers ? `${source.authors.join(', ')}, et al.` : source.authors.join(', ');
}

/** The parts of a reference in Vancouver order, each ready to print. */
export function referenceParts(source: Source) {
  const issue = source.locator ?? '';
  const when = `${source.year}${issue === '' ? '' : /^[\d(]/.test(issue) ? `;${issue}` : `. ${issue}`}`;
  return {
    authors: endWithStop(authorLine(source)),
    title: endWithStop(source.title),
    where: `${endWithStop(source.publishedIn)} ${endWithStop(when)}`,
    link: source.doi === undefined ? source.url : `https://doi.org/${source.doi}`,
  };
}

function endWithStop(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
