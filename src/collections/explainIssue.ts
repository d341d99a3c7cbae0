/** The parts of a zod issue that this module reads; both flavours of zod hand them over. */
interface RawIssue {
  code?: string;
  input?: unknown;
  expected?: unknown;
  keys?: readonly string[];
  values?: readonly unknown[];
  minimum?: number | bigint;
  maximum?: number | bigint;
}

/** What a field holds, in a writer's words. */
const plainKinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of fields',
  boolean: 'true or false',
};

/**
 * Turns a schema's complaint into a sentence that says how to mend the file. The file
 * and the field stand before it. Gives `undefined` where the schema has its own sentence or none is known.
 */
export function explainIssue(issue: RawIssue): string | undefined {
  switch (issue.code ?? '') {
    case 'unrecognized_keys':
      return `has no field called ${quoted(issue.keys ?? [])}. Mend the spelling or take it out.`;
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing. Add it: ${plainKind(issue.expected)}.`
        : `is the wrong kind of thing. Write ${plainKind(issue.expected)}.`;
    case 'invalid_value':
      return invalidValue(issue);
    case 'too_small':
      return `is too small or too short. The least is ${String(issue.minimum)}.`;
    case 'too_big':
      return `is too big or too long. The most is ${String(issue.maximum)}.`;
    default:
      return undefined;
  }
}

function invalidValue({ input, values = [] }: RawIssue): string {
  const offer = `Use one of: ${values.join(', ')}.`;
  return typeof input === 'string' || typeof input === 'number'
    ? `“${input}” is not allowed here. ${offer}`
    : `is missing. ${offer}`;
}

function plainKind(expected: unknown): string {
  return plainKinds[String(expected)] ?? String(expected);
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(' and ');
}
