import { expect, test } from 'vitest';
import type { JsonSchema } from './describedSchema.ts';
import { fieldRows } from './fieldRows.ts';

const dose: JsonSchema = {
  type: 'object',
  properties: { sets: { type: 'integer', minimum: 1, maximum: 5, description: 'How many.' } },
  required: ['sets'],
};
const schema: JsonSchema = {
  properties: {
    name: { type: 'string', description: 'Its name.' },
    days: { type: 'array', items: { type: 'string', format: 'date' } },
    grip: { type: 'string', enum: ['none', 'light', 'firm'] },
    muscle: { type: 'string', enum: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
    flare: { anyOf: [dose, { type: 'null' }] },
    usual: dose,
    helper: { type: 'object', properties: { say: { type: 'string' } } },
  },
  required: ['name', 'days', 'grip', 'muscle', 'flare', 'usual'],
};
const rows = fieldRows(schema);

test('a field tells what it holds and what it means', () => {
  expect(rows[0]).toEqual({ path: 'name', holds: 'text', means: 'Its name.' });
  const holds = Object.fromEntries(rows.map((row) => [row.path, row.holds]));
  expect(holds).toMatchObject({
    days: 'list: day, as 2026-11-20',
    grip: 'none, light, firm',
    muscle: 'one of 7 words',
    flare: 'fields or null',
    helper: 'fields, may be absent',
  });
});

test('inner fields follow; those of neighbours that hold the same stand once', () => {
  expect(rows.map(({ path }) => path).slice(4)).toEqual([
    'flare',
    'usual',
    '*.sets',
    'helper',
    'helper.say',
  ]);
  expect(rows.find(({ path }) => path === '*.sets')?.holds).toBe('whole number, 1 to 5');
});
