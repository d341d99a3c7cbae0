import * as z from 'zod/mini';

/** Where a list of allowed words lives, so that an error can say how to mend a wrong one. */
interface VocabularyHome {
  /** What one word of the list is called, with its article: "a muscle". */
  one: string;
  /** The file that holds the list: "src/domain/body/muscle.ts". */
  file: string;
}

/** Lists up to this long are printed whole in an error; of longer ones, the nearest words. */
const LONGEST_PRINTED_LIST = 15;
const NEAREST_PRINTED = 3;

/**
 * A schema for one word of a fixed list. A wrong word is refused with a sentence that quotes it,
 * offers words that we have, and names the file to add a new one to.
 */
export function wordFrom<const Words extends readonly [string, ...string[]]>(
  words: Words,
  home: VocabularyHome,
) {
  return z.enum(words, {
    error: ({ input }) =>
      typeof input === 'string'
        ? `“${input}” is not ${home.one} we know. ${offer(input, words)} A new one is added in ${home.file}.`
        : `is missing or not a word. It is ${home.one}. ${offer('', words)}`,
  });
}

function offer(wrong: string, words: readonly string[]): string {
  if (words.length <= LONGEST_PRINTED_LIST) return `Use one of: ${words.join(', ')}.`;
  const nearest = [...words]
    .sort((a, b) => lettersApart(wrong, a) - lettersApart(wrong, b))
    .slice(0, NEAREST_PRINTED);
  return `Did you mean ${nearest.join(', or ')}?`;
}

/** Letters to add, take out or change to get from one word to the other (Levenshtein). */
function lettersApart(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(from.toLowerCase()).entries()) {
    const next = [index + 1];
    for (const [column, other] of Array.from(to.toLowerCase()).entries()) {
      const change = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
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
