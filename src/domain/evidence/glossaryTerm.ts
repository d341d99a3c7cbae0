import * as z from 'zod/mini';
import { slugSchema, textSchema } from '../vocabulary.ts';

/** One word explained. The file name is its id. */
export const glossaryTermSchema = z.strictObject({
  term: textSchema,
  /** Other words for it, searched and shown. */
  alsoCalled: z.array(textSchema),
  /** What it means, in one to three plain sentences. */
  meaning: textSchema,
  /** The article that says more. */
  readMore: z.optional(slugSchema),
});
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
