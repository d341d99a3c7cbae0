import * as z from 'zod/mini';

/** Where a list of allowed words lives, so that an error can say how to mend a wrong one. */
interface VocabularyHome {
  /** What one word of the list is called, with its article: "a muscle". */
  one: string;
  /** The file that holds the list: "src/domain/muscle.ts". */
  file: string;
}

/**
 * A schema for one word of a fixed list. A wrong word is refused with a sentence that
 * quotes it, lists the words we have, and names the file to add a new one to.
 */
export function wordFrom<const Words extends readonly [string, ...string[]]>(
  words: Words,
  home: VocabularyHome,
) {
  return z.enum(words, {
    error: ({ input }) =>
      `“${String(input)}” is not ${home.one} we know. Use one of: ${words.join(', ')}. ` +
      `A new one is added in ${home.file}.`,
  });
}

/** A word with the letter, digits and hyphens that make a web address: "sit-to-stand". */
export const slugSchema = z.string().check(
  z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: ({ input }) =>
      `“${String(input)}” cannot be an id. Use small letters, digits and single hyphens.`,
  }),
);

/** Text that a reader will see: not empty, no stray spaces at the ends. */
export const textSchema = z
  .string()
  .check(
    z.minLength(1, { error: 'is empty. Write the text, or take the field out.' }),
    z.regex(/^\S([\s\S]*\S)?$/, { error: 'begins or ends with a space. Take it out.' }),
  );
