import * as z from 'zod/mini';
import { textSchema } from '../vocabulary.ts';

/** A card for the person who helps: a partner, a carer, a friend. Ordinary good sense (convention). */
export const helperCardSchema = z.strictObject({
  /** Where to stand. */
  stand: textSchema,
  /** What to hold, or to have ready. */
  hold: textSchema,
  /** What not to do. */
  avoid: textSchema,
  say: textSchema,
});
