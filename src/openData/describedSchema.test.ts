import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { describedSchema, type JsonSchema } from './describedSchema.ts';
import { exercisesSchema } from './exercisesSchema.ts';

const schema = z.strictObject({
  day: z.iso.date(),
  dose: z.nullable(z.strictObject({ sets: z.int() })),
  notes: z.array(z.strictObject({ say: z.string() })),
});
const meanings = {
  day: 'When.',
  dose: { means: 'How much.', parts: { sets: 'How many sets.' } },
  notes: { means: 'What else.', parts: { say: 'The words.' } },
};

test('a description stands at each field, also in lists and beside null', () => {
  expect(describedSchema(schema, meanings)).toMatchObject({
    properties: {
      day: { type: 'string', format: 'date', description: 'When.' },
      dose: {
        description: 'How much.',
        anyOf: [{ properties: { sets: { description: 'How many sets.' } } }, { type: 'null' }],
      },
      notes: { items: { properties: { say: { description: 'The words.' } } } },
    },
  });
});

describe('fields and meanings cannot drift apart', () => {
  const { day, ...withoutDay } = meanings;

  test.each([
    ['a field without a meaning', withoutDay, 'day has no meaning'],
    ['a meaning without a field', { ...meanings, night: day }, 'night has a meaning'],
    ['an inner field without a meaning', { ...meanings, dose: 'How much.' }, 'dose has fields'],
    [
      'an inner meaning without a field',
      { ...meanings, notes: { means: 'What else.', parts: { say: 'Words.', sing: 'Notes.' } } },
      'notes.sing has a meaning',
    ],
  ])('%s is refused', (_what, wrong, sentence) => {
    expect(() => describedSchema(schema, wrong)).toThrow(sentence);
  });
});

test('every field of the published schema has a description', () => {
  const bare: string[] = [];
  let seen = 0;
  const look = (one: JsonSchema, path: string) => {
    for (const [name, field] of Object.entries(one.properties ?? {})) {
      seen += 1;
      if (field.description === undefined) bare.push(`${path}.${name}`);
      look(field, `${path}.${name}`);
    }
    for (const inner of [one.items, ...(one.anyOf ?? [])]) if (inner) look(inner, path);
  };
  look(exercisesSchema(new URL('https://steadily.example')), '');
  expect(seen).toBeGreaterThan(100);
  expect(bare).toEqual([]);
});
