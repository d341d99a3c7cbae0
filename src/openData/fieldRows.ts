import { objectIn, type JsonSchema } from './describedSchema.ts';

/** One field for people who read: its path, what it holds and what it means. */
export interface FieldRow {
  /** "doses.usual"; `*` stands for each of several fields that hold the same. */
  path: string;
  holds: string;
  means: string;
}

/** Lists of words up to this long are told whole. */
const LONGEST_TOLD_LIST = 6;

/** Every field of an object, each followed by the fields inside it. */
export function fieldRows(schema: JsonSchema, above: readonly string[] = []): FieldRow[] {
  const fields = Object.entries(schema.properties ?? {});
  return fields.flatMap(([name, field], index) => {
    const absent = schema.required?.includes(name) === true ? '' : ', may be absent';
    const row = {
      path: [...above, name].join('.'),
      holds: `${holdsWords(field)}${absent}`,
      means: field.description ?? '',
    };
    const inner = objectIn(field);
    if (inner?.properties === undefined) return row;
    // Neighbours that hold the same tell what is inside once, after the last of them.
    if (holdsTheSame(field, fields[index + 1]?.[1])) return row;
    const several = holdsTheSame(field, fields[index - 1]?.[1]);
    return [row, ...fieldRows(inner, [...above, several ? '*' : name])];
  });
}

function holdsTheSame(one: JsonSchema, other: JsonSchema = {}): boolean {
  const [first, second] = [objectIn(one)?.properties, objectIn(other)?.properties];
  return first !== undefined && JSON.stringify(first) === JSON.stringify(second);
}

const kindWords: Record<string, string> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  object: 'fields',
  null: 'null',
};

/** What a field holds, in a few words: "whole number, 1 to 5", "list: text". */
function holdsWords(schema: JsonSchema): string {
  const { type = '', format, items, anyOf, minimum, maximum, propertyNames } = schema;
  if (anyOf !== undefined) return anyOf.map(holdsWords).join(' or ');
  if (items !== undefined) return `list: ${holdsWords(items)}`;
  if (schema.enum !== undefined) return choiceWords(schema.enum);
  if (propertyNames?.enum !== undefined) return 'a text for each word';
  if (format !== undefined) return format === 'date' ? 'day, as 2026-11-20' : 'web address';
  const kind = kindWords[type] ?? type;
  return minimum === undefined || maximum === undefined
    ? kind
    : `${kind}, ${minimum} to ${maximum}`;
}

function choiceWords(words: readonly unknown[]): string {
  return words.length > LONGEST_TOLD_LIST ? `one of ${words.length} words` : words.join(', ');
}
