/**
 * The parts of CSL-JSON that we use, and no others. Narrower than the official schema
 * (https://github.com/citation-style-language/schema, csl-data.json): there a volume may be a
 * number, a name may be empty and a date may have any parts.
 */
const text = { type: 'string', minLength: 1, pattern: '^\\S(.*\\S)?$' } as const;

const name = {
  oneOf: [
    {
      type: 'object',
      properties: {
        family: text,
        given: { type: 'string', pattern: '^\\p{Lu}\\.( \\p{Lu}\\.)*$' },
      },
      required: ['family', 'given'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: { literal: text },
      required: ['literal'],
      additionalProperties: false,
    },
  ],
} as const;

const year = { type: 'integer', minimum: 1950, maximum: 2100 } as const;
const month = { type: 'integer', minimum: 1, maximum: 12 } as const;
const day = { type: 'integer', minimum: 1, maximum: 31 } as const;

/** A list of exactly these. */
const exactly = (...prefixItems: readonly object[]) => ({
  type: 'array',
  minItems: prefixItems.length,
  items: false,
  prefixItems,
});

const issued = {
  type: 'object',
  properties: { 'date-parts': exactly({ oneOf: [exactly(year), exactly(year, month, day)] }) },
  required: ['date-parts'],
  additionalProperties: false,
} as const;

const custom = {
  type: 'object',
  properties: { kind: text, status: text, moreAuthors: { type: 'boolean' } },
  required: ['kind', 'status', 'moreAuthors'],
  additionalProperties: false,
} as const;

export const cslSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    properties: {
      id: { type: 'string', pattern: '^[a-z0-9-]+$' },
      type: { enum: ['article-journal', 'report', 'webpage', 'pamphlet', 'document'] },
      title: text,
      author: { type: 'array', minItems: 1, items: name },
      'container-title': text,
      genre: text,
      issued,
      volume: { type: 'string', pattern: '^\\d+$' },
      issue: text,
      page: { type: 'string', pattern: '^[\\w.-]+$' },
      number: text,
      DOI: { type: 'string', pattern: '^10\\.\\d{4,}/\\S+$' },
      URL: { type: 'string', format: 'uri', pattern: '^https?://' },
      note: text,
      custom,
    },
    required: ['id', 'type', 'title', 'author', 'issued', 'note', 'custom'],
    additionalProperties: false,
    // What is in a journal names the journal; what is not says what it is.
    if: { properties: { type: { const: 'article-journal' } } },
    then: { required: ['container-title'], properties: { genre: false } },
    else: { required: ['genre'], properties: { 'container-title': false, volume: false } },
  },
};
