import * as z from 'zod/mini';
import { explainIssue } from './explainIssue.ts';

/**
 * The same schema, with each complaint said by {@link explainIssue}. Astro would say most of them
 * in its own words ("Required"), which name no mend.
 */
export function explainedSchema<Schema extends z.core.$ZodType>(schema: Schema) {
  return z.pipe(
    z.unknown(),
    z.transform((value, context): z.output<Schema> => {
      const result = z.safeParse(schema, value, {
        error: (issue) => explainIssue(issue),
      });
      if (result.success) return result.data;
      for (const { path, message } of result.error.issues) {
        context.issues.push({ code: 'custom', path: [...path], message, input: value });
      }
      return z.NEVER;
    }),
  );
}
