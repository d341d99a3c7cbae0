import * as z from 'zod/mini';
import { slugSchema, textSchema, wordFrom } from '../vocabulary.ts';

/** What a difference is counted in: points of a scale from 0 to 100, or standard deviations. */
export const figureScales = ['0-100', 'standard'] as const;

const people = z.optional(z.int().check(z.positive()));

interface Range {
  low?: number | undefined;
  high?: number | undefined;
}

/** A figure lies in its own likely range. */
const liesInRange = <Name extends string>(name: Name) =>
  z.refine<Range & Record<Name, number>>(
    ({ [name]: figure, low = -Infinity, high = Infinity }) => low <= figure && figure <= high,
    { error: `has its ${name} outside its range. Check low and high.` },
  );

/** How much better one group did than another. Below zero is worse. */
const differenceSchema = z
  .strictObject({
    /** What was rated: "pain". */
    measure: textSchema,
    scale: wordFrom(figureScales, { one: 'a scale', file: 'src/domain/evidence/sourceFigures.ts' }),
    difference: z.number(),
    /** The 95 % interval, where it was read. */
    low: z.optional(z.number()),
    high: z.optional(z.number()),
    /** The smallest difference that the authors count as important to people. */
    counts: z.optional(z.number()),
    against: textSchema,
    /** When it was measured. */
    at: z.optional(textSchema),
    people,
  })
  .check(liesInRange('difference'));
export type Difference = z.infer<typeof differenceSchema>;

/** How much more often something happens in one group than in another. */
const riskSchema = z
  .strictObject({
    outcome: textSchema,
    riskRatio: z.number().check(z.positive()),
    low: z.number(),
    high: z.number(),
    people,
    /** One more person in so many has it: about 6, likely between 4 and 11. */
    extraOneIn: z.optional(
      z
        .strictObject({ about: z.number(), low: z.number(), high: z.number() })
        .check(liesInRange('about')),
    ),
  })
  .check(liesInRange('riskRatio'));
export type Risk = z.infer<typeof riskSchema>;

/** The figures of a source that pictures draw, by a name of ours. */
export const sourceFiguresSchema = z.strictObject({
  differences: z.optional(z.record(slugSchema, differenceSchema)),
  risks: z.optional(z.record(slugSchema, riskSchema)),
});
export type SourceFigures = z.infer<typeof sourceFiguresSchema>;

/** Every number in a text, without its sign: 18.3 of "-18.3", 38368 of "38,368". */
function numbersIn(text: string): number[] {
  const written = text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
  return written.map((number) => Number(number.replaceAll(',', '')));
}

/** What is wrong with the figures of a source, as sentences: a picture draws only what was read. */
export function figureFaults(source: {
  figures?: SourceFigures | undefined;
  finding: string;
  status: string;
}): string[] {
  if (source.figures === undefined) return [];
  const read = new Set(numbersIn(source.finding));
  const unread = numbersIn(JSON.stringify(source.figures)).filter((number) => !read.has(number));
  return [
    ...(source.status === 'read'
      ? []
      : [`has figures, but its status is ${source.status}. Take them out, or read the source.`]),
    ...[...new Set(unread)].map(
      (number) => `has the figure ${number}, which does not stand in its finding.`,
    ),
  ];
}
