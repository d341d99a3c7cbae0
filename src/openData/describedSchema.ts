import * as z from 'zod/mini';
import type { FieldMeanings } from '#domain/exercise/exerciseFields.ts';

/** The parts of a JSON Schema (2020-12) that ours use. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  title?: string;
  description?: string;
  type?: string;
  format?: string;
  pattern?: string;
  enum?: readonly unknown[];
  minimum?: number;
  maximum?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: readonly string[];
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: readonly JsonSchema[];
}

/**
 * A schema of ours as JSON Schema, with a description of every field. Throws when a field has no
 * meaning or a meaning has no field, so that the two cannot drift apart.
 */
export function describedSchema(schema: z.core.$ZodType, meanings: FieldMeanings): JsonSchema {
  const plain = z.toJSONSchema(schema, {
    io: 'output',
    // A date says so by its format; the pattern behind it fills three lines and says no more.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  });
  return describe(plain as JsonSchema, meanings, []);
}

function describe(schema: JsonSchema, meanings: FieldMeanings, path: readonly string[]) {
  const properties = schema.properties ?? {};
  for (const name of new Set([...Object.keys(properties), ...Object.keys(meanings)])) {
    const field = properties[name];
    const meaning = meanings[name];
    const place = [...path, name];
    if (field === undefined) throw new Error(`${place.join('.')} has a meaning, but is no field.`);
    if (meaning === undefined) throw new Error(`${place.join('.')} has no meaning. Add it.`);
    const inner = objectIn(field);
    if (typeof meaning === 'string') {
      if (inner?.properties) throw new Error(`${place.join('.')} has fields without a meaning.`);
      field.description = meaning;
    } else {
      field.description = meaning.means;
      describe(inner ?? {}, meaning.parts, place);
    }
  }
  return schema;
}

/** The object that a field holds: itself, the items of a list, or what stands beside null. */
export function objectIn(schema: JsonSchema): JsonSchema | undefined {
  const inside = schema.items ?? schema.anyOf?.find(({ type }) => type !== 'null');
  return inside === undefined ? (schema.type === 'object' ? schema : undefined) : objectIn(inside);
}
